import { senseAt, wordAt } from './marks.rules.ts'
import { numberAt } from './number-words.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Days on which offices are open. */
export const workingDay = /^(?:arbetsdag|vardag|bankdag|hverdag|arbejdsdag|virkedag|arbeidsdag)/

/** "två veckor", "48 timer", "et halvt år", "14 dagar", as an ISO 8601 duration; null where no length of time stands here. */
export function durationAt(
  tokens: readonly Token[],
  at: number,
): { duration: string; years: boolean; workingDays?: boolean; next: number } | null {
  if (senseAt(tokens, at).comparator === 'about') return durationAt(tokens, at + 1)
  const halfYear = /^(?:halv|halvt|halvår|halve)$/
  const place = senseAt(tokens, at).article ? at + 1 : at
  if (halfYear.test(wordAt(tokens, place))) {
    const whole = wordAt(tokens, place) === 'halvår'
    if (whole || wordAt(tokens, place + 1) === 'år')
      return { duration: 'P6M', years: true, next: place + (whole ? 1 : 2) }
    return null
  }
  const first = numberAt(tokens, at)
  if (!first) return null
  let { next } = first
  let { value } = first
  if (/^(?:-|till|til|à)$/.test(wordAt(tokens, next))) {
    const last = numberAt(tokens, next + 1)
    if (last) ({ next, value } = last)
  }
  const free = wordAt(tokens, next) === 'helgfria'
  if (/^(?:helgfria|hele|hela|arbetsfria)$/.test(wordAt(tokens, next))) next += 1
  if (wordAt(tokens, next) === '-') next += 1
  // "två års mellanrum"; elsewhere "års" tells how old somebody is.
  const duration = wordAt(tokens, next) === 'års' ? 'Y' : senseAt(tokens, next).duration
  if (!duration || !Number.isInteger(value)) return null
  const shape = {
    H: `PT${value}H`,
    M: `PT${value}M`,
    D: `P${value}D`,
    W: `P${value * 7}D`,
    MO: `P${value}M`,
    Y: `P${value}Y`,
  }
  const years = duration === 'Y' || duration === 'MO'
  const workingDays = duration === 'D' && (free || workingDay.test(wordAt(tokens, next)))
  return { duration: shape[duration], years, workingDays, next: next + 1 }
}
