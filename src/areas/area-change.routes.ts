import { withinReach } from '../partnership/rules.ts'
import { day, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { changeArea } from './actions.ts'
import { areaChangePage } from './area-change.pages.tsx'
import { areasOf } from './queries.ts'
import type { Area } from './rules.ts'

/** Renaming and ending an area. */
export const areaChangeRoutes: Route[] = [
  get('/app/areas/:id/change', 'write-plan', (visit) =>
    withArea(visit, (area) => {
      const filled = { name: area.name, code: area.code ?? '', validTo: area.validTo ?? '' }
      return areaChangePage({ visit, area, filled })
    }),
  ),
  post('/app/areas/:id/change', 'write-plan', (visit) =>
    withArea(visit, async (area) => {
      const { act, filled } = visit
      const done = await changeArea(act, area, {
        name: one(filled, 'name'),
        code: one(filled, 'code') || null,
        validTo: day(filled, 'validTo'),
        reason: one(filled, 'reason'),
      })
      if (done !== 'changed') return areaChangePage({ visit, area, filled, problems: done })
      return goTo('/app/areas#areas')
    }),
  ),
]

/** The area of the address, where the visitor reaches the whole partnership. */
async function withArea(visit: Visit, show: (area: Area) => Response | Promise<Response>): Promise<Response> {
  const { act, params, reach } = visit
  if (!withinReach(reach, { organisations: [], police: false }, act.organisation))
    return notAllowedPage(visit)
  const area = (await areasOf(act.db, act.within)).find(({ id }) => id === params.id)
  return area ? show(area) : notFoundPage(visit)
}
