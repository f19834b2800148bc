import { addDays, after, type Day } from '../calendar.ts'
import type { Owed } from '../follow-up/owed/rules.ts'
import type { Standing } from '../follow-up/standing.rules.ts'

/** Something to look over: an agreement that ends, a revision that is due, a reading left half decided, a change request that waits. */
export type Check = {
  code:
    | 'endsWithin'
    | 'ended'
    | 'revisionSoon'
    | 'revisionLate'
    | 'referenceEnds'
    | 'referenceEnded'
    | 'planEndsSoon'
    | 'planEnded'
    | 'planNotRevised'
    | 'readingOpen'
    | 'changeRequestsWait'
  title: string
  /** A day; for a reading how many items are left, for change requests how many wait. */
  what: Day | number
  href: string
}

/** What needs somebody now: at most what a person can look at in one go. */
export type Desk<Item> = {
  soon: Owed<Item>[]
  /** How much more is owed than is shown. */
  more: number
  behind: Item[]
  checks: Check[]
  counts: { standing: Standing; number: number }[]
}

const atMost = { soon: 5, behind: 5 }

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
  return {
    soon: near.slice(0, atMost.soon),
    more: owed.length,
    behind: standings
      .filter(({ standing }) => standing === 'behind')
      .slice(0, atMost.behind)
      .map(({ item }) => item),
    checks,
    counts: [...counts]
      .map(([standing, number]) => ({ standing, number }))
      .sort((a, b) => b.number - a.number),
  }
}

/** A plan near its end, or one that was not revised for a year: promises are revised yearly, in consultation with residents. */
export function planChecks(
  { title, toDay }: { title: string; toDay: Day },
  adopted: { adoptedOn: Day }[],
  today: Day,
): Check[] {
  if (toDay < today) return [{ code: 'planEnded', title, what: toDay, href: '/app/action-plan' }]
  if (toDay <= addDays(today, 92))
    return [{ code: 'planEndsSoon', title, what: toDay, href: '/app/action-plan' }]
  const last = adopted.at(-1)?.adoptedOn
  if (last && after(last, 'P1Y') <= today)
    return [{ code: 'planNotRevised', title, what: last, href: '/app/action-plan' }]
  return []
}
