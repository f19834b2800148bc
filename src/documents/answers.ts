import type { PartnershipFace } from '../web/visitor.ts'
import type { PrintedDocument, PrintTheme } from './document.rules.ts'
import { wordFile } from './docx.ts'
import { drawPng, printPdf } from './pdf.ts'

/** A partnership's colour and mark for print; the mark is kept as a `data:` address. */
export function themeOf({
  accent,
  logo,
  logoAlt,
}: Pick<PartnershipFace, 'accent' | 'logo' | 'logoAlt'>): PrintTheme {
  const bytes = /^data:image\/[a-z+.-]+;base64,(.+)$/s.exec(logo ?? '')?.[1]
  if (!bytes || !logoAlt) return { accent }
  return { accent, logo: { alt: logoAlt, png: Buffer.from(bytes, 'base64') } }
}

/**
 * The document as a PDF to be sent; null where this machine cannot print. A mark
 * that the printer cannot read is left out rather than the document.
 */
export async function answerWithPdf(document: PrintedDocument, name: string): Promise<Response | null> {
  const pdf = await printPdf(document)
  if (!('problem' in pdf))
    return file(new Uint8Array(pdf), 'application/pdf', `inline; filename="${name}.pdf"`)
  if (pdf.problem === 'pdfUnavailable') return null
  if (pdf.problem === 'logoUnreadable')
    return answerWithPdf({ ...document, theme: { accent: document.theme.accent } }, name)
  throw new Error(`the document cannot be printed: ${JSON.stringify(pdf)}`)
}

/** The document as a picture to be shared; null where this machine cannot print. */
export async function answerWithPng(
  document: PrintedDocument,
  name: string,
  width: number,
): Promise<Response | null> {
  const png = await drawPng(document, width)
  if (!('problem' in png)) return file(new Uint8Array(png), 'image/png', `inline; filename="${name}.png"`)
  if (png.problem === 'pdfUnavailable') return null
  if (png.problem === 'logoUnreadable')
    return answerWithPng({ ...document, theme: { accent: document.theme.accent } }, name, width)
  throw new Error(`the document cannot be drawn: ${JSON.stringify(png)}`)
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as a file for a word processor, to be sent. */
export async function answerWithDocx(document: PrintedDocument, name: string): Promise<Response> {
  return file(await wordFile(document), wordType, `attachment; filename="${name}.docx"`)
}

function file(bytes: Uint8Array<ArrayBuffer>, type: string, disposition: string): Response {
  return new Response(bytes, {
    headers: { 'content-type': type, 'content-disposition': disposition, 'cache-control': 'no-store' },
  })
}
