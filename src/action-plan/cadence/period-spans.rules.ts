import { senseAt, wordAt } from './marks.rules.ts'
import type { Period, Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

type Span = { period: Period; times: number; next: number; window?: Window }

/** A period and what it may be made of: "år", "halvt år", "halve år", "14 dagar", "kvartal". */
export function spanAt(tokens: readonly Token[], at: number): Span | null {
  const word = wordAt(tokens, at)
  const sense = senseAt(tokens, at)
  if (/^hal(?:v|vt|ve|va)$/.test(word) && senseAt(tokens, at + 1).period?.period === 'year')
    return { period: 'half-year', times: 1, next: at + 2 }
  if (word === 'skol' && wordAt(tokens, at + 1) === '-') return spanAt(tokens, at + 2)
  if (sense.season && !sense.period)
    return { period: 'year', times: 1, next: at + 1, window: { named: [sense.season] } }
  if (sense.period)
    return {
      period: sense.period.period,
      times: 1,
      next: at + 1,
      ...(sense.dayPart ? { window: { dayParts: [sense.dayPart] } } : {}),
    }
  return null
}
