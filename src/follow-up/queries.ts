import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { commitmentsOf } from '../action-plan/queries.ts'
import type { Commitment } from '../action-plan/rules.ts'
import { calendarOf } from '../areas/queries.ts'
import { type Calendar, type Day, dayIn } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { factsOf, noFacts } from '../log/queries.ts'
import type { Facts } from '../log/rules.ts'
import { partnershipFace } from '../partnership/queries.ts'
import type { HeldRole } from '../web/visitor.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory, Fulfilment } from './standing.rules.ts'

/** A commitment with what was reported about it and how it stands. */
export type Standing = { commitment: Commitment; facts: Facts; fulfilment: Fulfilment }

type Where = { id: string; timeZone: string; country: 'SE' | 'DK' }

/** How every commitment of a partnership stands on a day, in the order of the plan. */
export async function standingsOf(
  db: Trx,
  partnership: Where,
  today: Day,
  only?: string[],
): Promise<{ calendar: Calendar; standings: Standing[] }> {
  const calendar = await calendarOf(db, partnership)
  const commitments = (await commitmentsOf(db, partnership.id)).filter(({ id }) => !only || only.includes(id))
  const facts = await factsOf(db, partnership.id, only)
  const standings = commitments.map((commitment) => {
    const its = facts.get(commitment.id) ?? noFacts()
    return { commitment, facts: its, fulfilment: fulfilment(historyOf(commitment), its, calendar, today) }
  })
  return { calendar, standings }
}

/** The commitment as the rules of fulfilment read it. */
export function historyOf(commitment: Commitment): CommitmentHistory {
  return {
    id: commitment.id,
    term: { from: commitment.begins, to: commitment.toDay, promisedFrom: commitment.promisedFrom },
    enteredOn: dayIn('UTC', commitment.createdAt),
    versions: commitment.versions.map(({ fromDay, cadence }) => ({ from: fromDay, cadence })),
    endedEarly: commitment.ending,
  }
}

/** What a user who serves several partnerships reads of each: one transaction within each one's walls. */
export async function standingsInEach(
  app: Kysely<Tables>,
  { heldRoles, act }: { heldRoles: HeldRole[]; act: Act },
): Promise<{ role: HeldRole; standings: Standing[]; calendar: Calendar; today: Day }[]> {
  const places = []
  for (const role of heldRoles) {
    const asker = { tenant: act.tenant, partnership: role.partnership, user: act.by }
    const place = await inTransaction(app, asker, async (db) => {
      const face = await partnershipFace(db, role.partnership)
      if (!face) return null
      const today = dayIn(face.timeZone, act.at)
      return { role, today, ...(await standingsOf(db, face, today)) }
    })
    if (place) places.push(place)
  }
  return places
}
