import { areasToComeInBy } from '../../follow-up/area-status/public/queries.ts'
import { notFoundPage } from '../../web/refusals.tsx'
import { type PublicVisit, publicPage, type Route } from '../../web/route.ts'
import { accessibilityPage, dataProtectionPage, standingWordsPage, wrongPage } from './about/pages.tsx'
import { changesPage } from './action-plan/changes.pages.tsx'
import { planPage } from './action-plan/pages.tsx'
import { changesOfPlan, planShown } from './action-plan/queries.ts'
import { frontPage } from './citizen-promise/front.pages.tsx'
import { toldPromises } from './citizen-promise/queries.ts'
import { storyPage } from './citizen-promise/story.pages.tsx'
import { storyOf } from './citizen-promise/story.queries.ts'
import { focusAreaPage } from './focus-area/pages.tsx'
import { conclusionsShown, focusAreasShown } from './focus-area/queries.ts'
import { startingPointsPage } from './starting-points/pages.tsx'
import { toldStartingPoints } from './starting-points/queries.ts'
import { saidThemePage, youSaidPage } from './you-said/pages.tsx'
import { saidDialogues, saidSurveys, saidThemes } from './you-said/queries.ts'

/** Only a language of ours: `/app/desk` is no partnership's front page. */
const site = '/:partnership/:language{(?:sv|da|en)}'

const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The id in the address; null where it is none, so that nobody asks the database for it. */
const idIn = ({ params: { id = '' } }: PublicVisit) => (idShape.test(id) ? id : null)

/** The residents' pages: what was promised, how it goes, and where it comes from. */
export const residentRoutes: Route[] = [
  publicPage(site, async (visit) => {
    const { db, partnership, today } = visit
    const { promises } = await toldPromises(db, partnership, today)
    const areas = await areasToComeInBy(db)
    return frontPage(visit, { promises, focusAreas: await focusAreasShown(db), areas, today })
  }),
  publicPage(`${site}/citizen-promise/:id`, async (visit) => {
    const { db, partnership, today } = visit
    const id = idIn(visit)
    if (id === null) return notFoundPage(visit)
    const { promises, calendar } = await toldPromises(db, partnership, today, id)
    const [promise] = promises
    if (!promise) return notFoundPage(visit)
    return storyPage({ visit, promise, story: await storyOf(db, id), calendar, today })
  }),
  publicPage(`${site}/focus-area/:id`, async (visit) => {
    const { db, partnership, today } = visit
    const focusArea = (await focusAreasShown(db)).find(({ id }) => id === visit.params.id)
    if (!focusArea) return notFoundPage(visit)
    const { promises } = await toldPromises(db, partnership, today)
    return focusAreaPage(visit, { focusArea, promises, conclusions: await conclusionsShown(db) })
  }),
  publicPage(`${site}/action-plan`, async (visit) => {
    const { db, partnership, today } = visit
    const { promises } = await toldPromises(db, partnership, today)
    return planPage(visit, { plan: await planShown(db), promises })
  }),
  publicPage(`${site}/action-plan/changes`, async (visit) =>
    changesPage(visit, await changesOfPlan(visit.db, visit.partnership.timeZone)),
  ),
  publicPage(`${site}/action-plan/starting-points`, async (visit) =>
    startingPointsPage(visit, await toldStartingPoints(visit.db)),
  ),
  publicPage(`${site}/you-said`, async (visit) => {
    const { db, partnership, today } = visit
    const { promises } = await toldPromises(db, partnership, today)
    const themes = await saidThemes(db, promises)
    const dialogues = await saidDialogues(db, today)
    return youSaidPage(visit, { themes, dialogues, surveys: await saidSurveys(db, today) })
  }),
  publicPage(`${site}/you-said/:theme`, async (visit) => {
    const { db, partnership, today, params } = visit
    const { promises } = await toldPromises(db, partnership, today)
    const theme = (await saidThemes(db, promises)).find(({ id }) => id === params.theme)
    return theme ? saidThemePage(visit, theme) : notFoundPage(visit)
  }),
  publicPage(`${site}/standing-words`, standingWordsPage),
  publicPage(`${site}/accessibility`, accessibilityPage),
  publicPage(`${site}/data-protection`, dataProtectionPage),
  publicPage(`${site}/wrong`, wrongPage),
]
