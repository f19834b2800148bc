import type { Language } from './languages.ts'
import { shortDay, shortStretch, writtenMonth, writtenNumber } from './languages.ts'
import type { PeriodCell } from './parts/period-strip.rules.ts'
import type { SignedStanding } from './standing-signs.ts'
import { amountInUnit } from './unit-words.rules.ts'
import { webText } from './words.ts'

/** A judged period, as far as its words need it. */
export type ToldPeriod = {
  from: string
  to: string
  standing: SignedStanding
  done: number
  /** What is counted where no number was promised, "hour"; times where it is not told. */
  unit?: string | null
  due: number | null
  /** What was due was worked out from an estimate. */
  estimated?: boolean
  /** How many answers came after the promised time. */
  late?: number
  limit: boolean
  open: boolean
  daysLeft: number | null
  left: string[]
}

/** "november 2026", "2026", "3–9 nov. 2026": the shortest name of a stretch of days. */
export function periodName(from: string, to: string, language: Language): string {
  const year = from.slice(0, 4)
  if (from === to) return shortDay(from, language)
  if (from.slice(5) === '01-01' && to === `${year}-12-31`) return year
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10)
  if (from.endsWith('-01') && to === lastOfMonth) return writtenMonth(from, language)
  return shortStretch(from, to, language)
}

/** "6 av 10", "högst 3, det blev 2", "6 gånger", "7,5 timmar": a figure never stands without its words. */
export function periodFigure(
  { done, due, limit, unit, estimated }: Pick<ToldPeriod, 'done' | 'due' | 'limit' | 'unit' | 'estimated'>,
  language: Language,
): string {
  const t = webText(language).figures
  const number = (value: number) => writtenNumber(value, language)
  if (due === null && unit) return amountInUnit(done, number(done), unit, language)
  if (due === null) return t.times(number(done), done)
  const owed = estimated ? t.estimated(number(due)) : number(due)
  return limit ? t.atMost(owed, number(done)) : t.of(number(done), owed)
}

/** "6 av 10, 8 dagar kvar": how a period stands, in words. */
export function periodDetail(period: ToldPeriod, language: Language): string {
  const t = webText(language).figures
  const figure =
    period.standing === 'noNeedArose' || period.standing === 'paused' ? '' : periodFigure(period, language)
  const days = period.open && period.daysLeft !== null ? t.daysLeft(period.daysLeft) : ''
  const left = period.left.length > 0 ? t.left(namesLeft(period)) : ''
  const late = period.late ? t.late(writtenNumber(period.late, language)) : ''
  return [figure, late, days, left].filter(Boolean).join(', ')
}

const namesLeft = ({ left }: Pick<ToldPeriod, 'left'>) => left.join(', ')

/** The cells of a period strip out of judged periods. */
export function stripCells(periods: readonly ToldPeriod[], language: Language): PeriodCell[] {
  return periods.map((period) => ({
    standing: period.standing,
    label: periodName(period.from, period.to, language),
    detail: periodDetail({ ...period, left: [] }, language),
    left: namesLeft(period),
    from: period.from,
    to: period.to,
  }))
}

/** "62", "uppskattningsvis 62": how many occasions there were. */
export function countWords(
  { count, estimated }: { count: number; estimated?: boolean | undefined },
  language: Language,
): string {
  const number = writtenNumber(count, language)
  return estimated ? webText(language).figures.estimated(number) : number
}
