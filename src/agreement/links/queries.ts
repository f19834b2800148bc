import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Link } from './rules.ts'

/** Which problems the partnership's focus areas are made of, struck links too, in the order they were made. */
export async function focusAreaProblems(db: Trx, partnership: string): Promise<Link[]> {
  return db
    .selectFrom('focusAreaProblem as l')
    .leftJoin('focusAreaProblemStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'l.tenant').onRef('s.focusAreaProblem', '=', 'l.id'),
    )
    .select(['l.id', 'l.focusArea as from', 'l.problem as to', 'l.linkedAt', 's.reason as struck'])
    .where('l.partnership', '=', partnership)
    .orderBy('l.linkedAt')
    .orderBy('l.id')
    .execute()
}

export async function saveFocusAreaProblems(act: Act, focusArea: string, problems: readonly string[]) {
  const own = { tenant: act.tenant, partnership: act.within, focusArea }
  await act.db
    .insertInto('focusAreaProblem')
    .values(problems.map((problem) => ({ ...own, problem, linkedBy: act.by, linkedAt: act.at })))
    .execute()
}

export async function saveFocusAreaProblemStrike(act: Act, link: string, reason: string): Promise<void> {
  await act.db
    .insertInto('focusAreaProblemStrike')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      focusAreaProblem: link,
      reason,
      struckBy: act.by,
      struckAt: act.at,
    })
    .onConflict((twice) => twice.doNothing())
    .execute()
}
