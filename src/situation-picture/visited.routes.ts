import { withinReach } from '../partnership/rules.ts'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import type { Visit } from '../web/route.ts'
import { pictureOf } from './queries.ts'
import type { SituationPicture } from './rules.ts'

/** What belongs to all parties is written by whoever reaches the whole partnership. */
export async function withWholePicture(
  visit: Visit,
  show: () => Response | Promise<Response>,
): Promise<Response> {
  const may = withinReach(visit.reach, { organisations: [], police: false }, visit.act.organisation)
  return may ? show() : notAllowedPage(visit)
}

/** The picture of the address; one of another partnership is not there. */
export async function withPicture(
  visit: Visit,
  show: (picture: SituationPicture) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const picture = await pictureOf(act.db, act.within, params.situationPicture ?? '')
  return picture ? show(picture) : notFoundPage(visit)
}
