import type { Language } from './languages.ts'
import { shortDay, writtenMonth, writtenNumber } from './languages.ts'
import type { PeriodCell } from './parts/period-strip.rules.ts'
import type { SignedStanding } from './standing-signs.ts'
import { webText } from './words.ts'

/** A judged period, as far as its words need it. */
export type ToldPeriod = {
  from: string
  to: string
  standing: SignedStanding
  done: number
  due: number | null
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
  return `${shortDay(from, language)} – ${shortDay(to, language)}`
}

/** "6 av 10", "högst 3, det blev 2", "6": a figure never stands without its words. */
export function periodFigure(
  { done, due, limit }: Pick<ToldPeriod, 'done' | 'due' | 'limit'>,
  language: Language,
): string {
  const t = webText(language).figures
  const number = (value: number) => writtenNumber(value, language)
  if (due === null) return t.times(number(done), done)
  return limit ? t.atMost(number(due), number(done)) : t.of(number(done), number(due))
}

/** "6 av 10, 8 dagar kvar": how a period stands, in words. */
export function periodDetail(period: ToldPeriod, language: Language): string {
  const t = webText(language).figures
  const figure =
    period.standing === 'noNeedArose' || period.standing === 'paused' ? '' : periodFigure(period, language)
  const days = period.open && period.daysLeft !== null ? t.daysLeft(period.daysLeft) : ''
  const left = period.left.length > 0 ? t.left(namesLeft(period)) : ''
  return [figure, days, left].filter(Boolean).join(', ')
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
