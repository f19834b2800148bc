import { many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route } from '../../web/route.ts'
import { statementsOf } from '../statements/queries.ts'
import { isReadableBy } from '../statements/reach.rules.ts'
import { mayBeVotedOn, type Statement } from '../statements/rules.ts'
import { allNames, toChoose } from '../statements/visited.routes.ts'
import { withPicture, withWholePicture } from '../visited.routes.ts'
import { amendProblem, mergeStatements } from './actions.ts'
import { begun, filledWith, problemIn } from './filled.routes.ts'
import { problemFormPage } from './form.pages.tsx'
import { mergePage } from './merge.pages.tsx'
import { sideBySide } from './merge.rules.ts'
import { problemPage } from './pages.tsx'
import { problemsOf, versionsOfProblem } from './queries.ts'
import { isProblemReadableBy, mayWord, readableOrigins } from './reach.rules.ts'
import { signOffRoutes } from './sign-off.routes.ts'
import { partiesToSignFor } from './signing.rules.ts'
import { withProblem } from './visited.routes.ts'

const picture = '/app/situation-picture/:situationPicture'
const address = '/app/situation-picture/problem/:problem'
const shown = (id: string) => goTo(`/app/situation-picture/problem/${id}`)

/** What the parties see together, made of what each of them said. */
export const problemRoutes: Route[] = [
  get(`${picture}/merge`, 'read-drafts', (visit) =>
    withPicture(visit, async (seen) => {
      const { act, query } = visit
      const chosen = { theme: query.get('theme') ?? '', area: query.get('area') ?? '' }
      const names = await allNames(visit)
      const statements = (await statementsOf(act.db, seen.id)).filter((one) => isReadableBy(one, act))
      const problems = await problemsOf(act.db, { picture: seen.id })
      const inArea = statements.filter(({ area }) => chosen.area === '' || area === chosen.area)
      const groups = sideBySide(
        inArea,
        names.themes.map(({ id }) => id),
      )
      return mergePage({
        visit,
        picture: seen,
        names,
        chosen,
        groups: groups.filter(({ theme }) => chosen.theme === '' || theme === chosen.theme),
        problems: problems.filter((problem) => isProblemReadableBy(problem, act)),
        mayWord: mayWord(act),
      })
    }),
  ),
  get(`${picture}/problems/new`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withPicture(visit, async (seen) => {
        const origins = chosenOf(await statementsOf(visit.act.db, seen.id), visit.query.getAll('statement'))
        if (origins.length === 0) return goTo(`/app/situation-picture/${seen.id}/merge?none-ticked`)
        const { names } = await toChoose(visit)
        const filled = begun(origins)
        return problemFormPage({ visit, picture: seen, filled, names, origins, others: [] })
      }),
    ),
  ),
  post(`${picture}/problems/new`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withPicture(visit, async (seen) => {
        const { act, filled } = visit
        const statements = many(filled, 'statement')
        const { names, choosable } = await toChoose(visit)
        const done = await mergeStatements(
          act,
          { picture: seen.id, statements },
          problemIn(filled),
          choosable,
        )
        if ('id' in done) return shown(done.id)
        const origins = chosenOf(await statementsOf(act.db, seen.id), statements)
        return problemFormPage({ visit, picture: seen, filled, names, origins, others: [], ...done })
      }),
    ),
  ),
  get(address, 'read-drafts', (visit) =>
    withProblem(visit, async (problem, seen) => {
      const { act } = visit
      return problemPage({
        visit,
        picture: seen,
        problem,
        origins: readableOrigins(problem.origins, act),
        versions: await versionsOfProblem(act.db, problem.id),
        names: await allNames(visit),
        mayWord: mayWord(act),
        maySign: partiesToSignFor(problem, act).length > 0,
      })
    }),
  ),
  get(`${address}/amend`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withProblem(visit, async (amends, seen) => {
        const { names } = await toChoose(visit)
        const { origins } = amends
        const others = othersThan(origins, await statementsOf(visit.act.db, seen.id))
        const filled = filledWith(amends)
        return problemFormPage({ visit, picture: seen, filled, names, origins, others, amends })
      }),
    ),
  ),
  post(`${address}/amend`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withProblem(visit, async (amends, seen) => {
        const { act, filled } = visit
        const { names, choosable } = await toChoose(visit)
        const amendment = {
          reason: one(filled, 'reason'),
          basedOn: Number(one(filled, 'basedOn')),
          add: many(filled, 'add'),
          remove: many(filled, 'remove'),
        }
        const done = await amendProblem(act, amends, problemIn(filled), { amendment, choosable })
        if ('id' in done) return shown(amends.id)
        const { origins } = amends
        const others = othersThan(origins, await statementsOf(act.db, seen.id))
        return problemFormPage({ visit, picture: seen, filled, names, origins, others, amends, ...done })
      }),
    ),
  ),
  ...signOffRoutes,
]

const chosenOf = (statements: Statement[], ids: string[]) => statements.filter(({ id }) => ids.includes(id))

/** What could still come in: statements that can be put to the vote and are not behind it yet. */
function othersThan(origins: Statement[], statements: Statement[]): Statement[] {
  const known = new Set(origins.map(({ id }) => id))
  return statements.filter((statement) => !known.has(statement.id) && mayBeVotedOn(statement))
}
