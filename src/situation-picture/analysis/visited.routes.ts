import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { problemById } from '../problems/queries.ts'
import { isProblemReadableBy } from '../problems/reach.rules.ts'
import type { Problem } from '../problems/rules.ts'
import { mayAnalyse } from './reach.rules.ts'

type Show = (problem: Problem) => Response | Promise<Response>

/** The problem of the address, for whoever may read it; one of another partnership is not there. */
export async function withProblem(visit: Visit, show: Show, id = visit.params.problem): Promise<Response> {
  const { act } = visit
  const problem = await problemById(act.db, act.within, id ?? '')
  if (!problem) return notFoundPage(visit)
  return isProblemReadableBy(problem, act) ? show(problem) : notAllowedPage(visit)
}

/** The same for whoever may look into it and write what is known. */
export function withProblemToAnalyse(visit: Visit, show: Show, id = visit.params.problem): Promise<Response> {
  return withProblem(
    visit,
    (problem) => (mayAnalyse(problem, visit.act) ? show(problem) : notAllowedPage(visit)),
    id,
  )
}
