import { PageCache } from '../../../web/page-cache.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { type PublicVisit, publicPage, type Route } from '../../../web/route.ts'
import { docxOfPicture, pdfOfPicture } from '../files.routes.ts'
import { pictureBlocks } from '../picture.report.ts'
import { addressOf, picturePage, picturesPage, takenBackPage } from './pages.tsx'
import { type PublishedPicture, picturesPublished, picturesTakenBack } from './queries.ts'

const site = '/:partnership/:language{sv|da|en}/situation-picture'

/** The pictures that residents may read, each as it was when it was frozen: as a page, in print and for a word processor. */
export const publicPictureRoutes: Route[] = [
  publicPage(site, async (visit) =>
    picturesPage(visit, await picturesPublished(visit.db), await picturesTakenBack(visit.db)),
  ),
  publicPage(`${site}/:id/:number`, (visit) =>
    withPublished(visit, (published) =>
      picturePage(visit, published, pictureBlocks(published.contents, visit.language)),
    ),
  ),
  publicPage(`${site}/:id/:number/picture.pdf`, (visit) =>
    withPublished(visit, (published) => kept(visit, published, 'pdf')),
  ),
  publicPage(`${site}/:id/:number/picture.docx`, (visit) =>
    withPublished(visit, (published) => kept(visit, published, 'docx')),
  ),
]

/** Files take half a second each and never change, but for the partnership's colour and mark. */
const files = new PageCache(16 * 1024 * 1024)

async function kept(
  visit: PublicVisit,
  published: PublishedPicture,
  kind: 'pdf' | 'docx',
): Promise<Response> {
  const { partnership, language } = visit
  const name = `${kind} ${published.picture} ${published.number}`
  const stamp = `${partnership.accent} ${partnership.logoAlt}`
  const known = files.find(name, stamp)
  if (known) return known.toResponse()
  const asked = { contents: published.contents, partnership, language, page: addressOf(visit, published) }
  const made = await (kind === 'pdf' ? pdfOfPicture(asked) : docxOfPicture(asked))
  return made.ok ? files.keep(name, stamp, made) : made
}

type Show = (published: PublishedPicture) => Response | Promise<Response>

async function withPublished(visit: PublicVisit, show: Show): Promise<Response> {
  const { id, number } = visit.params
  const isIt = (one: { picture: string; number: number }) =>
    one.picture === id && String(one.number) === number
  const published = (await picturesPublished(visit.db)).find(isIt)
  if (published) return show(published)
  const takenBack = (await picturesTakenBack(visit.db)).find(isIt)
  return takenBack ? takenBackPage(visit, takenBack) : notFoundPage(visit)
}
