import { type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route } from '../../web/route.ts'
import { addOrganisation } from './actions.ts'
import { organisationsPage } from './pages.tsx'
import { organisationsOf } from './queries.ts'
import { type NewOrganisation, parties } from './rules.ts'

export const organisationRoutes: Route[] = [
  get('/app/partnership/organisations', 'any-role', async (visit) =>
    organisationsPage(visit, await organisationsOf(visit.act.db)),
  ),
  post('/app/partnership/organisations', 'keep-people', async (visit) => {
    const added = await addOrganisation(visit.act, organisationIn(visit.filled))
    if ('problems' in added)
      return organisationsPage(visit, await organisationsOf(visit.act.db), added.problems)
    return goTo('/app/partnership/organisations?added')
  }),
]

/** Reads the fields of an organisation out of a form. */
export function organisationIn(filled: Filled, prefix = ''): NewOrganisation {
  return {
    name: one(filled, `${prefix}name`),
    kind: one(filled, `${prefix}kind`),
    party: parties.find((party) => party === one(filled, `${prefix}party`)) ?? null,
  }
}
