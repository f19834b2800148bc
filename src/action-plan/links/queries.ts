import type { Act } from '../../act.ts'
import type { Link } from '../../agreement/links/rules.ts'
import type { Trx } from '../../database/transaction.ts'

/** Which problems the partnership's measures answer, struck links too, in the order they were made. */
export async function measureProblems(db: Trx, partnership: string): Promise<Link[]> {
  return db
    .selectFrom('measureProblem as l')
    .leftJoin('measureProblemStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'l.tenant').onRef('s.measureProblem', '=', 'l.id'),
    )
    .select(['l.id', 'l.measure as from', 'l.problem as to', 'l.linkedAt', 's.reason as struck'])
    .where('l.partnership', '=', partnership)
    .orderBy('l.linkedAt')
    .orderBy('l.id')
    .execute()
}

/** Which themes the partnership's commitments answer, struck links too, in the order they were made. */
export async function commitmentThemes(db: Trx, partnership: string): Promise<Link[]> {
  return db
    .selectFrom('commitmentTheme as l')
    .leftJoin('commitmentThemeStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'l.tenant').onRef('s.commitmentTheme', '=', 'l.id'),
    )
    .select(['l.id', 'l.commitment as from', 'l.theme as to', 'l.linkedAt', 's.reason as struck'])
    .where('l.partnership', '=', partnership)
    .orderBy('l.linkedAt')
    .orderBy('l.id')
    .execute()
}

export async function saveMeasureProblems(act: Act, measure: string, problems: readonly string[]) {
  const own = { tenant: act.tenant, partnership: act.within, measure }
  await act.db
    .insertInto('measureProblem')
    .values(problems.map((problem) => ({ ...own, problem, linkedBy: act.by, linkedAt: act.at })))
    .execute()
}

export async function saveCommitmentThemes(act: Act, commitment: string, themes: readonly string[]) {
  const own = { tenant: act.tenant, partnership: act.within, commitment }
  await act.db
    .insertInto('commitmentTheme')
    .values(themes.map((theme) => ({ ...own, theme, linkedBy: act.by, linkedAt: act.at })))
    .execute()
}

export async function saveMeasureProblemStrike(act: Act, measureProblem: string, reason: string) {
  const own = { tenant: act.tenant, partnership: act.within, measureProblem }
  await act.db
    .insertInto('measureProblemStrike')
    .values({ ...own, reason, struckBy: act.by, struckAt: act.at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}

export async function saveCommitmentThemeStrike(act: Act, commitmentTheme: string, reason: string) {
  const own = { tenant: act.tenant, partnership: act.within, commitmentTheme }
  await act.db
    .insertInto('commitmentThemeStrike')
    .values({ ...own, reason, struckBy: act.by, struckAt: act.at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}
