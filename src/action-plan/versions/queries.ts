import type { Trx } from '../../database/transaction.ts'
import type { AdoptedVersion } from '../adoption.queries.ts'
import { commitmentVersionsOf, measureVersionsOf } from '../history.queries.ts'
import type { PlanContents } from './comparison.rules.ts'

/** An adopted version among all of the partnership's, over every plan; `place` counts them from 1. */
export type PlacedVersion = AdoptedVersion & { place: number; plan: string; title: string }

/** Every adopted version of every plan, the first first. */
export async function adoptedVersionsOf(db: Trx, partnership: string): Promise<PlacedVersion[]> {
  const rows = await db
    .selectFrom('actionPlanVersion as v')
    .innerJoin('actionPlan as p', (join) =>
      join.onRef('p.tenant', '=', 'v.tenant').onRef('p.id', '=', 'v.actionPlan'),
    )
    .select(['v.actionPlan as plan', 'p.title', 'v.number', 'v.adoptedBy', 'v.adoptedOn'])
    .select(['v.caseNumber', 'v.reason', 'v.consultation', 'v.writtenAt'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.writtenAt')
    .orderBy('v.number')
    .execute()
  return rows.map((row, place) => ({ ...row, place: place + 1 }))
}

/** What an adopted version holds, in the wording of that day. */
export async function contentsOf(
  db: Trx,
  partnership: string,
  { plan, number }: { plan: string; number: number },
): Promise<PlanContents> {
  const measures = await db
    .selectFrom('actionPlanMeasure')
    .select(['measure', 'measureNumber'])
    .where('actionPlan', '=', plan)
    .where('number', '=', number)
    .execute()
  const commitments = await db
    .selectFrom('actionPlanCommitment')
    .select(['commitment', 'commitmentNumber'])
    .where('actionPlan', '=', plan)
    .where('number', '=', number)
    .execute()
  const wordingOfMeasure = new Set(measures.map((row) => `${row.measure} ${row.measureNumber}`))
  const wordingOfCommitment = new Set(commitments.map((row) => `${row.commitment} ${row.commitmentNumber}`))
  const allMeasures = await measureVersionsOf(db, partnership)
  const allCommitments = await commitmentVersionsOf(db, partnership)
  return {
    measures: allMeasures.filter((version) => wordingOfMeasure.has(`${version.measure} ${version.number}`)),
    commitments: allCommitments.filter((version) =>
      wordingOfCommitment.has(`${version.commitment} ${version.number}`),
    ),
  }
}
