import type { Filled } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import { decidePriority, scoreProblems } from './actions.ts'
import { decisionPage } from './decision.pages.tsx'
import { decisionIn, filledWithScores, scoresIn } from './filled.routes.ts'
import { decisionsOf, scoresOf } from './queries.ts'
import { scoreProblemPage, scoreTablePage } from './scoring.pages.tsx'
import type { DecisionProblems } from './session.rules.ts'
import { type Seen, withProblemToDecide, withProblemToScore, withSessionToScore } from './visited.routes.ts'

const session = '/app/situation-picture/priority-session/:prioritySession'

/** Scoring the problems of a session, one by one or all at once, and deciding about each. */
export const scoringRoutes: Route[] = [
  get(`${session}/scores`, 'state-picture', (visit) =>
    withSessionToScore(visit, async (seen) => {
      const filled = filledWithScores(await scoresOf(visit.act.db, seen.session.id), seen.problems)
      return scoreTablePage({ visit, ...seen, filled })
    }),
  ),
  post(`${session}/scores`, 'state-picture', (visit) =>
    withSessionToScore(visit, async (seen) => {
      const { act, filled } = visit
      const done = await scoreProblems(act, seen.session.id, scoresIn(filled, seen.problems))
      if ('written' in done) return saved(seen)
      return scoreTablePage({ visit, ...seen, filled, faults: done.problems })
    }),
  ),
  get(`${session}/scores/:problem`, 'state-picture', (visit) =>
    withProblemToScore(visit, async ({ problem, session, picture }) => {
      const filled = filledWithScores(await scoresOf(visit.act.db, session.id), [problem])
      return scoreProblemPage({ visit, session, picture, problem, filled })
    }),
  ),
  post(`${session}/scores/:problem`, 'state-picture', (visit) =>
    withProblemToScore(visit, async ({ problem, session, picture }) => {
      const { act, filled } = visit
      const done = await scoreProblems(act, session.id, scoresIn(filled, [problem]))
      if ('written' in done) return saved({ session }, problem)
      return scoreProblemPage({ visit, session, picture, problem, filled, ...done })
    }),
  ),
  get(`${session}/decide/:problem`, 'adopt', (visit) =>
    withProblemToDecide(visit, (seen) => decisionAsked(visit, seen, {})),
  ),
  post(`${session}/decide/:problem`, 'adopt', (visit) =>
    withProblemToDecide(visit, async (seen) => {
      const { act, filled } = visit
      const { session, problem } = seen
      const done = await decidePriority(act, session, { ...decisionIn(filled), problem: problem.id })
      return 'id' in done ? saved({ session }, problem) : decisionAsked(visit, seen, filled, done.problems)
    }),
  ),
]

/** The form of a decision, with what holds so far. */
async function decisionAsked(
  visit: Visit,
  { session, picture, problem }: Seen & { problem: Problem },
  filled: Filled,
  problems?: DecisionProblems,
): Promise<Response> {
  const { db } = visit.act
  const decisions = await decisionsOf(db, { picture: picture.id })
  return decisionPage({
    visit,
    session,
    picture,
    problem,
    scores: await scoresOf(db, session.id),
    newest: decisions.findLast((one) => one.problem === problem.id),
    filled,
    ...(problems && { problems }),
  })
}

const saved = ({ session }: Pick<Seen, 'session'>, problem?: { id: string }) =>
  goTo(`/app/situation-picture/priority-session/${session.id}?saved${problem ? `#${problem.id}` : ''}`)
