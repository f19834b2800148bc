import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { signingParties } from '../rules.ts'
import { chapters } from './chapters.rules.ts'
import { docxOfPicture, pdfOfPicture } from './files.routes.ts'
import { freezePage } from './freeze.pages.tsx'
import { pictureBlocks, statesOf } from './picture.report.ts'
import { keepsWhole, partiesToApproveFor } from './reach.rules.ts'
import type { PictureContents } from './rules.ts'
import { takeBackPage } from './take-back.pages.tsx'
import { approvePage, versionPage } from './version.pages.tsx'
import { approveVersion, freezePicture, publishVersion, takeVersionBack } from './versions.actions.ts'
import { newestVersionOf } from './versions.queries.ts'
import { type FreezeProblems, isOut, obstaclesTo, unsigned } from './versions.rules.ts'
import { tellerOf, withDocument, withVersion } from './visited.routes.ts'
import { addressOfVersion } from './words.pages.tsx'

const document = '/app/situation-picture/:situationPicture/document'
const address = `${document}/version/:number`

/** Freezing a picture, and what is done with what was frozen. */
export const versionRoutes: Route[] = [
  get(`${document}/freeze`, 'adopt', (visit) => freezing(visit)),
  post(`${document}/freeze`, 'adopt', (visit) =>
    withDocument(visit, async ({ picture }) => {
      const { act, filled } = visit
      if (!keepsWhole(act, 'adopt')) return notAllowedPage(visit)
      const wanted = { reason: one(filled, 'reason'), basedOn: Number(one(filled, 'basedOn')) }
      const done = await freezePicture(act, picture, { ...wanted, teller: tellerOf(visit) })
      if ('problems' in done) return freezing(visit, done.problems)
      return goTo(`${addressOfVersion({ picture: picture.id, number: done.number })}?saved`)
    }),
  ),
  get(address, 'read-drafts', (visit) =>
    withVersion(visit, ({ picture, version, contents }) => {
      const approve = partiesToApproveFor(version, visit.act).length > 0
      const may = { approve, publish: keepsWhole(visit.act, 'publish') }
      const blocks = pictureBlocks(contents, visit.language)
      return versionPage({ visit, picture, version, blocks, may })
    }),
  ),
  get(`${address}/picture.pdf`, 'read-drafts', (visit) =>
    withVersion(visit, ({ contents, version }) => pdfOfPicture(asked(visit, contents, version))),
  ),
  get(`${address}/picture.docx`, 'read-drafts', (visit) =>
    withVersion(visit, ({ contents, version }) => docxOfPicture(asked(visit, contents, version))),
  ),
  get(`${address}/approve`, 'adopt', (visit) =>
    withVersion(visit, ({ picture, version }) => {
      const parties = partiesToApproveFor(version, visit.act)
      if (parties.length === 0) return goTo(addressOfVersion(version))
      const filled = { party: parties.length === 1 ? (parties[0] ?? '') : '' }
      return approvePage({ visit, picture, parties, filled })
    }),
  ),
  post(`${address}/approve`, 'adopt', (visit) =>
    withVersion(visit, async ({ picture, version }) => {
      const { act, filled } = visit
      const parties = partiesToApproveFor(version, act)
      const party = signingParties.find((known) => known === one(filled, 'party'))
      const isDone = version.approvals.some((approval) => approval.party === party)
      if (party && !isDone && !parties.includes(party)) return notAllowedPage(visit)
      const done = await approveVersion(act, version, { party: party ?? '', office: one(filled, 'office') })
      if (done === 'approved') return goTo(`${addressOfVersion(version)}?saved`)
      return approvePage({ visit, picture, parties, filled, ...done })
    }),
  ),
  post(`${address}/publish`, 'publish', (visit) =>
    withVersion(visit, async ({ version }) => {
      if (!keepsWhole(visit.act, 'publish')) return notAllowedPage(visit)
      const done = await publishVersion(visit.act, version)
      return goTo(`${addressOfVersion(version)}${done === 'published' ? '?saved' : ''}`)
    }),
  ),
  get(`${address}/take-back`, 'publish', (visit) =>
    withVersion(visit, ({ picture, version }) => {
      if (!keepsWhole(visit.act, 'publish')) return notAllowedPage(visit)
      return isOut(version) ? takeBackPage({ visit, picture, version }) : goTo(addressOfVersion(version))
    }),
  ),
  post(`${address}/take-back`, 'publish', (visit) =>
    withVersion(visit, async ({ picture, version }) => {
      if (!keepsWhole(visit.act, 'publish')) return notAllowedPage(visit)
      const done = await takeVersionBack(visit.act, version, one(visit.filled, 'reason'))
      if (typeof done === 'string') return goTo(`${addressOfVersion(version)}?saved`)
      return takeBackPage({ visit, picture, version, problems: done.problems })
    }),
  ),
]

/** The form to freeze by, with what stands in the way today. */
function freezing(visit: Visit, problems?: FreezeProblems): Promise<Response> {
  return withDocument(visit, async ({ picture, contents, gathered }) => {
    const { act, filled } = visit
    if (!keepsWhole(act, 'adopt')) return notAllowedPage(visit)
    const states = statesOf(contents)
    return freezePage({
      ...{ visit, picture, filled },
      basedOn: (await newestVersionOf(act.db, act.within, picture.id))?.number ?? 0,
      obstacles: obstaclesTo(contents.missing, gathered.problems),
      unsigned: unsigned(gathered.problems),
      emptyChapters: chapters.filter((chapter) => states[chapter] === 'empty'),
      ...(problems && { problems }),
    })
  })
}

function asked(
  { partnership, language }: Visit,
  contents: PictureContents,
  version: { picture: string; number: number },
) {
  return { contents, partnership, language, page: addressOfVersion(version) }
}
