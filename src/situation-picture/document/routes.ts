import { type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { withWholePicture } from '../visited.routes.ts'
import { writeChapter } from './actions.ts'
import { chapterPage } from './chapter.pages.tsx'
import { chapterFields, isChapter, type ToldChapter } from './chapters.rules.ts'
import { comparisonRoutes } from './comparison.routes.ts'
import { docxOfPicture, pdfOfPicture } from './files.routes.ts'
import { documentPage } from './pages.tsx'
import { filledIn, pictureBlocks, statesOf } from './picture.report.ts'
import { keepsWhole } from './reach.rules.ts'
import type { PictureContents } from './rules.ts'
import { versionsOf } from './versions.queries.ts'
import { versionRoutes } from './versions.routes.ts'
import { isPictureDue, nextPictureDue } from './versions.rules.ts'
import { withDocument } from './visited.routes.ts'
import { addressOfDocument } from './words.pages.tsx'

const address = '/app/situation-picture/:situationPicture/document'

/** The picture as a document: read, written in chapter by chapter, frozen, approved, published, compared. */
export const documentRoutes: Route[] = [
  get(address, 'read-drafts', (visit) =>
    withDocument(visit, async ({ picture, contents }) => {
      const { act } = visit
      const all = await versionsOf(act.db, act.within)
      const day = nextPictureDue(all)
      const may = {
        write: keepsWhole(act, 'state-picture'),
        freeze: keepsWhole(act, 'adopt'),
      }
      return documentPage({
        ...{ visit, picture, may, audience: contents.audience },
        blocks: pictureBlocks(contents, visit.language),
        states: statesOf(contents),
        versions: all.filter((version) => version.picture === picture.id),
        due: day === null ? null : { day, isPast: isPictureDue(all, act.today) },
      })
    }),
  ),
  get(`${address}/picture.pdf`, 'read-drafts', (visit) =>
    withDocument(visit, ({ contents, picture }) => pdfOfPicture(asked(visit, contents, picture.id))),
  ),
  get(`${address}/picture.docx`, 'read-drafts', (visit) =>
    withDocument(visit, ({ contents, picture }) => docxOfPicture(asked(visit, contents, picture.id))),
  ),
  get(`${address}/chapter/:chapter`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withDocument(visit, ({ picture, contents }) => {
        const chapter = visit.params.chapter ?? ''
        if (!isChapter(chapter)) return notFoundPage(visit)
        const written = contents.chapters.find((known) => known.chapter === chapter)
        const byItself = filledIn(contents, chapter, { language: visit.language, written: contents.language })
        const filled = filledWith(written)
        return chapterPage({ visit, picture, byItself, chapter, filled, basedOn: written?.number ?? 0 })
      }),
    ),
  ),
  post(`${address}/chapter/:chapter`, 'state-picture', (visit) =>
    withWholePicture(visit, () =>
      withDocument(visit, async ({ picture, contents }) => {
        const { act, filled, params } = visit
        const chapter = params.chapter ?? ''
        if (!isChapter(chapter)) return notFoundPage(visit)
        const done = await writeChapter(act, { picture: picture.id, chapter }, chapterIn(filled))
        if (done === 'written') return goTo(`${addressOfDocument(picture.id)}?saved`)
        const byItself = filledIn(contents, chapter, { language: visit.language, written: contents.language })
        const basedOn = contents.chapters.find((known) => known.chapter === chapter)?.number ?? 0
        return chapterPage({ visit, picture, byItself, chapter, filled, basedOn, ...done })
      }),
    ),
  ),
  ...versionRoutes,
  ...comparisonRoutes,
]

function asked({ partnership, language }: Visit, contents: PictureContents, picture: string) {
  return { contents, partnership, language, page: addressOfDocument(picture) }
}

function chapterIn(filled: Filled) {
  return {
    words: one(filled, 'words'),
    whyChosen: one(filled, 'whyChosen'),
    sources: one(filled, 'sources'),
    limits: one(filled, 'limits'),
    consequenceOfLimits: one(filled, 'consequenceOfLimits'),
    visibility: one(filled, 'visibility'),
    basedOn: Number(one(filled, 'basedOn')),
  }
}

function filledWith(written: ToldChapter | undefined): Filled {
  if (!written) return { visibility: 'public' }
  return {
    ...Object.fromEntries(chapterFields.map((field) => [field, written[field]])),
    visibility: written.visibility,
  }
}
