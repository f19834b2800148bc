import { withinReach } from '../partnership/rules.ts'
import { notAllowedPage } from '../web/refusals.tsx'
import type { Visit } from '../web/route.ts'

/** The tree belongs to no single organisation, so it is drawn by whoever reaches the whole partnership. */
export function withTree(visit: Visit, show: () => Promise<Response>): Response | Promise<Response> {
  const may = withinReach(visit.reach, { organisations: [], police: false }, visit.act.organisation)
  return may ? show() : notAllowedPage(visit)
}
