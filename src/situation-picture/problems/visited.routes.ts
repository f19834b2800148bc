import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { pictureOf } from '../queries.ts'
import type { SituationPicture } from '../rules.ts'
import { problemById } from './queries.ts'
import { isProblemReadableBy } from './reach.rules.ts'
import type { Problem } from './rules.ts'

/** The problem of the address with its picture, for whoever may read it; another's is not there. */
export async function withProblem(
  visit: Visit,
  show: (problem: Problem, picture: SituationPicture) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const problem = await problemById(act.db, act.within, params.problem ?? '')
  const picture = problem && (await pictureOf(act.db, act.within, problem.picture))
  if (!problem || !picture) return notFoundPage(visit)
  return isProblemReadableBy(problem, act) ? show(problem, picture) : notAllowedPage(visit)
}
