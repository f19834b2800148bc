import { addDays, after, type Day } from '../calendar.ts'
import type { Owed } from '../follow-up/owed/rules.ts'
import type { Standing } from '../follow-up/standing.rules.ts'
import { feedbackOf, type OwesFeedback } from '../publication/public/citizen-promise/rules.ts'
import { awaitedReport, isLateReport } from '../publication/yearly-report/due.rules.ts'

/**
 * Something to look over: an agreement that ends, a revision that is due, a
 * reading left half decided, a change request that waits, residents who were
 * to be told by now.
 */
export type Check = {
  code:
    | 'endsWithin'
    | 'ended'
    | 'pictureSoon'
    | 'pictureLate'
    | 'revisionSoon'
    | 'revisionLate'
    | 'referenceEnds'
    | 'referenceEnded'
    | 'planEndsSoon'
    | 'planEnded'
    | 'planNotRevised'
    | 'planNotAdopted'
    | 'limitPassed'
    | 'areaStatusSoon'
    | 'areaStatusLate'
    | 'unusualNow'
    | 'readingOpen'
    | 'changeRequestsWait'
    | 'feedbackLate'
    | 'moreFeedbackLate'
    | 'reportLate'
    | 'threadGaps'
  title: string
  /** A day; for a report its year; for a reading how many items are left; of change requests, promises and what is unusual how many. */
  what: Day | number
  href: string
}

/** What needs somebody now: at most what a person can look at in one go. */
export type Desk<Item> = {
  soon: Owed<Item>[]
  /** How much more is owed than is shown. */
  more: number
  behind: Item[]
  /** How many are behind in all, those that are shown among them. */
  behindInAll: number
  checks: Check[]
  counts: { standing: Standing; number: number }[]
}

const atMost = { soon: 5, behind: 5, feedback: 3 }

/**
 * The front page's value. What ends within the month comes first; what is
 * behind is told apart, since it needs a reason rather than a click.
 */
export function deskOf<Item>(
  owed: Owed<Item>[],
  standings: { item: Item; standing: Standing }[],
  checks: Check[],
): Desk<Item> {
  const near = owed.filter(({ horizon }) => horizon === 'week' || horizon === 'month')
  const counts = new Map<Standing, number>()
  for (const { standing } of standings) counts.set(standing, (counts.get(standing) ?? 0) + 1)
  const behind = standings.filter(({ standing }) => standing === 'behind')
  return {
    soon: near.slice(0, atMost.soon),
    more: owed.length,
    behind: behind.slice(0, atMost.behind).map(({ item }) => item),
    behindInAll: behind.length,
    checks,
    counts: [...counts]
      .map(([standing, number]) => ({ standing, number }))
      .sort((a, b) => b.number - a.number),
  }
}

/**
 * Promises of which residents were to be told by now: the one that has waited
 * longest first, each by itself as long as they are few, then how many more.
 */
export function feedbackChecks(
  promises: (OwesFeedback & { id: string; title: string })[],
  today: Day,
  residentPages: string,
): Check[] {
  const late = promises
    .map((promise) => ({ promise, ...feedbackOf(promise, today) }))
    .flatMap(({ promise, next, late }) => (late && next !== null ? [{ promise, next }] : []))
    .toSorted((one, other) => one.next.localeCompare(other.next))
  const named = late.slice(0, atMost.feedback).map(
    ({ promise, next }): Check => ({
      code: 'feedbackLate',
      title: promise.title,
      what: next,
      href: `/app/thread/commitment/${promise.id}`,
    }),
  )
  const more = late.length - named.length
  if (more === 0) return named
  return [...named, { code: 'moreFeedbackLate', title: '', what: more, href: residentPages }]
}

/** The yearly report of last year, where it is not published in time. */
export function reportChecks(
  plans: readonly { fromDay: Day }[],
  published: readonly { year: number }[],
  today: Day,
): Check[] {
  const year = awaitedReport(today, plans, published)
  if (year === null || !isLateReport(year, today)) return []
  return [{ code: 'reportLate', title: '', what: year, href: '/app/publication' }]
}

/**
 * A plan near its end, one that holds or soon will and that nobody has adopted,
 * or one that was not revised for a year: promises are revised yearly, in
 * consultation with residents.
 */
export function planChecks(
  { title, fromDay, toDay }: { title: string; fromDay: Day; toDay: Day },
  adopted: { adoptedOn: Day }[],
  today: Day,
): Check[] {
  if (toDay < today) return [{ code: 'planEnded', title, what: toDay, href: '/app/action-plan' }]
  const soon = addDays(today, 92)
  if (adopted.length === 0 && fromDay <= soon)
    return [{ code: 'planNotAdopted', title, what: fromDay, href: '/app/action-plan/versions' }]
  if (toDay <= soon) return [{ code: 'planEndsSoon', title, what: toDay, href: '/app/action-plan' }]
  const last = adopted.at(-1)?.adoptedOn
  if (last && after(last, 'P1Y') <= today)
    return [{ code: 'planNotRevised', title, what: last, href: '/app/action-plan' }]
  return []
}
