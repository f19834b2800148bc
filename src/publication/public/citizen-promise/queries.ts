import type { Cadence } from '../../../action-plan/cadence/rules.ts'
import { heldSincePromised, recordedDays } from '../../../action-plan/recording/rules.ts'
import type { CitizenPromise } from '../../../action-plan/rules.ts'
import type { Owner } from '../../../agreement/rules.ts'
import { type Calendar, type Day, dayIn } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import { fulfilment } from '../../../follow-up/rules.ts'
import type { Party } from '../../../partnership/organisations/rules.ts'
import { publicCalendar, publicFacts } from './facts.queries.ts'
import { givenBy, historyOf, type PublicPromise, type ToldPromise, type Wording } from './rules.ts'

type Where = { timeZone: string; country: Calendar['country'] }

/** The promises of the partnership at this address with how they stand, in the order of the plan; or one of them. */
export async function toldPromises(
  db: Trx,
  partnership: Where,
  today: Day,
  only?: string,
): Promise<{ calendar: Calendar; promises: ToldPromise[] }> {
  const calendar = await publicCalendar(db, partnership)
  const promises = await publicPromises(db, only)
  const factsFor = await publicFacts(db, only)
  return {
    calendar,
    promises: promises.map((promise) => {
      const facts = factsFor(promise.id)
      return { ...promise, facts, fulfilment: fulfilment(historyOf(promise), facts, calendar, today) }
    }),
  }
}

// A view's columns all count as nullable; these are as their tables are.
type PromiseRow = Omit<
  PublicPromise,
  | 'id'
  | 'begins'
  | 'cadence'
  | 'giver'
  | 'givenBy'
  | 'feedbackEvery'
  | 'ending'
  | 'wordings'
  | 'lastTold'
  | 'enteredOn'
> & {
  commitment: string
  cadence: unknown
  giver: string
  feedbackEvery: string
  endedOn: Day | null
  endedReason: string | null
  createdAt: Date
  enteredFrom: Day
  saidFrom: Day | null
}

/** The promises that residents read, in the order of the plan; or one of them. */
export async function publicPromises(db: Trx, only?: string): Promise<PublicPromise[]> {
  const rows = await db
    .selectFrom('publicCitizenPromise')
    .selectAll()
    .$if(only !== undefined, (query) => query.where('commitment', '=', only ?? null))
    .orderBy('createdAt')
    .orderBy('title')
    .$castTo<PromiseRow>()
    .execute()
  const wordings = await wordingsOf(db, only)
  const lastTold = await lastTolds(db, only)
  const bound = await db
    .selectFrom('publicCommitmentOrganisation')
    .select(['commitment', 'name', 'role', 'party'])
    .$if(only !== undefined, (query) => query.where('commitment', '=', only ?? null))
    .orderBy('name')
    .$castTo<{ commitment: string; name: string; role: string; party: Party | null }>()
    .execute()
  const boundBy = Map.groupBy(bound, ({ commitment }) => commitment)
  return rows.map(({ commitment: id, endedOn, endedReason, createdAt, enteredFrom, saidFrom, ...row }) => {
    const days = recordedDays({ entered: enteredFrom, promised: row.promisedFrom, said: saidFrom })
    const its = (wanted: string) => (boundBy.get(id) ?? []).filter(({ role }) => role === wanted)
    const giver = row.giver as Owner
    return {
      ...row,
      ...days,
      id,
      enteredOn: dayIn('UTC', createdAt),
      cadence: row.cadence as Cadence,
      giver,
      feedbackEvery: row.feedbackEvery as CitizenPromise['feedbackEvery'],
      ending: endedOn === null ? null : { day: endedOn, reason: endedReason ?? '' },
      wordings: heldSincePromised(wordings.get(id) ?? [], days),
      lastTold: lastTold.get(id) ?? days.begins,
      givenBy: givenBy(giver, its('responsible')),
      responsible: its('responsible').map(({ name }) => name),
      cooperating: its('cooperating').map(({ name }) => name),
    }
  })
}

async function wordingsOf(db: Trx, only?: string): Promise<Map<string, Wording[]>> {
  const rows = await db
    .selectFrom('publicCommitmentVersion')
    .select(['commitment', 'number', 'title', 'originalWords', 'cadence', 'fromDay', 'reason'])
    .$if(only !== undefined, (query) => query.where('commitment', '=', only ?? null))
    .orderBy('number')
    .$castTo<Wording & { commitment: string }>()
    .execute()
  return Map.groupBy(rows, ({ commitment }) => commitment)
}

/** Asked by itself: joined to the promises, the database would work it out anew for each. */
async function lastTolds(db: Trx, only?: string): Promise<Map<string, Day>> {
  const rows = await db
    .selectFrom('publicCitizenPromiseUpdate')
    .select(['commitment', 'day'])
    .$if(only !== undefined, (query) => query.where('commitment', '=', only ?? null))
    .$castTo<{ commitment: string; day: Day }>()
    .execute()
  return new Map(rows.map(({ commitment, day }) => [commitment, day]))
}
