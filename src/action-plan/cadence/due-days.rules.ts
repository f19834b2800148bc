import { dayAt, monthAt, type WrittenDay, yearAt } from './dates.rules.ts'
import { senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

export function dueAt(tokens: readonly Token[], at: number): WrittenDay | null {
  const written = dayAt(tokens, at) ?? monthAt(tokens, at)
  if (written) return written
  const word = wordAt(tokens, at)
  const yearWord = /^(?:år|året)$/.test(word) && !yearAt(tokens, at + 1)
  if (/^(?:årsskiftet|årsskiftet|årsskifte|nyår|nytår|nyttår|årsslut|årets)$/.test(word))
    return turnOfYear(tokens, at + (word === 'årets' ? 2 : 1))
  if (yearWord && word === 'året') return { year: null, month: 12, day: 31, next: at + 1 }
  const skip = word === 'år' ? 1 : 0
  const year = yearAt(tokens, at + skip)
  if (year !== null) return { year, month: 12, day: null, next: at + skip + 1 }
  const { season } = senseAt(tokens, at)
  const seasonYear = yearAt(tokens, at + 1)
  if (season && seasonYear !== null)
    return { year: seasonYear, month: lastMonth[season], day: null, next: at + 2 }
  return quarterAt(tokens, at)
}

/** "årsskiftet 2025/2026", "årsskiftet 2025/26": the last day of the first of the two. */
function turnOfYear(tokens: readonly Token[], at: number): WrittenDay {
  const year = yearAt(tokens, at)
  const pair = year !== null && /^[/-]$/.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.kind === 'number'
  return { year, month: 12, day: 31, next: year === null ? at : at + (pair ? 3 : 1) }
}

/** The last month of a season; winter's falls in the year that is told. */
const lastMonth = { spring: 5, summer: 8, autumn: 11, winter: 2 } as const

/** "kvartal 3 2025", "Q3 2025", "tertial 2". */
function quarterAt(tokens: readonly Token[], at: number): WrittenDay | null {
  const period = senseAt(tokens, at).period?.period ?? (wordAt(tokens, at) === 'q' ? 'quarter' : undefined)
  const length = period === 'quarter' ? 3 : period === 'tertial' ? 4 : 0
  const ordinal = senseAt(tokens, at + 1).number
  if (length === 0 || ordinal === undefined || ordinal * length > 12) return null
  const year = yearAt(tokens, at + 2)
  return { year, month: ordinal * length, day: null, next: at + (year === null ? 2 : 3) }
}
