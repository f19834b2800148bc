import { areasOf } from '../../areas/queries.ts'
import { lines, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { namedPlaces } from '../named-places.queries.ts'
import { makeIndicator, noteObservations } from './actions.ts'
import { followRoutes } from './follow.routes.ts'
import { indicatorPage } from './one.pages.tsx'
import { indicatorsPage, newIndicatorPage } from './pages.tsx'
import { followedOf, indicatorsOf, observationsOf, observedFor } from './queries.ts'
import type { Direction, Indicator, IndicatorTopic } from './rules.ts'
import { indicatorsPath, indicatorsText } from './words.pages.tsx'

/** What is followed from year to year, and its values. */
export const indicatorsRoutes: Route[] = [
  get(indicatorsPath, 'import-figures', async (visit) => {
    const { db, within } = visit.act
    return indicatorsPage({
      visit,
      indicators: await indicatorsOf(db, within),
      observations: await observationsOf(db, within),
      areas: await areasOf(db, within),
    })
  }),
  get(`${indicatorsPath}/new`, 'import-figures', async (visit) =>
    newIndicatorPage({ visit, areas: await areasHere(visit), filled: {} }),
  ),
  post(`${indicatorsPath}/new`, 'import-figures', async (visit) => {
    const { act, filled } = visit
    const done = await makeIndicator(act, {
      ...{ name: one(filled, 'name'), unit: one(filled, 'unit'), source: one(filled, 'source') },
      topic: one(filled, 'topic') as IndicatorTopic,
      direction: one(filled, 'direction') as Direction,
      area: one(filled, 'area') || null,
    })
    if ('id' in done) return goTo(`${indicatorsPath}/${done.id}`)
    return newIndicatorPage({ visit, areas: await areasHere(visit), filled, problems: done.problems })
  }),
  ...followRoutes,
  get(`${indicatorsPath}/:indicator`, 'import-figures', (visit) =>
    withIndicator(visit, (indicator) => shown(visit, indicator)),
  ),
  post(`${indicatorsPath}/:indicator`, 'import-figures', (visit) =>
    withIndicator(visit, async (indicator) => {
      const { problems: words } = indicatorsText(visit.language).one
      const done = await noteObservations(visit.act, indicator.id, lines(visit.filled, 'lines'))
      if ('noted' in done) return goTo(`${indicatorsPath}/${indicator.id}?noted=${done.noted}`)
      if ('problem' in done) return shown(visit, indicator, words[done.problem])
      return shown(visit, indicator, done.problems.map(({ line, why }) => words[why](line)).join(' '))
    }),
  ),
]

const areasHere = ({ act }: Visit) => areasOf(act.db, act.within)

async function withIndicator(
  visit: Visit,
  show: (indicator: Indicator) => Promise<Response>,
): Promise<Response> {
  const { db, within } = visit.act
  const indicator = (await indicatorsOf(db, within)).find(({ id }) => id === visit.params.indicator)
  return indicator ? show(indicator) : notFoundPage(visit)
}

async function shown(visit: Visit, indicator: Indicator, problem?: string): Promise<Response> {
  const { act, partnership } = visit
  const { db, within } = act
  const followed = (await followedOf(db, within)).get(indicator.id)
  const areas = await areasOf(db, within)
  const shared = { visit, indicator, problem, filled: problem === undefined ? {} : visit.filled, areas }
  if (!followed)
    return indicatorPage({
      ...shared,
      observations: (await observationsOf(db, within)).get(indicator.id) ?? [],
    })
  const places = await namedPlaces(db, within, partnership.name)
  const { observations, gaps } = await observedFor(db, within, followed)
  const place = places.find(({ id }) => id === followed.place)?.name ?? ''
  return indicatorPage({ ...shared, observations, gaps, followed: { ...followed, placeName: place } })
}
