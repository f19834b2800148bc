import { organisationsOf, organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { problemsOf } from '../problems/queries.ts'
import { isProblemReadableBy, mayWord } from '../problems/reach.rules.ts'
import { withPicture, withWholePicture } from '../visited.routes.ts'
import { beginSession, strikeSession } from './actions.ts'
import { sessionIn } from './filled.routes.ts'
import { prioritiesPage } from './pages.tsx'
import { decisionsOf, scoresOf, sessionsOf } from './queries.ts'
import { mayDecide, mayScore } from './reach.rules.ts'
import { scoringRoutes } from './scoring.routes.ts'
import { sessionPage } from './session.pages.tsx'
import { sessionFormPage } from './session-form.pages.tsx'
import { strikePage } from './strike.pages.tsx'
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
      const stands = seen.session.struck === null
      return sessionPage({
        visit,
        ...seen,
        scores: await scoresOf(act.db, seen.session.id),
        decisions: await decisionsOf(
          act.db,
          stands ? { picture: seen.picture.id } : { session: seen.session.id },
        ),
        organisations: await organisationsOf(act.db),
        may: {
          score: stands && mayScore(seen.session, act),
          decide: stands && mayDecide(act),
          strike: stands && mayWord(act),
        },
      })
    }),
  ),
  get(`${session}/strike`, 'state-picture', (visit) =>
    withWholePicture(visit, () => withSession(visit, (seen) => strikePage({ visit, ...seen, filled: {} }))),
  ),
  post(`${session}/strike`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withSession(visit, async (seen) => {
        const { act, filled } = visit
        const done = await strikeSession(act, seen.session, one(filled, 'reason'))
        if (done === 'struck') return goTo(`/app/situation-picture/priority-session/${seen.session.id}`)
        return strikePage({ visit, ...seen, filled, problem: done })
      }),
    ),
  ),
  ...scoringRoutes,
]

const choosable = ({ act }: Visit) => organisationsToChoose(act.db, act.today)
