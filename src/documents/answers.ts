import type { PartnershipFace } from '../web/visitor.ts'
import type { PrintedDocument, PrintTheme } from './document.rules.ts'
import { wordFile } from './docx.ts'
import { printPdf } from './pdf.ts'

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
