import type { Cadence } from '../../action-plan/cadence/rules.ts'
import { previewPeriods } from '../../action-plan/periods/preview.rules.ts'
import { type Calendar, type Day, daysFromTo, periodNumber, periodNumbered } from '../../calendar.ts'
import { mayHaveNoNeed } from '../../log/questions.rules.ts'
import type { Facts } from '../../log/rules.ts'
import { fulfilment } from '../rules.ts'
import type { CommitmentHistory, JudgedPeriod } from '../standing.rules.ts'
import { wordingsOf } from '../wordings.rules.ts'

/**
 * What is to be done about a commitment now.
 *
 * - `carryOut`: it is owed and not yet done.
 * - `countOccasions`: tell how many shifts or occasions there were, without
 *   which its standing cannot be worked out.
 * - `nameOccasions`: the calendar has none yet of what it follows, such as risk weekends.
 * - `nameUnits`: tell which classes, schools or areas are to be covered.
 * - `confirm`: it holds when it is needed and has no number; log what was done
 *   this month or confirm that no need arose.
 * - `tell`: it goes on all the time, so nothing can be confirmed away; log what
 *   was done this month.
 */
export type OwedTask = 'carryOut' | 'countOccasions' | 'nameOccasions' | 'nameUnits' | 'confirm' | 'tell'

/** By when, in the words of the reporter's list. `later`: owed, but not before the year is over. */
export const horizons = ['week', 'month', 'year', 'later'] as const
export type Horizon = (typeof horizons)[number]

/** One line of "Owed now". */
export type Owed<Item> = {
  item: Item
  task: OwedTask
  horizon: Horizon
  /** The period in which it is owed. */
  from: Day
  to: Day
  done: number
  /** What is counted where no number was promised: hours, shifts; times where it is not told. */
  unit?: string | null
  due: number | null
  /** What was due was worked out from an estimate. */
  estimated?: boolean
  /** How many answers came too late, which nothing makes up for. */
  late?: number
  /** Days left including today, and what each of them must carry. */
  daysLeft: number | null
  paceNeeded: number | null
  /** Less is done than is due by now at an even pace. */
  behind: boolean
  left: string[]
}

/**
 * What is owed this week, this month, this year, most urgent first: what is
 * behind before what is not, then the greatest number a day, then the first to
 * end. What is done for its period, at rest, ended or under a limit is not owed.
 * The caller hands in the commitments of one reporter's organisation.
 */
export function owedNow<Item extends { history: CommitmentHistory; facts: Facts }>(
  items: Item[],
  calendar: Calendar,
  today: Day,
): Owed<Item>[] {
  return items.flatMap((item) => owedOf(item, calendar, today)).toSorted(byUrgency)
}

function owedOf<Item extends { history: CommitmentHistory; facts: Facts }>(
  item: Item,
  calendar: Calendar,
  today: Day,
): Owed<Item>[] {
  const { standing, current } = fulfilment(item.history, item.facts, calendar, today)
  if (standing === 'endedEarly' || standing === 'paused') return []
  const wording = wordingsOf(item.history).find(({ held }) => held.from <= today && today <= held.to)
  if (!wording) return []
  const period = current ?? comingThisWeek(wording.cadence, item.history, calendar, today)
  const task = period && taskIn(period, wording.cadence)
  if (!task) return []
  const { from, to, done, due, daysLeft, paceNeeded, left } = period
  const horizon = horizonOf(to, today)
  return [
    {
      item,
      task,
      horizon,
      from,
      to,
      done,
      due,
      daysLeft,
      paceNeeded,
      behind: period.standing === 'behind',
      left,
      ...(period.unit && { unit: period.unit }),
      ...(period.estimated && { estimated: true }),
      ...(period.late && { late: period.late }),
    },
  ]
}

/** The weekend of the visit is owed from the Monday before it. */
function comingThisWeek(
  cadence: Cadence,
  { term }: CommitmentHistory,
  calendar: Calendar,
  today: Day,
): JudgedPeriod | null {
  const [next] = previewPeriods(cadence, term, calendar, today, 1)
  const sunday = periodNumbered('week', periodNumber('week', today), calendar.country).to
  if (!next?.due || next.from > sunday || cadence.per) return null
  const { from, to, due } = next
  const daysLeft = daysFromTo(from, to)
  const paceNeeded = due / daysLeft
  return {
    from,
    to,
    standing: 'notDue',
    done: 0,
    due,
    limit: false,
    dueSoFar: 0,
    open: true,
    daysLeft,
    paceNeeded,
    left: [],
  }
}

function taskIn(period: JudgedPeriod, cadence: Cadence): OwedTask | null {
  const { due, done, late = 0, limit, standing, paceNeeded } = period
  if (limit || standing === 'paused' || standing === 'noNeedArose' || standing === 'kept') return null
  // Of "about fifteen", twelve are enough: nothing more is then asked of any day. What came late stays late.
  if (due !== null) return done + late < due && paceNeeded !== 0 ? 'carryOut' : null
  if (cadence.kind === 'counted' && cadence.per && cadence.count !== null) return 'nameUnits'
  if (cadence.kind === 'per-occasion' && cadence.window?.named) return 'nameOccasions'
  if (cadence.kind === 'per-occasion' || cadence.period === 'shift' || cadence.period === 'occasion')
    return 'countOccasions'
  if (done > 0) return null
  return mayHaveNoNeed(cadence) ? 'confirm' : 'tell'
}

function horizonOf(to: Day, today: Day): Horizon {
  const within = (['week', 'month', 'year'] as const).find(
    (period) => periodNumber(period, to) <= periodNumber(period, today),
  )
  return within ?? 'later'
}

/** What is owed in several places, as one list. */
export function mostUrgentFirst<Item>(owed: Owed<Item>[]): Owed<Item>[] {
  return owed.toSorted(byUrgency)
}

function byUrgency(one: Owed<unknown>, other: Owed<unknown>): number {
  return (
    Number(other.behind) - Number(one.behind) ||
    Number(other.task === 'carryOut') - Number(one.task === 'carryOut') ||
    (other.paceNeeded ?? 0) - (one.paceNeeded ?? 0) ||
    (one.to < other.to ? -1 : one.to > other.to ? 1 : 0)
  )
}
