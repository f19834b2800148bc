import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Cause, CauseWords } from './cause.rules.ts'

/** Every cause that was ever named for these problems, struck ones too, in the order they were named. */
export async function causesAmong(db: Trx, problems: readonly string[]): Promise<Cause[]> {
  if (problems.length === 0) return []
  const rows = await db
    .selectFrom('problemCause as c')
    .leftJoin('problemCauseStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'c.tenant').onRef('k.problemCause', '=', 'c.id'),
    )
    .select(['c.id', 'c.problem', 'c.parent', 'c.words', 'c.function', 'c.writtenAt'])
    .select(['k.reason as struckBecause', 'k.struckAt'])
    .where('c.problem', 'in', [...problems])
    .orderBy('c.writtenAt')
    .orderBy('c.words')
    .execute()
  return rows.map(({ struckBecause, struckAt, ...cause }) => ({
    ...cause,
    struck: struckBecause !== null && struckAt !== null ? { reason: struckBecause, at: struckAt } : null,
  }))
}

/** The causes of a problem, struck ones too; `causeTree` makes the tree of them. */
export function causesOf(db: Trx, problem: string): Promise<Cause[]> {
  return causesAmong(db, [problem])
}

/** To which problem of the partnership a cause belongs; undefined where there is no such cause. */
export async function problemOfCause(
  db: Trx,
  partnership: string,
  cause: string,
): Promise<string | undefined> {
  const rows = await db
    .selectFrom('problemCause')
    .select(['id', 'problem'])
    .where('partnership', '=', partnership)
    .execute()
  return rows.find(({ id }) => id === cause)?.problem
}

export async function saveCause(
  act: Act,
  problem: string,
  { parent, words, function: acting }: CauseWords & { parent: string | null },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const { id } = await act.db
    .insertInto('problemCause')
    .values({ ...own, problem, parent, words, function: acting, writtenBy: act.by, writtenAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Strikes causes for the same reason, in one stroke. */
export async function saveCauseStrikes(act: Act, causes: readonly string[], reason: string): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within }
  await act.db
    .insertInto('problemCauseStrike')
    .values(
      causes.map((problemCause) => ({ ...own, problemCause, reason, struckBy: act.by, struckAt: act.at })),
    )
    .execute()
}
