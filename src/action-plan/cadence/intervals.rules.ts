import { durationAt } from './durations.rules.ts'
import { type PhraseRule, wordAt } from './marks.rules.ts'
import { comparatorAt } from './number-words.rules.ts'
import type { Period } from './rules.ts'

const between = /^(?:mellanrum|mellemrum|intervall|intervaller|interval)$/

/** An ISO 8601 duration as every so many of a period; weeks where days make whole ones. */
function everySoLong(duration: string): { period: Period; everyN: number } | null {
  const parts = /^P(\d+)([DMY])$/.exec(duration)
  if (!parts) return null
  const many = Number(parts[1])
  if (parts[2] === 'D')
    return many % 7 === 0 ? { period: 'week', everyN: many / 7 } : { period: 'day', everyN: many }
  if (parts[2] === 'Y') return { period: 'year', everyN: many }
  return { period: 'month', everyN: many }
}

/** "med sex veckors mellanrum", "med ca. 3 måneders mellemrum": so long from one time to the next. */
export const interval: PhraseRule = (tokens, at) => {
  if (wordAt(tokens, at) !== 'med') return null
  const bound = comparatorAt(tokens, at + 1)
  const time = durationAt(tokens, bound?.next ?? at + 1)
  const every = time && between.test(wordAt(tokens, time.next)) ? everySoLong(time.duration) : null
  if (!time || !every) return null
  // "med högst två veckors mellanrum" is at least so often.
  const turned = { 'at-most': 'at-least', 'at-least': 'at-most', about: 'about' } as const
  const comparator =
    bound && bound.comparator in turned ? turned[bound.comparator as keyof typeof turned] : 'exactly'
  return {
    meaning: { is: 'rate', ...every, comparator, alone: true, loose: false },
    next: time.next + 1,
  }
}
