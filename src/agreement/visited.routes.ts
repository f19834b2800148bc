import { organisationsOf } from '../partnership/organisations/queries.ts'
import { reachOf, withinReach } from '../partnership/rules.ts'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import type { Visit } from '../web/route.ts'
import { partiesBelow } from './municipalities/queries.ts'
import { agreementsOf } from './queries.ts'
import type { Agreement } from './rules.ts'

type Show<Seen> = (seen: Seen) => Response | Promise<Response>

/** What belongs to all parties is written by whoever reaches the whole partnership. */
export async function withWhole(visit: Visit, show: () => Response | Promise<Response>): Promise<Response> {
  const may = withinReach(visit.reach, { organisations: [], police: false }, visit.act.organisation)
  return may ? show() : notAllowedPage(visit)
}

/** The agreement of the address as it now reads; one of another partnership is not there. */
export async function withAgreement(visit: Visit, show: Show<Agreement>): Promise<Response> {
  const { act, params } = visit
  const agreement = (await agreementsOf(act.db, act.within)).find(({ id }) => id === params.id)
  return agreement ? show(agreement) : notFoundPage(visit)
}

/**
 * Those of some parties that a visitor may sign, ask and answer for: the police
 * liaison for the police, the coordinator for all, nobody else for any.
 */
export async function partiesWithinReach({ act }: Visit, parties: readonly string[]) {
  const reach = reachOf(act.role, 'adopt')
  const below = await partiesBelow(act.db, act.within, parties)
  const known = [
    ...(await organisationsOf(act.db)),
    ...below.map((one) => ({ ...one, party: 'municipality' as const })),
  ]
  return known.filter(
    ({ id, party }) =>
      parties.includes(id) &&
      withinReach(reach, { organisations: [id], police: party === 'police' }, act.organisation),
  )
}
