import { day, type Filled, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { beginPicture, explainUnheardGroup } from './actions.ts'
import { contributionsTo } from './contributions.queries.ts'
import { versionsOf } from './document/versions.queries.ts'
import { standingOfPicture } from './document/versions.rules.ts'
import { networkRoutes } from './networks.routes.ts'
import { overviewPage } from './overview.pages.tsx'
import { pictureFormPage, picturesPage, unheardPage } from './pages.tsx'
import { takeSharedTheme } from './problems/actions.ts'
import { problemsOf } from './problems/queries.ts'
import { isProblemReadableBy } from './problems/reach.rules.ts'
import { problemRoutes } from './problems/routes.ts'
import { picturesOf, unheardGroupsOf } from './queries.ts'
import { missingVoiceGroups, type NewPicture, type SituationPicture } from './rules.ts'
import { statementsOf } from './statements/queries.ts'
import { isReadableBy } from './statements/reach.rules.ts'
import { statementRoutes } from './statements/routes.ts'
import { withPicture, withWholePicture } from './visited.routes.ts'

const room = '/app/situation-picture'

/** How it is seen: what each party says, on what evidence, and what they see together. */
export const situationPictureRoutes: Route[] = [
  get(room, 'read-drafts', async (visit) => {
    const versions = await versionsOf(visit.act.db, visit.act.within)
    const of = (id: string) => versions.filter(({ picture }) => picture === id)
    const all = await pictures(visit)
    return picturesPage(
      visit,
      all.map((picture) => ({ ...picture, standing: standingOfPicture(of(picture.id)) })),
    )
  }),
  get(`${room}/new`, 'state-picture', (visit) =>
    withWholePicture(visit, async () =>
      pictureFormPage({ visit, filled: {}, pictures: await pictures(visit) }),
    ),
  ),
  post(`${room}/new`, 'state-picture', (visit) =>
    withWholePicture(visit, async () => {
      const { act, filled } = visit
      const done = await beginPicture(act, pictureIn(filled))
      if ('id' in done) return goTo(`${room}/${done.id}`)
      return pictureFormPage({ visit, filled, pictures: await pictures(visit), ...done })
    }),
  ),
  ...networkRoutes,
  ...statementRoutes,
  ...problemRoutes,
  get(`${room}/:situationPicture`, 'read-drafts', (visit) =>
    withPicture(visit, async (picture) => {
      const { act } = visit
      const statements = await statementsOf(act.db, picture.id)
      const problems = await problemsOf(act.db, { picture: picture.id })
      return overviewPage({
        visit,
        picture,
        // Who reads only some of it still sees that a party has spoken; the words stay closed.
        counted: statements,
        statements: statements.filter((statement) => isReadableBy(statement, act)),
        problems: problems.filter((problem) => isProblemReadableBy(problem, act)),
        missing: missingVoiceGroups(statements, await unheardGroupsOf(act.db, picture.id)),
        contributions: await contributionsTo(act.db, act.within, picture),
      })
    }),
  ),
  post(`${room}/:situationPicture/shared-theme`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withPicture(visit, async (picture) => {
        const theme = one(visit.filled, 'theme')
        const done = await takeSharedTheme(visit.act, picture, theme)
        return done === 'notShared' ? notFoundPage(visit) : goTo(`${room}/problem/${done.id}`)
      }),
    ),
  ),
  get(`${room}/:situationPicture/unheard`, 'state-picture', (visit) =>
    withMissing(visit, (picture, groups) => unheardPage({ visit, filled: {}, picture, groups })),
  ),
  post(`${room}/:situationPicture/unheard`, 'state-picture', (visit) =>
    withMissing(visit, async (picture, groups) => {
      const { act, filled } = visit
      const told = { group: one(filled, 'group'), reason: one(filled, 'reason') }
      const done = await explainUnheardGroup(act, picture.id, told)
      if (done === 'noted') return goTo(`${room}/${picture.id}`)
      return unheardPage({ visit, filled, picture, groups, ...done })
    }),
  ),
]

const pictures = ({ act }: Visit) => picturesOf(act.db, act.within)

function pictureIn(filled: Filled): NewPicture {
  return {
    title: one(filled, 'title'),
    from: day(filled, 'from'),
    to: day(filled, 'to'),
    continues: one(filled, 'continues') || null,
  }
}

type Show = (
  picture: SituationPicture,
  groups: ReturnType<typeof missingVoiceGroups>[number]['group'][],
) => Response | Promise<Response>

/** The picture of the address with the voice groups that say nothing in it. */
function withMissing(visit: Visit, show: Show): Promise<Response> {
  return withWholePicture(visit, () =>
    withPicture(visit, async (picture) => {
      const missing = missingVoiceGroups(await statementsOf(visit.act.db, picture.id), [])
      return show(
        picture,
        missing.map(({ group }) => group),
      )
    }),
  )
}
