import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { inLanguage, type Language } from '../web/languages.ts'
import type { Block, PrintedDocument, QuestionBlock, TableBlock, Words } from './document.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** How a word processor names the language, for spelling and for reading aloud. */
const tongues: Record<Language, string> = { sv: 'sv-SE', da: 'da-DK', en: 'en-GB' }
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const bullets = 'bullets'
const numbers = 'numbers'

/**
 * A document as a file for a word processor, with headings, lists and tables of
 * the word processor's own, the language set, and the table's first row repeated
 * on each page: the same words as the print, to be worked on further.
 */
export async function wordFile(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subject, author, language, footer } = document
  const file = new Document({
    title,
    creator: author,
    ...(subject !== undefined && { subject, description: subject }),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: inLanguage(tongues, language) } } },
      },
    },
    numbering: {
      config: [listing(bullets, LevelFormat.BULLET, '•'), listing(numbers, LevelFormat.DECIMAL, '%1.')],
    },
    sections: [
      {
        footers: { default: foot(footer) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          ...(subject ? [new Paragraph({ children: runs(subject) })] : []),
          ...document.blocks.flatMap((block) => paragraphsOf(block, document)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function listing(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 500, hanging: 300 } } }
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.START, style }] }
}

function foot(words: string): Footer {
  const page = new TextRun({ children: [' – ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })
  return new Footer({ children: [new Paragraph({ children: [...runs(words), page] })] })
}

function paragraphsOf(block: Block, document: PrintedDocument): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const { text, lang, level } = block
      return [new Paragraph({ heading: headings[level], children: runs([{ text, lang }]) })]
    }
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 160 }, children: runs(block.words) })]
    case 'list':
      return block.items.map((item) => {
        const numbering = { reference: block.ordered ? numbers : bullets, level: 0 }
        return new Paragraph({ numbering, children: runs(item) })
      })
    case 'definitions':
      return block.items.flatMap(({ term, words }) => [
        new Paragraph({ keepNext: true, children: runs(term, { bold: true }) }),
        new Paragraph({ indent: { left: 300 }, spacing: { after: 120 }, children: runs(words) }),
      ])
    case 'note':
      return [
        ...(block.title
          ? [new Paragraph({ border, keepNext: true, children: runs(block.title, { bold: true }) })]
          : []),
        new Paragraph({ border, spacing: { after: 160 }, children: runs(block.words) }),
      ]
    case 'question':
      return questionOf(block)
    case 'picture':
      return [new Paragraph({ children: runs(block.alt) })]
    case 'table':
      return tableOf(block)
    case 'periodStrip':
      return [
        new Paragraph({ children: runs(block.caption, { bold: true }) }),
        new Paragraph({ children: runs(block.alt) }),
      ]
    case 'contents':
      return contentsOf(block.title, document)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'signatures':
      return block.signatories.flatMap((signatory) => signatureOf(signatory, document.language))
  }
}

/** A box before each answer; a word processor makes room of its own for what is written by hand. */
function questionOf({ level, text, before, ticks, lines, after }: QuestionBlock): Paragraph[] {
  return [
    new Paragraph({ heading: headings[level], children: runs(text) }),
    ...before.map((words) => new Paragraph({ keepNext: true, children: runs(words) })),
    ...ticks.map((tick) => new Paragraph({ indent: { left: 300 }, children: runs(`\u2610 ${tick}`) })),
    ...Array.from({ length: lines }, () => new Paragraph({ children: runs('_'.repeat(70)) })),
    ...after.map((words) => new Paragraph({ children: runs(words) })),
  ]
}

const border = { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '808080' } }

function tableOf({ caption, columns, rows, rowHeads = false }: TableBlock): (Paragraph | Table)[] {
  const cell = (words: Words, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ children: runs(words, { bold }) })] })
  const head = new TableRow({ tableHeader: true, children: columns.map((column) => cell(column.head, true)) })
  const body = rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((words, at) => cell(words, rowHeads && at === 0)) }),
  )
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160 }, children: runs(caption, { bold: true }) }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] }),
    new Paragraph({ children: [] }),
  ]
}

/** The headings of the first two levels: a word processor's own list would ask the reader to update it. */
function contentsOf(title: string, { blocks }: PrintedDocument): Paragraph[] {
  const named = blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block] : []))
  return [
    new Paragraph({ children: runs(title, { bold: true }) }),
    ...named.map(
      ({ text, lang, level }) =>
        new Paragraph({ indent: { left: (level - 1) * 300 }, children: runs([{ text, lang }]) }),
    ),
  ]
}

function signatureOf(
  { organisation, office }: { organisation: string; office: string },
  language: Language,
): Paragraph[] {
  const { placeAndDate, signature } = inLanguage({ sv, da, en }, language)
  const line = (words: string) =>
    new Paragraph({ spacing: { before: 500 }, children: runs(`${words}: …………………………`) })
  return [
    new Paragraph({ keepNext: true, spacing: { before: 300 }, children: runs(organisation, { bold: true }) }),
    new Paragraph({ keepNext: true, children: runs(office) }),
    line(placeAndDate),
    line(signature),
  ]
}

/** Words as runs: each line break of the writer's a line break, words of another language marked as such. */
function runs(words: Words, look: Pick<IRunOptions, 'bold'> = {}): TextRun[] {
  const pieces = typeof words === 'string' ? [words] : words
  return pieces.flatMap((piece) => {
    const { text, emphasis, lang } = typeof piece === 'string' ? { text: piece } : piece
    return withoutControls(text)
      .split('\n')
      .map(
        (line, at) =>
          new TextRun({
            ...look,
            text: line,
            ...(emphasis === 'strong' && { bold: true }),
            ...(emphasis === 'italic' && { italics: true }),
            ...(at > 0 && { break: 1 }),
            ...(lang && { language: { value: inLanguage(tongues, lang) } }),
          }),
      )
  })
}

/** Characters that XML does not know would make a file that nothing can open. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\ufffe\uffff]/gu, '')
}
