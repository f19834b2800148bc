import type { Owner, PreventionClass } from '../agreement/rules.ts'
import type { Trx } from '../database/transaction.ts'
import type { Cadence } from './cadence/rules.ts'
import { heldSincePromised, recordedDays } from './recording/rules.ts'
import type {
  CitizenPromise,
  Commitment,
  FollowUpLevel,
  Measure,
  MeasureType,
  Mechanism,
  Visibility,
} from './rules.ts'

/** Every measure of the partnership as it now reads, in the order they were made. */
export async function measuresOf(db: Trx, partnership: string): Promise<Measure[]> {
  const rows = await db
    .selectFrom('measureVersion as v')
    .innerJoin('measure as m', (join) =>
      join.onRef('m.tenant', '=', 'v.tenant').onRef('m.id', '=', 'v.measure'),
    )
    .distinctOn('v.measure')
    .selectAll('v')
    .select(['m.focusArea', 'm.parent', 'm.createdAt'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.measure')
    .orderBy('v.number', 'desc')
    .execute()
  const partners = await db
    .selectFrom('measurePartner')
    .select(['measure', 'number', 'organisation', 'role'])
    .where('partnership', '=', partnership)
    .execute()
  const cancellations = await db
    .selectFrom('measureCancellation')
    .select(['measure', 'day', 'reason', 'objections', 'lesson'])
    .where('partnership', '=', partnership)
    .execute()
  return rows
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.title.localeCompare(b.title))
    .map((row) => ({
      ...row,
      id: row.measure,
      classes: row.classes as PreventionClass[],
      types: row.types as MeasureType[],
      mechanisms: row.mechanisms as Mechanism[],
      followUpLevel: row.followUpLevel as FollowUpLevel,
      visibility: row.visibility as Visibility,
      partners: partners.filter(
        (partner) => partner.measure === row.measure && partner.number === row.number,
      ),
      cancellation: cancellations.find((cancellation) => cancellation.measure === row.measure) ?? null,
    }))
}

/** Every commitment of the partnership with its history, its ending and its public face. */
export async function commitmentsOf(db: Trx, partnership: string): Promise<Commitment[]> {
  const versions = await db
    .selectFrom('commitmentVersion as v')
    .innerJoin('commitment as c', (join) =>
      join.onRef('c.tenant', '=', 'v.tenant').onRef('c.id', '=', 'v.commitment'),
    )
    .selectAll('v')
    .select(['c.measure', 'c.promisedFrom', 'c.createdAt'])
    .where('v.partnership', '=', partnership)
    .orderBy('c.createdAt')
    .orderBy('v.commitment')
    .orderBy('v.number')
    .execute()
  const bound = await db
    .selectFrom('commitmentOrganisation')
    .select(['commitment', 'number', 'organisation', 'role'])
    .where('partnership', '=', partnership)
    .execute()
  const endings = await db
    .selectFrom('commitmentEnding')
    .select(['commitment', 'day', 'reason'])
    .where('partnership', '=', partnership)
    .execute()
  const promises = await db
    .selectFrom('citizenPromiseVersion')
    .distinctOn('commitment')
    .select(['commitment', 'number', 'words', 'feedbackEvery', 'public'])
    .where('partnership', '=', partnership)
    .orderBy('commitment')
    .orderBy('number', 'desc')
    .execute()

  const said = await db
    .selectFrom('commitmentRecording')
    .distinctOn('commitment')
    .select(['commitment', 'fromDay'])
    .where('partnership', '=', partnership)
    .orderBy('commitment')
    .orderBy('number', 'desc')
    .execute()

  const byCommitment = Map.groupBy(versions, (version) => version.commitment)
  const boundBy = Map.groupBy(bound, (row) => `${row.commitment} ${row.number}`)
  const endingOf = new Map(endings.map((ending) => [ending.commitment, ending]))
  const saidOf = new Map(said.map(({ commitment, fromDay }) => [commitment, fromDay]))
  const promiseOf = new Map(promises.map((promise) => [promise.commitment, promise]))
  return [...byCommitment].map(([id, history]) => {
    const newest = history.at(-1)!
    const said = saidOf.get(id) ?? null
    const days = recordedDays({ entered: history[0]!.fromDay, promised: newest.promisedFrom, said })
    const organisations = boundBy.get(`${id} ${newest.number}`) ?? []
    const withRole = (role: string) =>
      organisations.filter((row) => row.role === role).map((row) => row.organisation)
    const ending = endingOf.get(id)
    const promise = promiseOf.get(id)
    return {
      ...newest,
      id,
      cadence: newest.cadence as unknown as Cadence,
      giver: newest.giver as Owner,
      responsible: withRole('responsible'),
      cooperating: withRole('cooperating'),
      ...days,
      versions: heldSincePromised(history, days).map(
        ({ number, fromDay, cadence, title, reason, writtenAt }) => ({
          number,
          fromDay,
          cadence: cadence as unknown as Cadence,
          title,
          reason,
          writtenAt,
        }),
      ),
      ending: ending ? { day: ending.day, reason: ending.reason } : null,
      promise: promise
        ? { ...promise, feedbackEvery: promise.feedbackEvery as CitizenPromise['feedbackEvery'] }
        : null,
    }
  })
}
