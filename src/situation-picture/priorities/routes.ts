import { organisationsOf, organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { problemsOf } from '../problems/queries.ts'
import { isProblemReadableBy, mayWord } from '../problems/reach.rules.ts'
import { withPicture, withWholePicture } from '../visited.routes.ts'
import { beginSession } from './actions.ts'
import { sessionIn } from './filled.routes.ts'
import { prioritiesPage } from './pages.tsx'
import { decisionsOf, scoresOf, sessionsOf } from './queries.ts'
import { mayDecide, mayScore } from './reach.rules.ts'
import { scoringRoutes } from './scoring.routes.ts'
import { sessionPage } from './session.pages.tsx'
import { sessionFormPage } from './session-form.pages.tsx'
import { withSession } from './visited.routes.ts'

const address = '/app/situation-picture/:situationPicture/priorities'
const session = '/app/situation-picture/priority-session/:prioritySession'

/** Which problems come first: the sessions of a picture, their scores and decisions. */
export const prioritiesRoutes: Route[] = [
  get(address, 'read-drafts', (visit) =>
    withPicture(visit, async (picture) => {
      const { act } = visit
      const problems = await problemsOf(act.db, { picture: picture.id })
      return prioritiesPage({
        visit,
        picture,
        sessions: await sessionsOf(act.db, { picture: picture.id }),
        problems: problems.filter((problem) => isProblemReadableBy(problem, act)),
        decisions: await decisionsOf(act.db, { picture: picture.id }),
        organisations: await organisationsOf(act.db),
        may: mayWord(act),
      })
    }),
  ),
  get(`${address}/new`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withPicture(visit, async (picture) =>
        sessionFormPage({ visit, picture, filled: {}, organisations: await choosable(visit) }),
      ),
    ),
  ),
  post(`${address}/new`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withPicture(visit, async (picture) => {
        const { act, filled } = visit
        const organisations = await choosable(visit)
        const known = organisations.map(({ id }) => id)
        const done = await beginSession(act, picture.id, sessionIn(filled), known)
        if ('id' in done) return goTo(`/app/situation-picture/priority-session/${done.id}`)
        return sessionFormPage({ visit, picture, filled, organisations, ...done })
      }),
    ),
  ),
  get(session, 'read-drafts', (visit) =>
    withSession(visit, async (seen) => {
      const { act } = visit
      return sessionPage({
        visit,
        ...seen,
        scores: await scoresOf(act.db, seen.session.id),
        decisions: await decisionsOf(act.db, { picture: seen.picture.id }),
        organisations: await organisationsOf(act.db),
        may: { score: mayScore(seen.session, act), decide: mayDecide(act) },
      })
    }),
  ),
  ...scoringRoutes,
]

const choosable = ({ act }: Visit) => organisationsToChoose(act.db, act.today)
