import { prioritisedProblems } from '../../situation-picture/priorities/queries.ts'
import { problemsOf } from '../../situation-picture/problems/queries.ts'
import { isProblemReadableBy } from '../../situation-picture/problems/reach.rules.ts'
import { many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { agreementsOf, focusAreasOf } from '../queries.ts'
import type { Agreement, FocusArea } from '../rules.ts'
import { withWhole } from '../visited.routes.ts'
import { linkFocusArea, strikeFocusAreaLink } from './actions.ts'
import { baselineRoutes } from './baseline.routes.ts'
import type { FocusAreaOrigins } from './origins.rules.ts'
import { chooseProblemsPage, strikeProblemPage } from './pages.tsx'
import { focusAreaProblems } from './queries.ts'
import { type ChoiceProblem, type Link, restsOn, type StrikeProblem } from './rules.ts'

const problemsAt = '/app/agreement/focus-areas/:id/problems'
const strikeAt = '/app/agreement/focus-area-problems/:link/strike'

/** What the agreement rests on: its focus areas on prioritised problems, itself on a picture. */
export const linkRoutes: Route[] = [
  get(problemsAt, 'write-plan', (visit) =>
    withArea(visit, visit.params.id, (place) => chooseForm(visit, place)),
  ),
  post(problemsAt, 'write-plan', (visit) =>
    withArea(visit, visit.params.id, async (place) => {
      const offered = await offeredTo(visit, place.area)
      const ids = offered.map(({ id }) => id)
      const problem = await linkFocusArea(visit.act, place.area.id, many(visit.filled, 'chosen'), ids)
      return problem ? chooseForm(visit, place, problem) : shown(place)
    }),
  ),
  get(strikeAt, 'write-plan', (visit) =>
    withLink(visit, (place, link) => strikeForm(visit, { ...place, link })),
  ),
  post(strikeAt, 'write-plan', (visit) =>
    withLink(visit, async (place, link) => {
      const problem = await strikeFocusAreaLink(visit.act, link, one(visit.filled, 'reason'))
      return problem ? strikeForm(visit, { ...place, link }, problem) : shown(place)
    }),
  ),
  ...baselineRoutes,
]

/** What the focus areas' part of an agreement's page shows of where they come from. */
export async function originsFor({ act }: Visit): Promise<FocusAreaOrigins> {
  const { db, within } = act
  const readable = (await problemsOf(db, { partnership: within })).filter((one) =>
    isProblemReadableBy(one, act),
  )
  return {
    links: await focusAreaProblems(db, within),
    readable,
  }
}

type Place = { agreement: Agreement; area: FocusArea }

const shown = ({ agreement, area }: Place) => goTo(`/app/agreement/${agreement.id}?saved#${area.id}`)

async function chooseForm(visit: Visit, place: Place, problem?: ChoiceProblem): Promise<Response> {
  const offered = await offeredTo(visit, place.area)
  const filled = visit.filled
  return chooseProblemsPage({ visit, ...place, offered, filled, ...(problem && { problem }) })
}

/** The prioritised problems that the area is not made of yet. */
async function offeredTo({ act }: Visit, area: FocusArea) {
  const linked = restsOn(await focusAreaProblems(act.db, act.within), area.id)
  return (await prioritisedProblems(act.db, act.within)).filter(({ id }) => !linked.includes(id))
}

async function strikeForm(visit: Visit, place: Place & { link: Link }, problem?: StrikeProblem) {
  const problems = await problemsOf(visit.act.db, { partnership: visit.act.within })
  const title = problems.find(({ id }) => id === place.link.to)?.title ?? ''
  return strikeProblemPage({ visit, ...place, title, filled: visit.filled, ...(problem && { problem }) })
}

type Page = Response | Promise<Response>

function withArea(visit: Visit, id: string | undefined, page: (place: Place) => Page): Promise<Response> {
  return withWhole(visit, async () => {
    const { db, within } = visit.act
    const area = (await focusAreasOf(db, within)).find((one) => one.id === id)
    const agreement = (await agreementsOf(db, within)).find((one) => one.id === area?.agreement)
    return area && agreement ? page({ agreement, area }) : notFoundPage(visit)
  })
}

async function withLink(visit: Visit, page: (place: Place, link: Link) => Page): Promise<Response> {
  const links = await focusAreaProblems(visit.act.db, visit.act.within)
  const link = links.find(({ id }) => id === visit.params.link)
  if (!link) return notFoundPage(visit)
  return withArea(visit, link.from, (place) => page(place, link))
}
