import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { UsedAsEvidence } from './results.rules.ts'
import type {
  Finding,
  RecommendationSource,
  StartDecision,
  StartingPoint,
  StartingPointKind,
  StartingPointWords,
} from './rules.ts'

/** What the measures of a partnership began with or could begin with, the latest first; struck ones are among them. */
export async function startingPointsOf(db: Trx, partnership: string): Promise<StartingPoint[]> {
  const rows = await db
    .selectFrom('startingPoint as p')
    .leftJoin('startingPointStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'p.tenant').onRef('k.startingPoint', '=', 'p.id'),
    )
    .select(['p.id', 'p.kind', 'p.words', 'p.sourceKind', 'p.source', 'p.survey', 'p.question', 'p.possible'])
    .select([
      'p.focusArea',
      'p.responsible',
      'p.answerBy',
      'p.objects',
      'p.offences',
      'p.raisedOn',
      'p.public',
    ])
    .select('k.reason as struck')
    .where('p.partnership', '=', partnership)
    .orderBy('p.raisedOn', 'desc')
    .orderBy('p.writtenAt', 'desc')
    .execute()
  const findings = await db
    .selectFrom('startingPointFinding')
    .select(['startingPoint', 'foundOn', 'words', 'source'])
    .where('partnership', '=', partnership)
    .orderBy('foundOn')
    .orderBy('writtenAt')
    .execute()
  const decisions = await db
    .selectFrom('startingPointDecision')
    .select(['startingPoint', 'starts', 'reason', 'decidedBy', 'decidedOn'])
    .where('partnership', '=', partnership)
    .orderBy('writtenAt')
    .execute()
  const measures = await db
    .selectFrom('startingPointMeasure')
    .select(['startingPoint', 'measure', 'changed', 'linkedAt'])
    .where('partnership', '=', partnership)
    .orderBy('linkedAt')
    .execute()
  const of = (id: string) => (one: { startingPoint: string }) => one.startingPoint === id
  return rows.map((row) => ({
    ...row,
    kind: row.kind as StartingPointKind,
    sourceKind: row.sourceKind as RecommendationSource | null,
    findings: findings.filter(of(row.id)),
    decisions: decisions.filter(of(row.id)),
    measures: measures.filter(of(row.id)),
  }))
}

/** The results of surveys that statements rest on, by the words somebody wrote for the question. */
export async function resultsUsedAsEvidence(db: Trx, partnership: string): Promise<UsedAsEvidence[]> {
  const rows = await db
    .selectFrom('evidence as e')
    .leftJoin('evidenceStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'e.tenant').onRef('k.evidence', '=', 'e.id'),
    )
    .select(['e.survey', 'e.question'])
    .where('e.partnership', '=', partnership)
    .where('e.survey', 'is not', null)
    .where('k.evidence', 'is', null)
    .execute()
  return rows.flatMap(({ survey, question }) => (survey ? [{ survey, question }] : []))
}

const own = ({ tenant, within }: Act) => ({ tenant, partnership: within })
const written = (act: Act) => ({ ...own(act), writtenBy: act.by, writtenAt: act.at })

/** Keeps a starting point and gives its id. */
export async function saveStartingPoint(act: Act, point: StartingPointWords): Promise<string> {
  const { id } = await act.db
    .insertInto('startingPoint')
    .values({ ...written(act), ...point })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveFinding(act: Act, startingPoint: string, finding: Finding): Promise<void> {
  await act.db
    .insertInto('startingPointFinding')
    .values({ ...written(act), startingPoint, ...finding })
    .execute()
}

export async function saveStartDecision(
  act: Act,
  startingPoint: string,
  decision: StartDecision,
): Promise<void> {
  await act.db
    .insertInto('startingPointDecision')
    .values({ ...written(act), startingPoint, ...decision })
    .execute()
}

export async function saveStartedMeasure(
  act: Act,
  startingPoint: string,
  started: { measure: string; changed: string },
): Promise<void> {
  await act.db
    .insertInto('startingPointMeasure')
    .values({ ...own(act), startingPoint, ...started, linkedBy: act.by, linkedAt: act.at })
    .execute()
}

export async function saveStartingPointStrike(
  act: Act,
  startingPoint: string,
  reason: string,
): Promise<void> {
  await act.db
    .insertInto('startingPointStrike')
    .values({ ...own(act), startingPoint, reason, struckBy: act.by, struckAt: act.at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}
