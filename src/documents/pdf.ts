import sharp from 'sharp'
import { type DocumentProblem, type PrintedDocument, problemsWithDocument } from './document.rules.ts'
import { printableJson } from './printable.ts'
import { printer } from './printer.ts'

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
export async function printPdf(document: PrintedDocument, print = printer): Promise<Uint8Array | PdfRefusal> {
  const problems = problemsWithDocument(document)
  if (problems.length > 0) return { problem: 'documentNotPrintable', problems }
  const printed = await print({
    kind: 'pdf',
    json: printableJson(document),
    dated: Date.parse(document.date) / 1000,
    rowHeads: tablesWithRowHeads(document),
  })
  if ('pdf' in printed) return printed.pdf
  if ('problem' in printed) return printed
  throw new Error('no file was printed')
}

/**
 * A document as one picture, for a post where no file can be put; PNG, so many
 * pixels wide. What it says must stand beside it in words.
 */
export async function drawPng(
  document: PrintedDocument,
  width: number,
  print = printer,
): Promise<Uint8Array | PdfRefusal> {
  const problems = problemsWithDocument(document)
  if (problems.length > 0) return { problem: 'documentNotPrintable', problems }
  const printed = await print({ kind: 'svg', json: printableJson(document) })
  if ('problem' in printed) return printed
  if (!('svg' in printed)) throw new Error('no picture was drawn')
  return sharp(Buffer.from(printed.svg), { density: 150 })
    .flatten({ background: '#ffffff' })
    .resize({ width })
    .png()
    .toBuffer()
}

/** Which tables, counted from 1 through the document, name their rows in the first column. */
function tablesWithRowHeads(document: PrintedDocument): number[] {
  const tables = document.blocks.filter((block) => block.kind === 'table')
  return tables.flatMap((table, index) => (table.rowHeads ? [index + 1] : []))
}
