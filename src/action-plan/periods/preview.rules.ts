import { addDays, type Calendar, type Day, earlier, later, type Stretch } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { fallsDueIn, occasionsOf } from './occasions.rules.ts'
import { dueDayOf, endless, isOwedOnce } from './once.rules.ts'
import { roundedInTurn } from './rounding.rules.ts'
import { scheduleOf, type Term } from './rules.ts'

/** A period to come. `due` is what each class, school or area owes, where it is owed for each; null where no number is known. */
export type PreviewedPeriod = { from: Day; to: Day; due: number | null; title: string | null }

/** How far ahead a period is looked for: every fifth year of a season still shows. */
const daysAhead = 366 * 6

/**
 * The next periods a cadence would make, for the form in which it is written:
 * the period that holds `today` comes first, and one cut so short that it owes
 * nothing is left out. `held` are the days of one wording among several, all of
 * the term otherwise. Empty where there are none to show
 * (continuous, when needed, occasions of a calendar not filled in).
 */
export function previewPeriods(
  cadence: Cadence,
  term: Term,
  calendar: Calendar,
  today: Day,
  howMany: number,
  held: Stretch = { from: term.from, to: term.to ?? endless },
): PreviewedPeriod[] {
  const from = later(today, held.from)
  const until = earlier(held.to, addDays(from, daysAhead))
  return periodsAhead(cadence, term, calendar, held, until)
    .filter(({ to, due }) => to >= from && (due !== 0 || cadence.comparator === 'at-most'))
    .slice(0, howMany)
}

function periodsAhead(
  cadence: Cadence,
  term: Term,
  calendar: Calendar,
  held: Stretch,
  until: Day,
): PreviewedPeriod[] {
  if (isOwedOnce(cadence, term)) return once(cadence, term)
  if (cadence.kind === 'per-occasion' || cadence.period === 'occasion') {
    return occasionsOf(cadence, calendar)
      .filter((occasion) => fallsDueIn({ from: held.from, to: until }, occasion, cadence))
      .map(({ from, to, title }) => ({ from, to, due: cadence.count ?? 1, title }))
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  }
  if (cadence.kind !== 'counted' || cadence.count === null) return []
  const inTurn = roundedInTurn()
  return scheduleOf(cadence, held, term, calendar, until).periods.map(
    ({ from, to, times, share, deadline }) => {
      const owed = cadence.count! * times * share
      const due = cadence.comparator === 'at-most' ? Math.ceil(owed) : deadline ? owed : inTurn(owed)
      return { from, to, due: cadence.period === 'shift' ? null : due, title: null }
    },
  )
}

function once(cadence: Cadence, term: Term): PreviewedPeriod[] {
  const to = dueDayOf(cadence, term)
  const from = later(term.from, cadence.window?.start ?? term.from)
  return to === null ? [] : [{ from: earlier(from, to), to, due: cadence.count ?? 1, title: null }]
}
