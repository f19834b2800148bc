import { answerWithPdf, answerWithPng, themeOf } from '../../documents/answers.ts'
import { noPdfPage } from '../../documents/no-pdf.tsx'
import { qrPicture } from '../../documents/qr.ts'
import { notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { noticeOf, type Printing, sheetOf, sheetsOf } from './paper.report.ts'
import type { Round } from './rules.ts'
import { addressOf, areasOfRound, type OneArea, withArea, withRound } from './visited.routes.ts'
import { areaPath, roundPath } from './words.pages.tsx'

/** Wide enough to be read on a phone that fills its screen with it. */
const pictureWidth = 1240

/** The sheets of a whole round in one document. */
export const sheetsFace = (visit: Visit): Promise<Response> =>
  withRound(visit, async (round) => {
    const areas = await areasOfRound(visit, round)
    if (areas.length === 0) return notFoundPage(visit)
    const document = sheetsOf(
      printingOf(visit, round),
      areas.map(({ status, shown }) => ({ status, words: shown })),
    )
    return (
      (await answerWithPdf(document, `${round.year}-${round.season}`)) ??
      noPdfPage(visit.language, roundPath(round.id))
    )
  })

export const faces = ['sheet.pdf', 'notice-a4.pdf', 'notice-a3.pdf', 'notice.png'] as const
type Face = (typeof faces)[number]

/** One of an area's faces: the sheet, the notice on either paper, or the notice as a picture. */
export const areaFace = (visit: Visit, face: Face): Promise<Response> =>
  withArea(visit, async (told) => {
    const { round, status } = told
    const name = `${round.year}-${round.season}-${status.area.slice(0, 8)}`
    return (
      (await faceOf(visit, face, told, name)) ?? noPdfPage(visit.language, areaPath(round.id, status.area))
    )
  })

function faceOf(
  visit: Visit,
  face: Face,
  { round, status, shown }: OneArea,
  name: string,
): Promise<Response | null> {
  const printing = printingOf(visit, round)
  if (face === 'sheet.pdf') return answerWithPdf(sheetOf(printing, status, shown), name)
  const address = addressOf(visit, status.area)
  const paper = face === 'notice-a3.pdf' ? 'a3' : 'a4'
  const notice = noticeOf(printing, shown, { paper, address, qr: qrPicture(address) })
  return face === 'notice.png' ? answerWithPng(notice, name, pictureWidth) : answerWithPdf(notice, name)
}

/** Paper is in the partnership's own language: it hangs where people live. */
const printingOf = ({ partnership, act, language }: Visit, round: Round): Printing => ({
  round,
  language: partnership.languages[0] ?? language,
  partnership: partnership.name,
  theme: themeOf(partnership),
  date: act.today,
})
