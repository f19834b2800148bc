import type { Day } from '../../calendar.ts'
import type { Block, PrintedDocument, PrintTheme } from '../../documents/document.rules.ts'
import type { Language } from '../../web/languages.ts'
import type { Round } from './rules.ts'
import { type AreaStatus, type Shown, shownKind } from './value.rules.ts'
import {
  adviceWords,
  countWords,
  deviationWords,
  doneWords,
  kindName,
  kindSentence,
  monthsOf,
  roundName,
  text,
} from './words.report.ts'

/** In whose name and looks a status is printed. */
export type Printing = {
  round: Round
  language: Language
  partnership: string
  theme: PrintTheme
  date: Day
}

const documentOf = (
  { round, language, partnership, theme, date }: Printing,
  title: string,
  blocks: Block[],
) =>
  ({
    ...{ title, language, date, theme, blocks },
    subject: `${roundName(round, language)}, ${monthsOf(round, language)}`,
    author: partnership,
    footer: partnership,
  }) satisfies PrintedDocument

/** The sheet to talk about: every figure, what was done, what went otherwise, the words, and questions. For those who work here. */
export function sheetOf(printing: Printing, status: AreaStatus, words: Shown): PrintedDocument {
  return documentOf(
    printing,
    text(printing.language).paper.sheet(status.name),
    sheetBlocks(printing, status, words, 1),
  )
}

/** The sheets of all areas, each on a page of its own. */
export function sheetsOf(
  printing: Printing,
  areas: readonly { status: AreaStatus; words: Shown }[],
): PrintedDocument {
  const { round, language } = printing
  const t = text(language).paper
  const blocks = areas.flatMap(({ status, words }, at): Block[] => [
    ...(at > 0 ? [{ kind: 'pageBreak' as const }] : []),
    { kind: 'heading', level: 1, text: t.sheet(status.name) },
    ...sheetBlocks(printing, status, words, 2),
  ])
  return documentOf(printing, t.all(roundName(round, language)), blocks)
}

function sheetBlocks({ language }: Printing, status: AreaStatus, words: Shown, level: 1 | 2): Block[] {
  const { area: t, paper, ...rest } = text(language)
  const years = status.kinds[0]?.years.map(({ year }) => String(year)) ?? []
  const list = (items: string[], none: string): Block =>
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', words: none }
  // What residents are not shown stands here all the same: it is talked about where people work with it.
  const isForUs = words.kinds.some(({ shown }) => shown === null)
  return [
    ...(isForUs
      ? [{ kind: 'paragraph' as const, words: [{ text: paper.forUs, emphasis: 'strong' as const }] }]
      : []),
    { kind: 'heading', level, text: t.figuresHead },
    {
      kind: 'list',
      items: status.kinds.map((kind) =>
        kind.change === null
          ? rest.notKnown(kindName(kind.kind, language))
          : kindSentence(shownKind(kind, true), language),
      ),
    },
    {
      kind: 'table',
      caption: t.yearsCaption,
      rowHeads: true,
      columns: [{ head: '' }, ...years.map((head) => ({ head, align: 'end' as const }))],
      rows: status.kinds.map(({ kind, years: told }) => [
        kindName(kind, language),
        ...told.map((one) => countWords(one.told, language)),
      ]),
    },
    { kind: 'paragraph', words: [words.words, rest.reported].filter(Boolean).join(' ') },
    { kind: 'heading', level, text: t.doneHead },
    list(doneWords(status.done, language), t.nothingDone),
    { kind: 'heading', level, text: t.deviationsHead },
    list(deviationWords(status.deviations, language), t.noDeviations),
    { kind: 'heading', level, text: paper.youCan },
    list(adviceWords(words, language), '–'),
    { kind: 'heading', level, text: paper.questionsHead },
    { kind: 'list', ordered: true, items: [...paper.questions] },
  ]
}

/** The notice for a board: what everybody may read, what one can do, and the way to more. */
export function noticeOf(
  printing: Printing,
  shown: Shown,
  more: { paper: 'a4' | 'a3'; address: string; qr: string },
): PrintedDocument {
  const { language } = printing
  const { paper: t } = text(language)
  return {
    ...documentOf(printing, t.poster(shown.name), noticeBlocks(printing, shown, more)),
    notice: more.paper,
  }
}

function noticeBlocks(
  { language }: Printing,
  shown: Shown,
  { address, qr }: { address: string; qr: string },
): Block[] {
  const { paper: t, reported, preliminary } = text(language)
  const isPreliminary = shown.kinds.some((kind) => kind.shown?.preliminary)
  return [
    ...shown.kinds.map((kind): Block => ({ kind: 'paragraph', words: kindSentence(kind, language) })),
    ...(shown.words
      ? [{ kind: 'paragraph' as const, words: [{ text: shown.words, emphasis: 'strong' as const }] }]
      : []),
    { kind: 'heading', level: 1, text: t.youCan },
    { kind: 'list', items: adviceWords(shown, language) },
    { kind: 'picture', svg: qr, alt: t.qr(address), width: 30 },
    { kind: 'paragraph', words: address.replace(/^https?:\/\//, ''), onOneLine: true },
    {
      kind: 'paragraph',
      words: [reported, isPreliminary ? preliminary : '', t.sources].filter(Boolean).join(' '),
    },
  ]
}
