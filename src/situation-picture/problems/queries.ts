import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { SigningParty, Visibility } from '../rules.ts'
import { statementsAmong } from '../statements/queries.ts'
import type { Problem, ProblemWords, Seen } from './rules.ts'

/**
 * Every problem as its newest wording reads, in the order they were made, each
 * with the statements it came from (as these read now, with their evidence,
 * struck ones too) and with the names under this wording. Another step asks
 * `problemsOf(db, { partnership: act.within })` or `problemsOf(db, { picture })`.
 */
export function problemsOf(
  db: Trx,
  among: { partnership: string } | { picture: string },
): Promise<Problem[]> {
  return problemsAmong(db, among)
}

/** The problem of an id as it now reads, where it belongs to the partnership. */
export async function problemById(db: Trx, partnership: string, id: string): Promise<Problem | undefined> {
  return (await problemsAmong(db, { partnership, id }))[0]
}

async function problemsAmong(
  db: Trx,
  among: { partnership?: string; picture?: string; id?: string },
): Promise<Problem[]> {
  let asked = db
    .selectFrom('problemVersion as v')
    .innerJoin('problem as p', (join) =>
      join.onRef('p.tenant', '=', 'v.tenant').onRef('p.id', '=', 'v.problem'),
    )
    .distinctOn('v.problem')
    .selectAll('v')
    .select(['p.situationPicture', 'p.createdAt'])
    .orderBy('v.problem')
    .orderBy('v.number', 'desc')
  if (among.partnership) asked = asked.where('p.partnership', '=', among.partnership)
  if (among.picture) asked = asked.where('p.situationPicture', '=', among.picture)
  if (among.id) asked = asked.where('p.id', '=', among.id)
  const rows = await asked.execute()
  const ids = rows.map(({ problem }) => problem)
  const origins = await originsOf(db, ids)
  const statements = await statementsAmong(db, { ids: [...new Set(origins.map((one) => one.statement))] })
  const signOffs = await signOffsOf(db, ids)
  return rows
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.title.localeCompare(b.title))
    .map((row) => {
      const ofThis = (one: { problem: string; number: number }) =>
        one.problem === row.problem && one.number === row.number
      const made = origins.filter(ofThis).map(({ statement }) => statement)
      return {
        ...row,
        id: row.problem,
        picture: row.situationPicture,
        seen: row.seen as Seen,
        visibility: row.visibility as Visibility,
        origins: statements.filter(({ id }) => made.includes(id)),
        signOffs: signOffs.filter(ofThis).map((one) => ({ ...one, party: one.party as SigningParty })),
      }
    })
}

/** The statements behind every wording of these problems. */
async function originsOf(db: Trx, problems: string[]) {
  if (problems.length === 0) return []
  return db
    .selectFrom('problemStatement')
    .select(['problem', 'number', 'statement'])
    .where('problem', 'in', problems)
    .execute()
}

/** Whose names stand under which wording of these problems, the first to sign first. */
async function signOffsOf(db: Trx, problems: string[]) {
  if (problems.length === 0) return []
  return db
    .selectFrom('problemSignOff')
    .select(['problem', 'number', 'party', 'office', 'signedBy', 'signedAt'])
    .where('problem', 'in', problems)
    .orderBy('signedAt')
    .execute()
}

/** One wording of a problem with what it rested on and who signed it. */
export type ProblemVersion = {
  number: number
  title: string
  words: string
  reason: string
  writtenAt: Date
  writer: string
  origins: string[]
  signedBy: SigningParty[]
}

/** The wordings of a problem, newest first. `writer` is empty where nobody is known any more. */
export async function versionsOfProblem(db: Trx, problem: string): Promise<ProblemVersion[]> {
  const rows = await db
    .selectFrom('problemVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.number', 'v.title', 'v.words', 'v.reason', 'v.writtenAt', 'u.name as writer'])
    .where('v.problem', '=', problem)
    .orderBy('v.number', 'desc')
    .execute()
  const origins = await originsOf(db, [problem])
  const signOffs = await signOffsOf(db, [problem])
  return rows.map((row) => ({
    ...row,
    writer: row.writer ?? '',
    origins: origins.filter(({ number }) => number === row.number).map(({ statement }) => statement),
    signedBy: signOffs
      .filter(({ number }) => number === row.number)
      .map(({ party }) => party as SigningParty),
  }))
}

/** Writes a problem, new in a picture or as the next wording with its reason, with all it was made of. Returns its id. */
export async function saveProblem(
  act: Act,
  words: ProblemWords,
  origins: readonly string[],
  place: { picture: string } | { problem: string; number: number; reason: string },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const problem =
    'problem' in place
      ? place.problem
      : (
          await act.db
            .insertInto('problem')
            .values({ ...own, situationPicture: place.picture, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'problem' in place ? [place.number + 1, place.reason] : [1, '']
  await act.db
    .insertInto('problemVersion')
    .values({ ...own, ...words, problem, number, reason, writtenBy: act.by, writtenAt: act.at })
    .execute()
  await act.db
    .insertInto('problemStatement')
    .values(origins.map((statement) => ({ ...own, problem, number, statement })))
    .execute()
  return problem
}

type Signing = { party: SigningParty; office: string }

/** Puts a party's name under one wording of a problem. */
export async function saveSignOff(
  act: Act,
  { id, number }: Pick<Problem, 'id' | 'number'>,
  { party, office }: Signing,
): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within }
  await act.db
    .insertInto('problemSignOff')
    .values({ ...own, problem: id, number, party, office, signedBy: act.by, signedAt: act.at })
    .execute()
}
