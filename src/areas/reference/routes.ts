import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { areasOf } from '../queries.ts'
import { type Area, holdsOn, longestAreaName } from '../rules.ts'
import { withTree } from '../tree.routes.ts'
import { takeOverArea } from './actions.ts'
import { referencePage, referencePath, takingPage } from './pages.tsx'
import { foundAreas, type ReferenceArea, referenceArea, treeKindOf } from './rules.ts'

/** Areas of the shipped lists: looking for one, and taking it over. */
export const referenceRoutes: Route[] = [
  get(referencePath, 'write-plan', (visit) =>
    withTree(visit, async () => {
      const words = (visit.query.get('search') ?? '').slice(0, longestAreaName).trim()
      return referencePage({ visit, words, ...foundAreas(visit.partnership.country, words) })
    }),
  ),
  get(`${referencePath}/take`, 'write-plan', (visit) =>
    withReference(visit, async (area) => {
      const areas = await areasHere(visit)
      return takingPage({ visit, area, areas, filled: { name: area.name } })
    }),
  ),
  post(`${referencePath}/take`, 'write-plan', (visit) =>
    withReference(visit, async (area) => {
      const { act, filled, partnership } = visit
      const wanted = { name: one(filled, 'name'), parent: one(filled, 'parent') || null }
      const done = await takeOverArea(act, partnership.country, area, wanted)
      if ('id' in done) return goTo('/app/areas#areas')
      return takingPage({ visit, area, areas: await areasHere(visit), filled, problems: done })
    }),
  ),
]

async function areasHere({ act }: Visit): Promise<Area[]> {
  return (await areasOf(act.db, act.within)).filter((area) => holdsOn(area, act.today))
}

/** The area of the list that is asked for, where it can stand in a tree. */
function withReference(
  visit: Visit,
  show: (area: ReferenceArea) => Promise<Response>,
): Response | Promise<Response> {
  return withTree(visit, async () => {
    const area = referenceArea(visit.partnership.country, visit.query.get('key') ?? '')
    return area && treeKindOf(area.kind) ? show(area) : goTo(referencePath)
  })
}
