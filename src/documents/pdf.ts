import sharp from 'sharp'
import { type DocumentProblem, type PrintedDocument, problemsWithDocument } from './document.rules.ts'
import { printableJson } from './printable.ts'
import { withRowHeads } from './row-heads.ts'
import { template, typstCompiler } from './typst.ts'

/** Why there is no file: no compiler on this machine, a mark that is no picture, a document not everybody could read. */
export type PdfRefusal =
  | { problem: 'pdfUnavailable' | 'logoUnreadable' }
  | { problem: 'documentNotPrintable'; problems: DocumentProblem[] }

/**
 * A document as a tagged PDF that says of itself that it follows PDF/UA-1:
 * headings, lists, tables with their header cells, language, title, and words
 * for every picture. The compiler refuses what would break the standard.
 *
 * The same document gives the same bytes on the same machine.
 */
export async function printPdf(
  document: PrintedDocument,
  typst = typstCompiler(),
): Promise<Uint8Array | PdfRefusal> {
  const problems = problemsWithDocument(document)
  if (problems.length > 0) return { problem: 'documentNotPrintable', problems }
  if (!typst) return { problem: 'pdfUnavailable' }
  const options = { pdfStandard: 'ua-1', creationTimestamp: Date.parse(document.date) / 1000 } as const
  const print = (json: string) => typst.pdf({ mainFilePath: template, inputs: { document: json } }, options)
  try {
    const pdf = printWithGlyphs(print, printableJson(document))
    return withRowHeads(pdf, tablesWithRowHeads(document))
  } catch (error) {
    if (concernsPicture(error)) return { problem: 'logoUnreadable' }
    throw error
  } finally {
    typst.evictCache(10)
  }
}

/**
 * A document as one picture, for a post where no file can be put; PNG, so many
 * pixels wide. What it says must stand beside it in words.
 */
export async function drawPng(
  document: PrintedDocument,
  width: number,
  typst = typstCompiler(),
): Promise<Uint8Array | PdfRefusal> {
  const problems = problemsWithDocument(document)
  if (problems.length > 0) return { problem: 'documentNotPrintable', problems }
  if (!typst) return { problem: 'pdfUnavailable' }
  try {
    const svg = typst.plainSvg({ mainFilePath: template, inputs: { document: printableJson(document) } })
    return await sharp(Buffer.from(svg), { density: 150 })
      .flatten({ background: '#ffffff' })
      .resize({ width })
      .png()
      .toBuffer()
  } catch (error) {
    if (concernsPicture(error)) return { problem: 'logoUnreadable' }
    throw error
  } finally {
    typst.evictCache(10)
  }
}

/**
 * PDF/UA allows no character without a glyph. Where no font of this machine
 * has one, a square stands for it, as it would on a screen.
 */
function printWithGlyphs(print: (json: string) => Uint8Array, json: string): Uint8Array {
  try {
    return print(json)
  } catch (error) {
    const missing = charactersWithoutGlyph(error)
    const readable = [...json].map((character) => (missing.has(character) ? '\u25a1' : character)).join('')
    if (readable === json) throw error
    return printWithGlyphs(print, readable)
  }
}

/** The mark is the only picture that comes from outside. */
function concernsPicture(error: unknown): boolean {
  return /unknown image format|failed to (decode|parse|load).*(image|SVG)/i.test(told(error))
}

/** The binding puts what the compiler says into `code`. */
function told(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}

/** The compiler names each text it cannot show, quoted and with the unprintable as `\u{200d}`. */
function charactersWithoutGlyph(error: unknown): Set<string> {
  const texts = [...told(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(
    (match) => match[1] ?? '',
  )
  const characters = texts.flatMap((text) => [
    ...text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
  ])
  return new Set(characters.filter((character) => character > '\u007f'))
}

/** Which tables, counted from 1 through the document, name their rows in the first column. */
function tablesWithRowHeads(document: PrintedDocument): number[] {
  const tables = document.blocks.filter((block) => block.kind === 'table')
  return tables.flatMap((table, index) => (table.rowHeads ? [index + 1] : []))
}
