import { answerWithDocx, answerWithPdf, themeOf } from '../../documents/answers.ts'
import { noPdfPage } from '../../documents/no-pdf.tsx'
import type { Language } from '../../web/languages.ts'
import type { PartnershipFace } from '../../web/visitor.ts'
import { printedPicture } from './picture.report.ts'
import type { PictureContents } from './rules.ts'

type FileProps = {
  contents: PictureContents
  partnership: PartnershipFace
  /** Of whoever is told that this machine cannot print, and where the same words stand. */
  language: Language
  page: string
}

/** The picture as PDF/UA; a page that says so where this machine cannot print. */
export async function pdfOfPicture({ contents, partnership, language, page }: FileProps): Promise<Response> {
  const printed = printedPicture(contents, themeOf(partnership))
  return (await answerWithPdf(printed, fileName(contents, partnership))) ?? noPdfPage(language, page)
}

/** The picture for a word processor. */
export function docxOfPicture({ contents, partnership }: FileProps): Promise<Response> {
  return answerWithDocx(printedPicture(contents, themeOf(partnership)), fileName(contents, partnership))
}

const fileName = ({ madeOn }: PictureContents, { slug }: PartnershipFace) =>
  `${slug}-situation-picture-${madeOn}`
