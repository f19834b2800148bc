import { senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** A day, a month or a year as agreements write them; the year is null where the text leaves it out. */
export type WrittenDay = { year: number | null; month: number; day: number | null; next: number }

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (value: number) => String(value).padStart(2, '0')

/** "2026-06-30", or "--06-30" of every year; the last day of the month where only the month is told. */
export function lastDayOf({ year, month, day }: WrittenDay): string {
  const leap = month === 2 && year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return `${year ?? '-'}-${two(month)}-${two(day ?? (leap ? 29 : lastDays[month - 1]!))}`
}

/** As `lastDayOf`, but the first day of a month told without a day. */
export function firstDayOf(written: WrittenDay): string {
  return lastDayOf({ ...written, day: written.day ?? 1 })
}

/** A year in four figures, 1950 to 2099. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^(?:19[5-9]|20\d)\d$/.test(token.raw)) return null
  return Number(token.raw)
}

/** "den 31 mars 2026", "1. april", "31/12-2018", "31.12.2018", "2026-06-30", "sista april"; null where no day stands here. */
export function dayAt(tokens: readonly Token[], at: number): WrittenDay | null {
  let place = at
  if (/^(?:den|d|der)$/.test(wordAt(tokens, place))) place += 1
  if (senseAt(tokens, place).weekdays && /^den$/.test(wordAt(tokens, place + 1))) place += 2
  const iso = senseAt(tokens, place).isoDay?.split('-').map(Number)
  if (iso) return valid({ year: iso[0]!, month: iso[1]!, day: iso[2]!, next: place + 1 })
  const last = /^(?:sista|siste|sidste)$/.test(wordAt(tokens, place))
  if (last) {
    const skip = /^(?:dagen|dag|i)$/.test(wordAt(tokens, place + 1))
      ? wordAt(tokens, place + 2) === 'i'
        ? 2
        : 1
      : 0
    const month = monthAt(tokens, place + 1 + skip)
    // The last of February is told by the year.
    return month && { ...month, day: month.month === 2 ? null : lastDays[month.month - 1]! }
  }
  const { number, ordinal } = senseAt(tokens, place)
  const day = tokens[place]?.kind === 'number' ? (ordinal ?? number) : ordinal
  if (day === undefined || day > 31 || day < 1) return null
  const numeric = numericMonthAt(tokens, place, day)
  if (numeric) return numeric
  const month = monthAt(tokens, place + 1)
  return month && valid({ ...month, day })
}

function numericMonthAt(tokens: readonly Token[], place: number, day: number): WrittenDay | null {
  if (wordAt(tokens, place + 1) !== '/' || tokens[place + 2]?.kind !== 'number') return null
  const month = senseAt(tokens, place + 2).number ?? 0
  const dash = /^[-/]$/.test(wordAt(tokens, place + 3)) ? 1 : 0
  const year = yearAt(tokens, place + 3 + dash)
  return valid({ year, month, day, next: place + 3 + (year === null ? 0 : dash + 1) })
}

/** "december 2018", "i februari"; null where no month stands here. */
export function monthAt(tokens: readonly Token[], at: number): WrittenDay | null {
  const { month } = senseAt(tokens, at)
  if (month === undefined) return null
  // "min." and "mar" apart, a month's short name is told from other words by what stands about it.
  const skip = /^(?:månad|måned)$/.test(wordAt(tokens, at + 1)) ? 1 : 0
  const year = yearAt(tokens, at + 1 + skip)
  return { year, month, day: null, next: at + 1 + skip + (year === null ? 0 : 1) }
}

function valid(written: WrittenDay): WrittenDay | null {
  const { month, day } = written
  return month >= 1 && month <= 12 && day !== null && day >= 1 && day <= 31 ? written : null
}
