import { type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import { addCause, strikeCause } from './cause.actions.ts'
import { causeFormPage, causeStrikePage } from './cause.pages.tsx'
import { causesOf, problemOfCause } from './cause.queries.ts'
import { branchOf, type Cause, type CauseProblems } from './cause.rules.ts'
import { withProblemToAnalyse } from './visited.routes.ts'

const newCause = '/app/situation-picture/problem/:problem/analysis/causes/new'
const strike = '/app/situation-picture/cause/:problemCause/strike'

/** The causes of a problem: named below it or below each other, and struck with all below them. */
export const causeRoutes: Route[] = [
  get(newCause, 'state-picture', (visit) =>
    withProblemToAnalyse(visit, (problem) =>
      asked(visit, problem, { filled: {}, parent: visit.query.get('below') }),
    ),
  ),
  post(newCause, 'state-picture', (visit) =>
    withProblemToAnalyse(visit, async (problem) => {
      const { act, filled } = visit
      const parent = one(filled, 'parent') || null
      const words = { words: one(filled, 'words'), function: one(filled, 'function'), parent }
      const done = await addCause(act, problem.id, words)
      return 'id' in done ? toCause(problem, done.id) : asked(visit, problem, { filled, parent, ...done })
    }),
  ),
  get(strike, 'state-picture', (visit) =>
    withCause(visit, (problem, cause, below) =>
      cause.struck ? toCause(problem, '') : causeStrikePage({ visit, problem, cause, below, filled: {} }),
    ),
  ),
  post(strike, 'state-picture', (visit) =>
    withCause(visit, async (problem, cause, below) => {
      const { act, filled } = visit
      const done = await strikeCause(act, cause, one(filled, 'reason'))
      if (done === 'struck') return toCause(problem, '')
      return causeStrikePage({ visit, problem, cause, below, filled, fault: done })
    }),
  ),
]

const toCause = (problem: Problem, cause: string) =>
  goTo(`/app/situation-picture/problem/${problem.id}/analysis?saved#${cause || 'causes'}`)

type Asked = { filled: Filled; parent: string | null; problems?: CauseProblems }

async function asked(visit: Visit, problem: Problem, { parent, ...form }: Asked): Promise<Response> {
  const causes = await causesOf(visit.act.db, problem.id)
  const above = causes.find(({ id, struck }) => id === parent && !struck)
  // A cause that was struck meanwhile has nothing put below it: whoever asks is told so when they save.
  if (parent && !above && !form.problems) return notFoundPage(visit)
  return causeFormPage({ visit, problem, parent: above, ...form })
}

type Show = (problem: Problem, cause: Cause, below: number) => Response | Promise<Response>

/** The cause of the address, with its problem and how many causes stand below it. */
async function withCause(visit: Visit, show: Show): Promise<Response> {
  const { act, params } = visit
  const id = params.problemCause ?? ''
  const of = await problemOfCause(act.db, act.within, id)
  if (!of) return notFoundPage(visit)
  const causes = await causesOf(act.db, of)
  const cause = causes.find((one) => one.id === id)
  const below = Math.max(branchOf(causes, id).length - 1, 0)
  if (!cause) return notFoundPage(visit)
  return withProblemToAnalyse(visit, (problem) => show(problem, cause, below), of)
}
