import type { PrintedDocument, PrintTheme } from '../../documents/document.rules.ts'
import { printPdf } from '../../documents/pdf.ts'
import type { PartnershipFace } from '../../web/visitor.ts'

/** A partnership's colour and mark for print; the mark is kept as a `data:` address. */
export function printTheme({
  accent,
  logo,
  logoAlt,
}: Pick<PartnershipFace, 'accent' | 'logo' | 'logoAlt'>): PrintTheme {
  const bytes = /^data:image\/[a-z+.-]+;base64,(.+)$/s.exec(logo ?? '')?.[1]
  if (!bytes || !logoAlt) return { accent }
  return { accent, logo: { alt: logoAlt, png: Buffer.from(bytes, 'base64') } }
}

/**
 * The document as a PDF to be sent; null where this machine cannot print. A
 * mark that the printer cannot read is left out rather than the report.
 */
export async function pdfAnswer(document: PrintedDocument, name: string): Promise<Response | null> {
  const pdf = await printPdf(document)
  if (!('problem' in pdf))
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${name}.pdf"`,
        'cache-control': 'no-store',
      },
    })
  if (pdf.problem === 'pdfUnavailable') return null
  if (pdf.problem === 'logoUnreadable')
    return pdfAnswer({ ...document, theme: { accent: document.theme.accent } }, name)
  throw new Error(`the report cannot be printed: ${JSON.stringify(pdf)}`)
}
