import type { Trx } from '../../../database/transaction.ts'
import type { ToldStartingPoint } from './rules.ts'

/** What residents may read of how measures began, the latest first. */
export async function toldStartingPoints(db: Trx): Promise<ToldStartingPoint[]> {
  // A view's columns all count as nullable; these are as their tables are.
  const points = await db
    .selectFrom('publicStartingPoint')
    .select(['startingPoint as id', 'kind', 'words', 'sourceKind', 'source', 'possible', 'focusArea'])
    .select(['raisedOn', 'responsible'])
    .orderBy('raisedOn', 'desc')
    .orderBy('writtenAt', 'desc')
    .$castTo<Omit<ToldStartingPoint, 'findings' | 'decisions' | 'measures'>>()
    .execute()
  const findings = await db
    .selectFrom('publicStartingPointFinding')
    .select(['startingPoint', 'foundOn', 'words', 'source'])
    .orderBy('foundOn')
    .orderBy('writtenAt')
    .$castTo<ToldStartingPoint['findings'][number] & { startingPoint: string }>()
    .execute()
  const decisions = await db
    .selectFrom('publicStartingPointDecision')
    .select(['startingPoint', 'starts', 'reason', 'decidedBy', 'decidedOn'])
    .orderBy('writtenAt')
    .$castTo<ToldStartingPoint['decisions'][number] & { startingPoint: string }>()
    .execute()
  const measures = await db
    .selectFrom('publicStartingPointMeasure')
    .select(['startingPoint', 'measure', 'title', 'focusArea', 'changed'])
    .orderBy('linkedAt')
    .$castTo<ToldStartingPoint['measures'][number] & { startingPoint: string }>()
    .execute()
  const of = (id: string) => (one: { startingPoint: string }) => one.startingPoint === id
  return points.map((point) => ({
    ...point,
    findings: findings.filter(of(point.id)),
    decisions: decisions.filter(of(point.id)),
    measures: measures.filter(of(point.id)),
  }))
}
