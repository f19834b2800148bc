import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route } from '../../web/route.ts'
import { addPartnershipBelow, openRows } from './actions.ts'
import { neighboursPage, partnershipsPath } from './pages.tsx'
import { neighboursOf } from './queries.ts'

export const grantRoutes: Route[] = [
  get(partnershipsPath, 'keep-settings', async (visit) =>
    neighboursPage(visit, await neighboursOf(visit.act.db, visit.act.within)),
  ),
  post(partnershipsPath, 'keep-settings', async (visit) => {
    const { act, filled } = visit
    const added = await addPartnershipBelow(act, {
      name: one(filled, 'name'),
      slug: one(filled, 'slug').toLowerCase(),
      country: one(filled, 'country'),
      aboveReads: one(filled, 'aboveReads') === 'yes',
      belowReads: one(filled, 'belowReads') === 'yes',
    })
    if (added === 'noPoliceArea') return notAllowedPage(visit)
    if ('problems' in added)
      return neighboursPage(visit, await neighboursOf(act.db, act.within), added.problems)
    return goTo(`${partnershipsPath}?added`)
  }),
  post(`${partnershipsPath}/:partnership/rows`, 'keep-settings', async (visit) => {
    const { act, params, filled } = visit
    const changed = await openRows(act, params.partnership ?? '', one(filled, 'open') === 'yes')
    return changed ? goTo(`${partnershipsPath}?changed`) : notFoundPage(visit)
  }),
]
