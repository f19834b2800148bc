import type { Commitment } from '../action-plan/rules.ts'
import {
  type Day,
  dayNumber,
  dayNumbered,
  earlier,
  later,
  periodNumber,
  periodNumbered,
  type Stretch,
} from '../calendar.ts'
import { lastDayOf } from './questions.rules.ts'

/** A month, quarter or year that something can be told about. */
export type ToldStretch = Stretch & { kind: 'month' | 'quarter' | 'year'; whole: boolean }

export type StretchProblem =
  | 'dayMissing'
  | 'endsBeforeItBegins'
  | 'dayInFuture'
  | 'dayBeforeTerm'
  | 'dayAfterTerm'

/**
 * The months (or quarters, or years) that something can be told about, the latest first:
 * so many, as far as the commitment held then. The running one reaches to
 * today, since nobody can vouch for the days to come.
 */
export function stretchesBack(
  commitment: Commitment,
  kind: ToldStretch['kind'],
  howMany: number,
  today: Day,
): ToldStretch[] {
  const last = earlier(lastDayOf(commitment) ?? today, today)
  const number = periodNumber(kind, today)
  return Array.from({ length: howMany }, (_, back) => periodNumbered(kind, number - back, 'SE'))
    .map(({ from, to }) => ({
      kind,
      whole: to < today,
      from: later(from, commitment.begins),
      to: earlier(to, last),
    }))
    .filter(({ from, to }) => from <= to)
}

/** Why a stretch of days that is past, or reaches to today, cannot be told about. */
export function toldStretchProblem(
  stretch: Stretch | null,
  commitment: Commitment,
  today: Day,
): StretchProblem | null {
  if (stretch === null) return 'dayMissing'
  if (stretch.to > today) return 'dayInFuture'
  return heldStretchProblem(stretch, commitment)
}

/** Why a stretch of days is none in which the commitment holds. */
export function heldStretchProblem({ from, to }: Stretch, commitment: Commitment): StretchProblem | null {
  if (to < from) return 'endsBeforeItBegins'
  if (from < commitment.begins) return 'dayBeforeTerm'
  const last = lastDayOf(commitment)
  return last !== null && to > last ? 'dayAfterTerm' : null
}

/** Both days of a stretch as one answer of a form: "2026-10-01/2026-10-31". */
export function asAnswer({ from, to }: Stretch): string {
  return `${from}/${to}`
}

/** The stretch an answer names; null where it names none. */
export function stretchAnswered(answer: string): Stretch | null {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(answer) ?? []
  return from && to && isDay(from) && isDay(to) ? { from, to } : null
}

function isDay(written: string): boolean {
  return dayNumbered(dayNumber(written)) === written
}
