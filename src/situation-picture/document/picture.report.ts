import { heading, paragraph, type Telling, writtenBlocks } from '../../documents/blocks.ts'
import type { Block, PrintedDocument, PrintTheme } from '../../documents/document.rules.ts'
import { writtenDay } from '../../web/languages.ts'
import { type Chapter, type ChapterState, chapters, chaptersOf, parts } from './chapters.rules.ts'
import { changesChapter, methodChapter, placeChapter, sourceAnswers } from './method.report.ts'
import { causesChapter, needsChapter, perProblem, summaryChapter } from './problems.report.ts'
import type { PictureContents } from './rules.ts'
import { viewsChapter } from './views.report.ts'
import { documentText, span } from './words.report.ts'

/**
 * The picture as blocks: the three parts the law asks for, the chapters below
 * them, in each first what somebody wrote and then what the product fills in.
 * The page, the print and the file for a word processor are all made of these.
 *
 * Among partners an empty chapter says that it is empty; residents are not
 * shown it.
 */
export function pictureBlocks(contents: PictureContents, language: Telling['language']): Block[] {
  const telling = { language, written: contents.language }
  const t = documentText(language)
  return [
    paragraph(t.told(span(contents.from, contents.to, language), writtenDay(contents.madeOn, language))),
    ...(contents.audience === 'public' ? [paragraph(t.narrower)] : []),
    ...(contents.withheld > 0 ? [paragraph(t.withheld(contents.withheld))] : []),
    { kind: 'contents', title: t.contents },
    ...parts.flatMap((part) => {
      const below = chaptersOf[part].flatMap((chapter) => chapterBlocks(contents, chapter, telling))
      return [heading(1, t.parts[part]), ...(below.length > 0 ? below : [paragraph(t.emptyPart)])]
    }),
  ]
}

function chapterBlocks(contents: PictureContents, chapter: Chapter, telling: Telling): Block[] {
  const t = documentText(telling.language)
  const written = contents.chapters.find((one) => one.chapter === chapter)
  const blocks = [
    ...(written ? writtenBlocks(written.words, telling) : []),
    ...filledIn(contents, chapter, telling),
    ...(written ? sourceAnswers(written, telling) : []),
  ]
  if (blocks.length > 0) return [heading(2, t.chapters[chapter]), ...blocks]
  return contents.audience === 'partners' ? [heading(2, t.chapters[chapter]), paragraph(t.emptyChapter)] : []
}

/** What the product knows of a chapter by itself, whoever wrote in it or not. */
export function filledIn(contents: PictureContents, chapter: Chapter, telling: Telling): Block[] {
  switch (chapter) {
    case 'summary':
      return summaryChapter(contents, telling)
    case 'method':
      return methodChapter(contents, telling)
    case 'place':
      return placeChapter(contents, telling)
    case 'places-and-times':
      return perProblem(contents, telling, ['patternWhere', 'patternWhen', 'trianglePlace'])
    case 'groups':
      return perProblem(contents, telling, ['patternWho', 'triangleTarget'])
    case 'protective-factors':
      return perProblem(contents, telling, ['protectiveFactors'])
    case 'consequences':
      return perProblem(contents, telling, [
        'consequencesSociety',
        'consequencesMental',
        'consequencesEconomic',
      ])
    case 'views':
      return viewsChapter(contents, telling)
    case 'causes':
      return causesChapter(contents, telling)
    case 'needs':
      return needsChapter(contents, telling)
    case 'changes':
      return changesChapter(contents, telling)
    default:
      return []
  }
}

/** What is in each chapter. */
export function statesOf(contents: PictureContents): Record<Chapter, ChapterState> {
  const telling = { language: contents.language, written: contents.language }
  const stateOf = (chapter: Chapter): ChapterState => {
    const isWritten = contents.chapters.some((one) => one.chapter === chapter && one.words !== '')
    const isFilled = filledIn(contents, chapter, telling).length > 0
    if (isWritten) return isFilled ? 'both' : 'written'
    return isFilled ? 'filled' : 'empty'
  }
  return Object.fromEntries(chapters.map((chapter) => [chapter, stateOf(chapter)])) as Record<
    Chapter,
    ChapterState
  >
}

/** The picture for paper and for a word processor, in the language it is written in. */
export function printedPicture(contents: PictureContents, theme: PrintTheme): PrintedDocument {
  const { language, title, partnership, country, madeOn } = contents
  const t = documentText(language)
  return {
    title,
    language,
    subject: country === 'SE' ? t.subjectByLaw(partnership) : t.subject(partnership),
    author: partnership,
    date: madeOn,
    theme,
    footer: partnership,
    blocks: pictureBlocks(contents, language),
  }
}
