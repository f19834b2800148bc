import { get, type Route } from '../../web/route.ts'
import { firstFile, shownFirst } from './first.routes.ts'
import { patternsPage } from './pages.tsx'
import { watchOf } from './queries.ts'
import { areaNamesIn } from './shown.routes.ts'
import { shownAgain, shownNightlife, shownWhen } from './timed.routes.ts'
import { unusualPage } from './unusual.pages.tsx'
import { shownWhere } from './where.routes.ts'
import { pathOf, patternsPath } from './words.pages.tsx'

/** What the figures say of when, where and whether again. */
export const patternsRoutes: Route[] = [
  get(patternsPath, 'import-figures', patternsPage),
  get(pathOf('when'), 'import-figures', shownWhen),
  get(pathOf('nightlife'), 'import-figures', shownNightlife),
  get(pathOf('again'), 'import-figures', shownAgain),
  get(pathOf('where'), 'import-figures', shownWhere),
  get(pathOf('first'), 'import-figures', shownFirst),
  get(`${pathOf('first')}/csv`, 'import-figures', (visit) => firstFile(visit, 'csv')),
  get(`${pathOf('first')}/geojson`, 'import-figures', (visit) => firstFile(visit, 'geojson')),
  get(pathOf('unusual'), 'import-figures', async (visit) => {
    const { db, within, today } = visit.act
    return unusualPage({
      visit,
      watch: await watchOf(db, within, visit.partnership.country, today),
      areaName: await areaNamesIn(visit),
    })
  }),
]
