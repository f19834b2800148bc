import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Party, Visibility } from '../rules.ts'
import { evidenceOf } from './evidence.queries.ts'
import type { Statement, StatementWords } from './rules.ts'

/** Which statements are asked for: those of one picture, of a whole partnership, or of these ids. */
export type Among = { picture: string } | { partnership: string } | { ids: readonly string[] }

/**
 * Every statement of a picture as it now reads, struck ones too, each with all
 * evidence ever laid down for it; in the order in which they were first said.
 * What is for one organisation only is among them: whoever shows them asks
 * `isReadableBy` first.
 */
export function statementsOf(db: Trx, picture: string): Promise<Statement[]> {
  return statementsAmong(db, { picture })
}

/** The statement of an id, as it now reads, where it belongs to the partnership. */
export async function statementById(
  db: Trx,
  partnership: string,
  id: string,
): Promise<Statement | undefined> {
  return (await statementsAmong(db, { ids: [id] }, partnership))[0]
}

export async function statementsAmong(db: Trx, among: Among, partnership?: string): Promise<Statement[]> {
  if ('ids' in among && among.ids.length === 0) return []
  let asked = db
    .selectFrom('statementVersion as v')
    .innerJoin('statement as s', (join) =>
      join.onRef('s.tenant', '=', 'v.tenant').onRef('s.id', '=', 'v.statement'),
    )
    .leftJoin('statementStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'v.tenant').onRef('k.statement', '=', 'v.statement'),
    )
    .distinctOn('v.statement')
    .selectAll('v')
    .select(['s.situationPicture', 's.party', 's.createdAt', 'k.reason as struckBecause', 'k.struckAt'])
    .orderBy('v.statement')
    .orderBy('v.number', 'desc')
  if ('picture' in among) asked = asked.where('s.situationPicture', '=', among.picture)
  if ('partnership' in among) asked = asked.where('s.partnership', '=', among.partnership)
  if ('ids' in among) asked = asked.where('s.id', 'in', [...among.ids])
  if (partnership) asked = asked.where('s.partnership', '=', partnership)
  const rows = await asked.execute()
  const evidence = await evidenceOf(
    db,
    rows.map(({ statement }) => statement),
  )
  return rows
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.words.localeCompare(b.words))
    .map(({ struckBecause, struckAt, ...row }) => ({
      ...row,
      id: row.statement,
      picture: row.situationPicture,
      party: row.party as Party,
      visibility: row.visibility as Visibility,
      struck: struckBecause !== null && struckAt !== null ? { reason: struckBecause, at: struckAt } : null,
      evidence: evidence.filter(({ statement }) => statement === row.statement),
    }))
}

/** One wording of a statement, and who wrote it when and why; `writer` is empty where nobody is known any more. */
export type StatementVersion = {
  number: number
  words: string
  reason: string
  writtenAt: Date
  writer: string
}

/** The wordings of a statement, newest first. */
export async function versionsOfStatement(db: Trx, statement: string): Promise<StatementVersion[]> {
  const rows = await db
    .selectFrom('statementVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.number', 'v.words', 'v.reason', 'v.writtenAt', 'u.name as writer'])
    .where('v.statement', '=', statement)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, writer: row.writer ?? '' }))
}

/** Writes a statement, new in a picture or as the next version with its reason. Returns its id. */
export async function saveStatement(
  act: Act,
  words: StatementWords,
  place: { picture: string; party: Party } | { statement: string; number: number; reason: string },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const statement =
    'statement' in place
      ? place.statement
      : (
          await act.db
            .insertInto('statement')
            .values({ ...own, situationPicture: place.picture, party: place.party, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'statement' in place ? [place.number + 1, place.reason] : [1, '']
  await act.db
    .insertInto('statementVersion')
    .values({ ...own, ...words, statement, number, reason, writtenBy: act.by, writtenAt: act.at })
    .execute()
  return statement
}

export async function saveStatementStrike(act: Act, statement: string, reason: string): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within }
  await act.db
    .insertInto('statementStrike')
    .values({ ...own, statement, reason, struckBy: act.by, struckAt: act.at })
    .execute()
}
