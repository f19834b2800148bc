import { reachOf } from '../../partnership/rules.ts'
import { notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import type { SituationPicture } from '../rules.ts'
import { withPicture } from '../visited.routes.ts'
import { gatheredFor } from './contents.queries.ts'
import { contentsOf, type Gathered, type Teller } from './contents.rules.ts'
import { narrowed } from './narrower.rules.ts'
import type { PictureContents } from './rules.ts'
import { newestVersionOf, versionOf } from './versions.queries.ts'
import type { PictureVersion } from './versions.rules.ts'

type Drafted = { picture: SituationPicture; contents: PictureContents; gathered: Gathered }

/** Who reads the work of all reads the whole picture; who reads only what is theirs reads what residents may. */
const readsWhole = ({ act }: Visit) => reachOf(act.role, 'read-drafts') === 'partnership'

export const tellerOf = ({ partnership }: Visit): Teller => partnership

/** The picture of the address as it stands today, as much of it as the visitor may read. */
export function withDocument(
  visit: Visit,
  show: (drafted: Drafted) => Response | Promise<Response>,
): Promise<Response> {
  return withPicture(visit, async (picture) => {
    const { act } = visit
    const gathered = await gatheredFor(act.db, act.within, picture)
    const whole = contentsOf(gathered, tellerOf(visit), act.today)
    if (readsWhole(visit)) return show({ picture, gathered, contents: whole })
    const former = picture.continues && (await newestVersionOf(act.db, act.within, picture.continues))
    const contents = narrowed(whole, former ? former.publicContents : null)
    return show({ picture, gathered, contents })
  })
}

type Frozen = { picture: SituationPicture; version: PictureVersion; contents: PictureContents }

/** The frozen version of the address, as much of it as the visitor may read. */
export function withVersion(
  visit: Visit,
  show: (frozen: Frozen) => Response | Promise<Response>,
): Promise<Response> {
  return withPicture(visit, async (picture) => {
    const { act, params } = visit
    const number = /^\d{1,6}$/.test(params.number ?? '') ? Number(params.number) : 0
    const version = await versionOf(act.db, act.within, picture.id, number)
    if (!version) return notFoundPage(visit)
    const contents = readsWhole(visit) ? version.contents : version.publicContents
    return show({ picture, version, contents })
  })
}
