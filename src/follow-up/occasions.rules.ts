import type { Cadence } from '../action-plan/cadence/rules.ts'
import { comesBefore, dayDueAfter } from '../action-plan/periods/occasions.rules.ts'
import { afterOffset } from '../action-plan/periods/offset.rules.ts'
import {
  addDays,
  type Calendar,
  type Day,
  daysFromTo,
  earlier,
  hoursIn,
  later,
  type RiskOccasion,
  type Stretch,
} from '../calendar.ts'
import type { OccasionCount, Occurrence } from '../log/rules.ts'
import { totalOf } from './done.rules.ts'
import { pausedDays } from './due.rules.ts'
import type { Judging } from './wordings.rules.ts'

/** How many occasions a period had and how many of them were answered. `due` null: nobody knows how many there were. */
export type Share = {
  done: number
  due: number | null
  dueSoFar: number | null
  left: string[]
  /** The occasions were estimated, not counted. */
  estimated?: boolean
  /** How many were answered, but after the promised time. */
  late?: number
}

/**
 * The share of a calendar's occasions that were covered.
 *
 * An occasion is covered by what was logged for it by name, or on its days
 * (where something follows later: from its first day to the end of the month in
 * which it falls due). It counts once, however often it was answered, and falls
 * due when it is over. What comes before it (a course before every market) is
 * done from the day after the former one, and falls due when it begins. One that
 * a pause covers wholly is not owed.
 */
export function shareOfCalendar(
  cadence: Cadence,
  occasions: RiskOccasion[],
  { facts, calendar, today }: Pick<Judging, 'facts' | 'calendar' | 'today'>,
): Share {
  const each = cadence.count ?? 1
  const share = { done: 0, due: 0, dueSoFar: 0, left: [] as string[] }
  for (const occasion of occasions) {
    if (pausedDays(occasion, facts.pauses, null) === daysFromTo(occasion.from, occasion.to)) continue
    const dueDay = dayDueAfter(occasion, cadence)
    const last = cadence.offset ? endOfMonth(dueDay) : dueDay
    const first = comesBefore(cadence, occasion) ? dayAfterFormer(occasion, calendar) : occasion.from
    const answering = facts.occurrences.filter((one) => answers(one, occasion, { from: first, to: last }))
    const done = Math.min(each, totalOf(answering))
    share.done += done
    share.due += each
    if (last < today) share.dueSoFar += each
    if (done < each) share.left.push(occasion.title)
  }
  return share
}

function answers({ riskOccasion, day }: Occurrence, { id }: RiskOccasion, { from, to }: Stretch): boolean {
  return riskOccasion ? riskOccasion === id : from <= day && day <= to
}

/** What is done before an occasion may be done from the day after the former one. */
function dayAfterFormer({ calendar, from }: RiskOccasion, { riskOccasions }: Calendar): Day {
  const former = riskOccasions.filter((other) => other.calendar === calendar && other.to < from)
  return former.reduce((last, { to }) => later(last, addDays(to, 1)), '0001-01-01')
}

function endOfMonth(day: Day): Day {
  return addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1)
}

/**
 * The share of reported shifts or occasions on which it was done. Only days for
 * which a number was reported are compared: what was done on other days has
 * nothing to be a share of. A report over several periods is divided by days.
 */
export function shareOfReported(
  cadence: Cadence,
  period: Stretch,
  occurrences: Occurrence[],
  counts: OccasionCount[],
): Share {
  const fallingDue = cadence.offset ? counts.map((count) => moved(count, cadence)) : counts
  const reported = fallingDue.filter(({ from, to }) => from <= period.to && to >= period.from)
  if (reported.length === 0) return { done: totalOf(occurrences), due: null, dueSoFar: null, left: [] }
  const within = reported.reduce((sum, count) => sum + count.count * overlap(count, period), 0)
  const due = Math.round(within * (cadence.count ?? 1))
  const done = totalOf(
    occurrences.filter(({ day }) => reported.some(({ from, to }) => from <= day && day <= to)),
  )
  return { done, due, dueSoFar: due, left: [], ...estimatedIn(reported) }
}

function estimatedIn(counts: OccasionCount[]): Pick<Share, 'estimated'> {
  return counts.some(({ estimated }) => estimated) ? { estimated: true } : {}
}

/** What follows occasions of some days falls due so long after them, up to the end of that month. */
function moved(count: OccasionCount, cadence: Cadence): OccasionCount {
  return { ...count, from: afterOffset(count.from, cadence), to: endOfMonth(afterOffset(count.to, cadence)) }
}

/** The part of a stretch that lies within another. */
function overlap(stretch: Stretch, { from, to }: Stretch): number {
  return daysFromTo(later(stretch.from, from), earlier(stretch.to, to)) / daysFromTo(stretch.from, stretch.to)
}

/**
 * The share answered within the promised time. Asked is the reported number of
 * occasions, else as many as have a response time logged; an answer without a
 * time is not known to have come in time.
 */
export function shareInTime(
  cadence: Cadence,
  within: string,
  period: Stretch,
  occurrences: Occurrence[],
  counts: OccasionCount[],
): Share {
  const timed = occurrences.filter(
    ({ responseHours }) => responseHours !== null && responseHours !== undefined,
  )
  const promised = hoursIn(within)
  const done = totalOf(timed.filter(({ responseHours }) => responseHours! <= promised))
  const late = totalOf(timed) - done
  const { due: reported, estimated } = shareOfReported(cadence, period, occurrences, counts)
  const asked = reported === null ? totalOf(timed) : Math.max(reported, totalOf(timed))
  const due = asked > 0 || reported !== null ? asked : null
  return { done, due, dueSoFar: due, left: [], ...(estimated && { estimated }), ...(late > 0 && { late }) }
}
