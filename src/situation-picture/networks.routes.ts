import { organisationsOf } from '../partnership/organisations/queries.ts'
import { day, type Filled, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { addNetwork, changeNetwork } from './networks.actions.ts'
import { networkFormPage, networksPage } from './networks.pages.tsx'
import { sourceNetworksOf } from './networks.queries.ts'
import { type NetworkField, type NetworkWords, networkFields, type SourceNetwork } from './networks.rules.ts'
import { withWholePicture } from './visited.routes.ts'

const address = '/app/situation-picture/networks'

/** The register of the networks that pictures draw on. */
export const networkRoutes: Route[] = [
  get(address, 'read-drafts', async (visit) => {
    const { db, within } = visit.act
    return networksPage(visit, await sourceNetworksOf(db, within), await organisationsOf(db))
  }),
  get(`${address}/new`, 'state-picture', (visit) =>
    withWholePicture(visit, async () =>
      networkFormPage({ visit, filled: {}, organisations: await organisationsOf(visit.act.db) }),
    ),
  ),
  post(`${address}/new`, 'state-picture', (visit) =>
    withWholePicture(visit, async () => {
      const { act, filled } = visit
      const done = await addNetwork(act, networkIn(filled))
      if ('id' in done) return goTo(address)
      return networkFormPage({ visit, filled, organisations: await organisationsOf(act.db), ...done })
    }),
  ),
  get(`${address}/:sourceNetwork/amend`, 'state-picture', (visit) =>
    withNetwork(visit, async (amends) => {
      const { name, field, organisation, description, toDay } = amends
      const filled = { name, field, organisation: organisation ?? '', description, toDay: toDay ?? '' }
      return networkFormPage({ visit, filled, amends, organisations: await organisationsOf(visit.act.db) })
    }),
  ),
  post(`${address}/:sourceNetwork/amend`, 'state-picture', (visit) =>
    withNetwork(visit, async (amends) => {
      const { act, filled } = visit
      const done = await changeNetwork(act, amends, networkIn(filled), one(filled, 'reason'))
      if ('id' in done) return goTo(address)
      return networkFormPage({ visit, filled, amends, organisations: await organisationsOf(act.db), ...done })
    }),
  ),
]

function networkIn(filled: Filled): NetworkWords {
  return {
    name: one(filled, 'name'),
    field: networkFields.find((field) => field === one(filled, 'field')) ?? ('' as NetworkField),
    organisation: one(filled, 'organisation') || null,
    description: one(filled, 'description'),
    toDay: day(filled, 'toDay'),
  }
}

function withNetwork(visit: Visit, show: (network: SourceNetwork) => Promise<Response>): Promise<Response> {
  return withWholePicture(visit, async () => {
    const { act, params } = visit
    const networks = await sourceNetworksOf(act.db, act.within)
    const network = networks.find(({ id }) => id === params.sourceNetwork)
    return network ? show(network) : notFoundPage(visit)
  })
}
