import type { Trx } from '../../database/transaction.ts'
import type { SaidTheme } from '../../publication/public/you-said/rules.ts'
import { toldResults } from '../../publication/result-stories/public/queries.ts'
import type { Became } from './became.rules.ts'

/** What rests on each of these themes and is open to everybody, by the theme's id. */
export async function becameOf(
  db: Trx,
  themes: readonly Pick<SaidTheme, 'id' | 'promises'>[],
): Promise<Map<string, Became>> {
  // A view's columns all count as nullable; these are as their tables are.
  const statements = await db
    .selectFrom('publicThemeStatement')
    .select(['theme', 'statement', 'words', 'party', 'saidOn'])
    .orderBy('statement')
    .$castTo<Became['statements'][number] & { theme: string }>()
    .execute()
  const problems = await db
    .selectFrom('publicThemeProblem')
    .select(['theme', 'problem', 'title', 'seenOn', 'prioritisedOn'])
    .orderBy('problem')
    .$castTo<Became['problems'][number] & { theme: string }>()
    .execute()
  const focusAreas = await db
    .selectFrom('publicProblemFocusArea')
    .select(['problem', 'focusArea as id', 'name', 'linkedOn'])
    .orderBy('linkedOn')
    .$castTo<Became['focusAreas'][number] & { problem: string }>()
    .execute()
  const results = await toldResults(db)
  const entries = themes.map(({ id, promises }) => {
    const its = problems.filter(({ theme }) => theme === id)
    const areas = focusAreas.filter((area) => its.some(({ problem }) => problem === area.problem))
    const measures = promises.map(({ measure }) => measure)
    const became: Became = {
      statements: statements.filter(({ theme }) => theme === id),
      problems: its,
      // Two problems may have led to the same focus area: the first day counts.
      focusAreas: areas.filter((area, at) => areas.findIndex((other) => other.id === area.id) === at),
      results: results.filter(({ measure }) => measures.includes(measure)),
    }
    return [id, became] as const
  })
  return new Map(entries)
}
