import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { problemsOf } from '../problems/queries.ts'
import { isProblemReadableBy } from '../problems/reach.rules.ts'
import type { Problem } from '../problems/rules.ts'
import { pictureOf } from '../queries.ts'
import type { SituationPicture } from '../rules.ts'
import { sessionsOf } from './queries.ts'
import { mayDecide, mayScore } from './reach.rules.ts'
import type { PrioritySession } from './rules.ts'

export type Seen = {
  session: PrioritySession
  picture: SituationPicture
  /** The problems of the picture that the visitor may read. */
  problems: Problem[]
}
type Show<What> = (seen: What) => Response | Promise<Response>

/** The session of the address with its picture and problems; one of another partnership is not there. */
export async function withSession(visit: Visit, show: Show<Seen>): Promise<Response> {
  const { act, params } = visit
  const sessions = await sessionsOf(act.db, { partnership: act.within })
  const session = sessions.find(({ id }) => id === params.prioritySession)
  const picture = session && (await pictureOf(act.db, act.within, session.picture))
  if (!session || !picture) return notFoundPage(visit)
  const problems = await problemsOf(act.db, { picture: picture.id })
  return show({ session, picture, problems: problems.filter((one) => isProblemReadableBy(one, act)) })
}

/** The same for whoever may give scores in it: those who took part, and whoever keeps the whole picture. */
export function withSessionToScore(visit: Visit, show: Show<Seen>): Promise<Response> {
  return withStanding(visit, (seen) =>
    mayScore(seen.session, visit.act) ? show(seen) : notAllowedPage(visit),
  )
}

/** The same while the session stands: nothing is written in one that was struck. */
function withStanding(visit: Visit, show: Show<Seen>): Promise<Response> {
  return withSession(visit, (seen) => (seen.session.struck === null ? show(seen) : notFoundPage(visit)))
}

/** The same with the problem of the address. */
export function withProblemToScore(visit: Visit, show: Show<Seen & { problem: Problem }>): Promise<Response> {
  return withSessionToScore(visit, (seen) => withProblemIn(visit, seen, show))
}

/** The session and the problem of the address, for whoever adopts on behalf of all parties. */
export function withProblemToDecide(
  visit: Visit,
  show: Show<Seen & { problem: Problem }>,
): Promise<Response> {
  return withStanding(visit, (seen) =>
    mayDecide(visit.act) ? withProblemIn(visit, seen, show) : notAllowedPage(visit),
  )
}

function withProblemIn(visit: Visit, seen: Seen, show: Show<Seen & { problem: Problem }>) {
  const problem = seen.problems.find(({ id }) => id === visit.params.problem)
  return problem ? show({ ...seen, problem }) : notFoundPage(visit)
}
