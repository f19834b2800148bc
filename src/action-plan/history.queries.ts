import type { Owner, PreventionClass } from '../agreement/rules.ts'
import type { Trx } from '../database/transaction.ts'
import type { Cadence } from './cadence/rules.ts'
import type { CitizenPromise, FollowUpLevel, MeasureType, Mechanism, Visibility } from './rules.ts'
import type { CommitmentVersion, MeasureVersion, PlanHistory } from './versions/changes.rules.ts'

/** Everything ever written into the partnership's plan, from which the change list is made. */
export async function planHistoryOf(db: Trx, partnership: string): Promise<PlanHistory> {
  const promises = await db
    .selectFrom('citizenPromiseVersion')
    .select(['commitment', 'number', 'words', 'feedbackEvery', 'public', 'reason', 'writtenAt'])
    .where('partnership', '=', partnership)
    .execute()
  return {
    measures: await measureVersionsOf(db, partnership),
    commitments: await commitmentVersionsOf(db, partnership),
    promises: promises.map((row) => ({
      ...row,
      feedbackEvery: row.feedbackEvery as CitizenPromise['feedbackEvery'],
    })),
    cancellations: await db
      .selectFrom('measureCancellation')
      .select(['measure', 'day', 'reason', 'objections', 'lesson', 'cancelledAt as at'])
      .where('partnership', '=', partnership)
      .execute(),
    endings: await db
      .selectFrom('commitmentEnding')
      .select(['commitment', 'day', 'reason', 'endedAt as at'])
      .where('partnership', '=', partnership)
      .execute(),
    recordings: await db
      .selectFrom('commitmentRecording')
      .select(['commitment', 'fromDay as day', 'reason', 'writtenAt as at'])
      .where('partnership', '=', partnership)
      .execute(),
    adoptions: await db
      .selectFrom('actionPlanVersion')
      .select(['actionPlan as plan', 'number', 'adoptedBy', 'adoptedOn', 'caseNumber', 'reason'])
      .select('writtenAt as at')
      .where('partnership', '=', partnership)
      .execute(),
  }
}

/** Every wording that measures have had. */
export async function measureVersionsOf(db: Trx, partnership: string): Promise<MeasureVersion[]> {
  const rows = await db
    .selectFrom('measureVersion')
    .selectAll()
    .where('partnership', '=', partnership)
    .orderBy('measure')
    .orderBy('number')
    .execute()
  const partners = Map.groupBy(
    await db
      .selectFrom('measurePartner')
      .select(['measure', 'number', 'organisation', 'role'])
      .where('partnership', '=', partnership)
      .execute(),
    ({ measure, number }) => `${measure} ${number}`,
  )
  return rows.map((row) => ({
    ...row,
    classes: row.classes as PreventionClass[],
    types: row.types as MeasureType[],
    mechanisms: row.mechanisms as Mechanism[],
    followUpLevel: row.followUpLevel as FollowUpLevel,
    visibility: row.visibility as Visibility,
    partners: (partners.get(`${row.measure} ${row.number}`) ?? []).map(({ organisation, role }) => ({
      organisation,
      role,
    })),
  }))
}

/** Every wording that commitments have had. */
export async function commitmentVersionsOf(db: Trx, partnership: string): Promise<CommitmentVersion[]> {
  const rows = await db
    .selectFrom('commitmentVersion as v')
    .innerJoin('commitment as c', (join) =>
      join.onRef('c.tenant', '=', 'v.tenant').onRef('c.id', '=', 'v.commitment'),
    )
    .selectAll('v')
    .select('c.measure')
    .where('v.partnership', '=', partnership)
    .orderBy('v.commitment')
    .orderBy('v.number')
    .execute()
  const bound = Map.groupBy(
    await db
      .selectFrom('commitmentOrganisation')
      .select(['commitment', 'number', 'organisation', 'role'])
      .where('partnership', '=', partnership)
      .execute(),
    ({ commitment, number }) => `${commitment} ${number}`,
  )
  return rows.map((row) => {
    const its = bound.get(`${row.commitment} ${row.number}`) ?? []
    const withRole = (role: string) => its.filter((one) => one.role === role).map((one) => one.organisation)
    return {
      ...row,
      cadence: row.cadence as unknown as Cadence,
      giver: row.giver as Owner,
      responsible: withRole('responsible'),
      cooperating: withRole('cooperating'),
    }
  })
}
