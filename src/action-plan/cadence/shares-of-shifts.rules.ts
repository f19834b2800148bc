import type { PhraseRule } from './marks.rules.ts'
import { senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt, numberAt } from './number-words.rules.ts'
import type { Token } from './tokens.rules.ts'

/** All the shifts there are, of which a share is told. */
const shifts = /^(?:(?:arbets|tjänstgörings|vakt)?pass(?:en)?|skift(?:en|ene)?|vagter(?:ne)?|vakter(?:ne)?)$/

/** "under minst 75 % av arbetspassen", "på mindst halvdelen af vagterne": so large a share of all shifts. */
export const shareOfShifts: PhraseRule = (tokens, at) => {
  const start = /^(?:under|på|i|vid|ved)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const bound = comparatorAt(tokens, start)
  const share = shareAt(tokens, bound?.next ?? start)
  if (!share || !/^(?:av|af)$/.test(wordAt(tokens, share.next))) return null
  const each = /^(?:alla|alle|samtliga|samtlige)$/.test(wordAt(tokens, share.next + 1)) ? 2 : 1
  const { period, dayPart } = senseAt(tokens, share.next + each)
  if (!shifts.test(wordAt(tokens, share.next + each)) && period?.period !== 'shift') return null
  return {
    meaning: {
      is: 'rate',
      period: 'shift',
      everyN: 1,
      comparator: bound?.comparator ?? 'exactly',
      alone: true,
      loose: false,
      times: share.of,
      ...(dayPart ? { window: { dayParts: [dayPart] } } : {}),
    },
    next: share.next + each + 1,
  }
}

const parts: [RegExp, number][] = [
  [/^(?:tredjedel(?:ar|en|e)?|tredjedele)$/, 3],
  [/^(?:fjärdedel(?:ar|en)?|fjerdedel(?:e|en)?)$/, 4],
]

/** "hälften", "75 %", "två tredjedelar"; most of them, where no number says how many, is more than half. */
export function shareAt(tokens: readonly Token[], at: number): { of: number; next: number } | null {
  if (
    /^(?:hälften|halvdelen|merparten|flertalet|flertallet|majoriteten|størstedelen)$/.test(wordAt(tokens, at))
  )
    return { of: 0.5, next: at + 1 }
  const percent = numberAt(tokens, at)
  const part = percent && parts.find(([shape]) => shape.test(wordAt(tokens, percent.next)))
  if (part && percent.value < part[1]) return { of: percent.value / part[1], next: percent.next + 1 }
  if (!percent || percent.value <= 0 || percent.value >= 100) return null
  if (!/^(?:%|procent|pct)$/.test(wordAt(tokens, percent.next))) return null
  const stop = wordAt(tokens, percent.next + 1) === '.' ? 2 : 1
  return { of: percent.value / 100, next: percent.next + stop }
}
