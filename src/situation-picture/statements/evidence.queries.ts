import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { PeriodUnit } from '../../offences/periods.rules.ts'
import type { Evidence, EvidenceFigure, EvidenceKind, EvidenceWords } from './rules.ts'

/** What was laid down for these statements, the struck with the reason, in the order it was laid down. */
export async function evidenceOf(db: Trx, statements: readonly string[]): Promise<Evidence[]> {
  if (statements.length === 0) return []
  const rows = await db
    .selectFrom('evidence as e')
    .leftJoin('evidenceStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'e.tenant').onRef('k.evidence', '=', 'e.id'),
    )
    .leftJoin('evidenceFigure as f', (join) =>
      join.onRef('f.tenant', '=', 'e.tenant').onRef('f.evidence', '=', 'e.id'),
    )
    .selectAll('e')
    .select(['k.reason as struckBecause', 'k.struckAt'])
    .select(['f.kind as figureKind', 'f.place as figurePlace', 'f.unit as figureUnit'])
    .select(['f.parts as figureParts', 'f.year as figureYear', 'f.count as figureCount'])
    .where('e.statement', 'in', [...statements])
    .orderBy('e.laidDownAt')
    .orderBy('e.id')
    .execute()
  return rows.map(({ struckBecause, struckAt, ...row }) => ({
    ...row,
    figure: figureIn(row),
    kind: row.kind as EvidenceKind,
    struck: struckBecause !== null && struckAt !== null ? { reason: struckBecause, at: struckAt } : null,
  }))
}

type FigureRow = {
  figureKind: string | null
  figurePlace: string | null
  figureUnit: string | null
  figureParts: number[] | null
  figureYear: number | null
  figureCount: number | null
}

function figureIn(row: FigureRow): EvidenceFigure | null {
  const { figureKind: kind, figurePlace: place, figureUnit: unit, figureParts: parts } = row
  const { figureYear: year, figureCount: count } = row
  if (kind === null || place === null || unit === null || parts === null || year === null || count === null)
    return null
  return { kind, place, unit: unit as PeriodUnit, parts, year, count }
}

/** The evidence of an id, where it belongs to the partnership. */
export async function evidenceById(db: Trx, partnership: string, id: string): Promise<Evidence | undefined> {
  const found = await db
    .selectFrom('evidence')
    .select('statement')
    .where('partnership', '=', partnership)
    .where('id', '=', id)
    .executeTakeFirst()
  return found && (await evidenceOf(db, [found.statement])).find((one) => one.id === id)
}

/** Lays evidence down for a statement, in the words it has today, and gives its id. */
export async function saveEvidence(
  act: Act,
  statement: string,
  { figure, ...words }: EvidenceWords,
): Promise<string> {
  const { id } = await act.db
    .insertInto('evidence')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      statement,
      ...words,
      laidDownBy: act.by,
      laidDownAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (figure)
    await act.db
      .insertInto('evidenceFigure')
      .values({ tenant: act.tenant, partnership: act.within, evidence: id, ...figure })
      .execute()
  return id
}

export async function saveEvidenceStrike(act: Act, evidence: string, reason: string): Promise<void> {
  await act.db
    .insertInto('evidenceStrike')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      evidence,
      reason,
      struckBy: act.by,
      struckAt: act.at,
    })
    .execute()
}
