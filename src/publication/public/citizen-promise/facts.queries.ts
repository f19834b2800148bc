import type { Calendar, Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { Facts } from '../../../log/rules.ts'

/** The calendar of the partnership at this address, as the rules of standing read it. */
export async function publicCalendar(
  db: Trx,
  { timeZone, country }: Pick<Calendar, 'timeZone' | 'country'>,
): Promise<Calendar> {
  const riskOccasions = await db
    .selectFrom('publicRiskOccasion')
    .select(['id', 'calendar', 'title', 'fromDay as from', 'toDay as to'])
    .orderBy('fromDay')
    .$castTo<Calendar['riskOccasions'][number]>()
    .execute()
  return { timeZone, country, riskOccasions }
}

type Stretch = { commitment: string; from: Day; to: Day }

/** What was reported about the promises that are shown, or about one of them; by promise. */
export async function publicFacts(db: Trx, only?: string): Promise<(promise: string) => Facts> {
  const occurrences = await db
    .selectFrom('publicOccurrence')
    .select(['commitment', 'day', 'quantity', 'area', 'coverageUnit', 'distinctKey as distinct'])
    .select(['riskOccasion', 'responseHours'])
    .$if(only !== undefined, (query) => query.where('commitment', '=', only ?? null))
    .$castTo<Facts['occurrences'][number]>()
    .execute()
  const occasionCounts = await db
    .selectFrom('publicOccasionCount')
    .select(['commitment', 'fromDay as from', 'toDay as to', 'count', 'estimated'])
    .$castTo<Stretch & { count: number; estimated: boolean }>()
    .execute()
  const noNeedConfirmations = await db
    .selectFrom('publicNoNeedConfirmation')
    .select(['commitment', 'fromDay as from', 'toDay as to'])
    .$castTo<Stretch>()
    .execute()
  const pauses = await db
    .selectFrom('publicPause')
    .select(['commitment', 'fromDay as from', 'toDay as to', 'reason'])
    .orderBy('fromDay')
    .$castTo<Facts['pauses'][number]>()
    .execute()
  const coverageUnits = await db
    .selectFrom('publicCoverageUnit')
    .select(['commitment', 'id', 'name', 'fromDay as from', 'toDay as to'])
    .orderBy('name')
    .$castTo<Facts['coverageUnits'][number]>()
    .execute()
  const by = <Row extends { commitment: string }>(rows: Row[]) => {
    const grouped = Map.groupBy(rows, ({ commitment }) => commitment)
    return (promise: string) => grouped.get(promise) ?? []
  }
  const of = {
    occurrences: by(occurrences),
    occasionCounts: by(occasionCounts),
    noNeedConfirmations: by(noNeedConfirmations),
    pauses: by(pauses),
    coverageUnits: by(coverageUnits),
  }
  return (promise) => ({
    occurrences: of.occurrences(promise),
    occasionCounts: of.occasionCounts(promise),
    noNeedConfirmations: of.noNeedConfirmations(promise),
    pauses: of.pauses(promise),
    coverageUnits: of.coverageUnits(promise),
  })
}
