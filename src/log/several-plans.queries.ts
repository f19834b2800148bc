import type { Act } from '../act.ts'
import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import type { Commitment, Measure } from '../action-plan/rules.ts'
import { type SharedMeasure, sharedMeasuresOf, sharingPartiesOf } from '../action-plan/sharing/queries.ts'
import type { SharingParty } from '../action-plan/sharing/rules.ts'
import { type Permission, reachOf } from '../partnership/rules.ts'
import { commitmentFor, type Refusal } from './commitments.queries.ts'
import { mayReportOn } from './reach.rules.ts'

/** A commitment that can be logged for, with the partnership whose log it is and all who have it together. */
export type Loggable = { commitment: Commitment; keeper: string; parties: SharingParty[] }

/**
 * The commitment with that id where something done can be logged: the
 * partnership's own, or one that it shares and another keeps.
 */
export async function commitmentToLog(
  act: Act,
  id: string,
  permission: Permission = 'log',
): Promise<Loggable | Refusal> {
  const parties = await sharingPartiesOf(act.db)
  const own = await commitmentFor(act, id, permission)
  if (own === 'notAllowed') return own
  if (own !== 'notFound')
    return { commitment: own, keeper: act.within, parties: parties.get(own.measure) ?? [] }
  const shared = (await acceptedMeasures(act)).find(({ kept }) => kept.some((one) => one.id === id))
  const commitment = shared?.commitments.find((one) => one.id === id)
  if (!shared || !commitment) return 'notFound'
  const reach = reachOf(act.role, permission)
  if (!mayReportOn(commitment, reach, act.organisation)) return 'notAllowed'
  return { commitment, keeper: shared.sharing.keeper, parties: parties.get(shared.measure.id) ?? [] }
}

/** Everything there is to log for: the partnership's own plan, then what it shares. */
export async function planToLog(act: Act): Promise<{ measures: Measure[]; commitments: Commitment[] }> {
  const shared = await acceptedMeasures(act)
  return {
    measures: [...(await measuresOf(act.db, act.within)), ...shared.map(({ measure }) => measure)],
    commitments: [
      ...(await commitmentsOf(act.db, act.within)),
      ...shared.flatMap(({ commitments }) => commitments),
    ],
  }
}

async function acceptedMeasures(act: Act): Promise<SharedMeasure[]> {
  const shared = await sharedMeasuresOf(act.db, act)
  return shared.filter(({ sharing }) => sharing.answer?.answer === 'accepted')
}

/** Keeps in which of the plans that have its commitment an occurrence does not count. */
export async function saveLeftOut(
  act: Act,
  { occurrence, keeper }: { occurrence: string; keeper: string },
  municipalities: string[],
): Promise<void> {
  if (municipalities.length === 0) return
  const row = { tenant: act.tenant, partnership: keeper, occurrence }
  await act.db
    .insertInto('occurrenceLeftOut')
    .values(municipalities.map((municipality) => ({ ...row, municipality })))
    .execute()
}
