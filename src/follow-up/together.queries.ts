import type { Act } from '../act.ts'
import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import type { Commitment } from '../action-plan/rules.ts'
import { type SharedMeasure, sharedMeasuresOf, sharingPartiesOf } from '../action-plan/sharing/queries.ts'
import { asSharedBy, type SharingParty } from '../action-plan/sharing/rules.ts'
import { calendarOf } from '../areas/queries.ts'
import type { Calendar, Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import { factsOf, noFacts } from '../log/queries.ts'
import type { Facts } from '../log/rules.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import { historyOf, type Standing } from './queries.ts'
import { fulfilment } from './rules.ts'
import type { Fulfilment } from './standing.rules.ts'

/** How one commitment stands in the plan of each that has it, and in all: what counts in several is counted once there. */
export type TogetherStanding = {
  commitment: Commitment
  inEach: { party: SharingParty; fulfilment: Fulfilment }[]
  inAll: Fulfilment
}

/** A measure that several municipalities have together, with how its commitments stand. */
export type TogetherMeasure = {
  id: string
  title: string
  parties: SharingParty[]
  standings: TogetherStanding[]
}

type Where = { id: string; timeZone: string; country: 'SE' | 'DK' }

/** Every measure that the partnership has together with others, whoever keeps it, in the order of the plans. */
export async function togetherOf(act: Act, partnership: Where): Promise<TogetherMeasure[]> {
  const { db, within, today } = act
  const calendar = await calendarOf(db, partnership)
  const parties = await sharingPartiesOf(db)
  const own = await commitmentsOf(db, within)
  const kept = (await measuresOf(db, within)).map(({ id, title }) => ({
    id,
    title,
    keeper: within,
    commitments: own.filter(({ measure }) => measure === id),
  }))
  const shared = (await sharedMeasuresOf(db, act)).map(({ measure: { id, title }, sharing, kept }) => ({
    id,
    title,
    keeper: sharing.keeper,
    commitments: kept,
  }))
  const together: TogetherMeasure[] = []
  for (const { id, title, keeper, commitments } of [...kept, ...shared]) {
    const its = parties.get(id)
    if (!its) continue
    const standings = await standingsTogether(act, { keeper, commitments, parties: its }, calendar, today)
    together.push({ id, title, parties: its, standings })
  }
  return together
}

/** A commitment that another municipality keeps, as it stands in this partnership's plan. */
export type SharedStanding = Standing & { shared: SharedMeasure }

/**
 * How the commitments of measures that others keep stand here: what counts in
 * this plan, on the days it takes part. They are never among the partnership's
 * own, so a total of several municipalities counts each once.
 */
export async function sharedStandingsOf(act: Act, partnership: Where): Promise<SharedStanding[]> {
  const { db, within, today } = act
  const shared = (await sharedMeasuresOf(db, { within, organisation: await boundBySharing(act) })).filter(
    ({ sharing, commitments }) => sharing.answer?.answer === 'accepted' && commitments.length > 0,
  )
  if (shared.length === 0) return []
  const calendar = await calendarOf(db, partnership)
  const standings: SharedStanding[] = []
  for (const one of shared) {
    const { sharing, commitments } = one
    const days = { from: sharing.answer?.fromDay ?? null, to: sharing.lastDay }
    const ids = commitments.map(({ id }) => id)
    const all = await factsOf(db, sharing.keeper, ids, within)
    for (const commitment of commitments) {
      const facts = onDaysOf(days, all.get(commitment.id) ?? noFacts())
      const standing = fulfilment(historyOf(commitment), facts, calendar, today)
      standings.push({ shared: one, commitment, facts, fulfilment: standing })
    }
  }
  return standings
}

/** Sharing binds the municipality that accepted it, not the police or a partner who works there. */
async function boundBySharing({ db, organisation }: { db: Trx; organisation: string }): Promise<string> {
  const own = (await organisationsOf(db)).find(({ id }) => id === organisation)
  return own?.party === 'municipality' ? organisation : ''
}

async function standingsTogether(
  { db }: Act,
  { keeper, commitments, parties }: { keeper: string; commitments: Commitment[]; parties: SharingParty[] },
  calendar: Calendar,
  today: Day,
): Promise<TogetherStanding[]> {
  const ids = commitments.map(({ id }) => id)
  if (ids.length === 0) return []
  const inAll = await factsOf(db, keeper, ids, null)
  const inEach = new Map<string, Map<string, Facts>>()
  for (const { partnership } of parties) inEach.set(partnership, await factsOf(db, keeper, ids, partnership))
  const standing = (commitment: Commitment, facts: Facts) =>
    fulfilment(historyOf(commitment), facts, calendar, today)
  return commitments.map((commitment) => ({
    commitment,
    inAll: standing(commitment, inAll.get(commitment.id) ?? noFacts()),
    inEach: parties.map((party) => ({
      party,
      fulfilment: standing(
        asSharedBy(commitment, party),
        onDaysOf(party, inEach.get(party.partnership)?.get(commitment.id) ?? noFacts()),
      ),
    })),
  }))
}

/** What was done before somebody joined, or after they left, is not done in their plan. */
function onDaysOf({ from, to }: Pick<SharingParty, 'from' | 'to'>, facts: Facts): Facts {
  const occurrences = facts.occurrences.filter(
    ({ day }) => (from === null || day >= from) && (to === null || day <= to),
  )
  return { ...facts, occurrences }
}
