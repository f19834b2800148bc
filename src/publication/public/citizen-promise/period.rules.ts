import type { Cadence, Period } from '../../../action-plan/cadence/rules.ts'
import { type Day, dayNumber, dayNumbered, isoWeekOf, type Stretch } from '../../../calendar.ts'
import type { Wording } from './rules.ts'

/** What a period is called by. A stretch has no name of its own and is told by its days. */
export type Span = Exclude<Period, 'shift' | 'occasion' | 'agreement'> | 'stretch'

/**
 * By what a cadence's periods are called: shifts are reckoned by the month, other
 * occasions by the year, what has no number by the month.
 */
export function spanOf({ kind, period, everyN, averagedOver, count }: Cadence): Span {
  if (kind === 'one-off') return 'stretch'
  if (kind === 'per-occasion') return 'year'
  if (kind !== 'counted' || count === null || period === 'shift') return 'month'
  if (period === 'occasion') return 'year'
  const span = averagedOver ?? period ?? 'agreement'
  if (span === 'agreement' || span === 'shift' || span === 'occasion') return 'stretch'
  return !averagedOver && (everyN ?? 1) > 1 && span !== 'weekend' ? 'stretch' : span
}

/** The wording in force when a period began. */
export function cadenceOn(wordings: Pick<Wording, 'fromDay' | 'cadence'>[], day: Day): Cadence {
  const held = wordings.findLast(({ fromDay }) => fromDay <= day) ?? wordings[0]
  return held!.cadence
}

/** A period's name, as codes: the third quarter of 2026, week 12 of 2026, the school year that began in 2025. */
export type PeriodName = { span: Span; year: number; number: number; from: Day; to: Day }

const longestNamed: Record<Span, number> = {
  day: 1,
  weekend: 3,
  week: 7,
  month: 31,
  quarter: 92,
  tertial: 123,
  term: 184,
  'half-year': 184,
  'school-year': 366,
  year: 366,
  stretch: 0,
}

/** A period that is longer than its span ("every third weekend", whichever of the three) is told by its days. */
export function periodNameOf({ from, to }: Stretch, span: Span): PeriodName {
  const named = dayNumber(to) - dayNumber(from) < longestNamed[span] ? span : 'stretch'
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7))
  const numbers: Partial<Record<Span, number>> = {
    month,
    quarter: Math.ceil(month / 3),
    tertial: Math.ceil(month / 4),
    'half-year': Math.ceil(month / 6),
    term: month >= 8 ? 2 : 1,
    week: isoWeekOf(from),
    weekend: isoWeekOf(from),
  }
  const isWeek = named === 'week' || named === 'weekend'
  const thursday = isWeek ? dayNumbered(dayNumber(from) - ((dayNumber(from) + 3) % 7) + 3) : from
  const begun = named === 'school-year' && month < 8 ? year - 1 : Number(thursday.slice(0, 4))
  return { span: named, year: begun, number: numbers[named] ?? 0, from, to }
}

/**
 * The name of a period among those that began before it. Where a promise was
 * amended in the middle of a month, the month is in two pieces: "22 this month"
 * would be said of its last days alone, so a piece is told by its days.
 */
export function nameOfPiece(period: Stretch, span: Span, begun: readonly Stretch[]): PeriodName {
  const name = periodNameOf(period, span)
  const isLaterPiece = begun.some((other) => {
    const { span: itsSpan, year, number } = periodNameOf(other, span)
    return other.to < period.from && itsSpan === name.span && year === name.year && number === name.number
  })
  return isLaterPiece && name.span !== 'day' ? periodNameOf(period, 'stretch') : name
}
