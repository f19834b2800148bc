import { agreementsOf } from '../../agreement/queries.ts'
import { answerWithDocx, answerWithPdf, themeOf } from '../../documents/answers.ts'
import { noPdfPage } from '../../documents/no-pdf.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, type Route, type Visit } from '../../web/route.ts'
import { agreementBlocks, printedAgreement } from './agreement.report.ts'
import { contentsOf } from './contents.queries.ts'
import { agreementDocumentPage, documentAddress } from './pages.tsx'
import type { AgreementContents } from './rules.ts'

const address = documentAddress(':agreement')

/** An agreement as one document: read, printed, and taken on into a word processor. */
export const agreementDocumentRoutes: Route[] = [
  get(address, 'read-plan', (visit) =>
    withContents(visit, (contents) =>
      agreementDocumentPage(visit, contents.agreement, agreementBlocks(contents, visit.language)),
    ),
  ),
  get(`${address}/agreement.pdf`, 'read-plan', (visit) =>
    withContents(visit, async (contents) => {
      const printed = printedAgreement(contents, themeOf(visit.partnership))
      const page = documentAddress(contents.agreement.id)
      return (await answerWithPdf(printed, fileName(visit, contents))) ?? noPdfPage(visit.language, page)
    }),
  ),
  get(`${address}/agreement.docx`, 'read-plan', (visit) =>
    withContents(visit, (contents) =>
      answerWithDocx(printedAgreement(contents, themeOf(visit.partnership)), fileName(visit, contents)),
    ),
  ),
]

const fileName = ({ partnership }: Visit, { agreement, madeOn }: AgreementContents) =>
  `${partnership.slug}-agreement-${agreement.number}-${madeOn}`

/** The agreement of the address, of this partnership, with all that belongs to it. */
async function withContents(
  visit: Visit,
  show: (contents: AgreementContents) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params, partnership } = visit
  const agreement = (await agreementsOf(act.db, act.within)).find(({ id }) => id === params.agreement)
  if (!agreement) return notFoundPage(visit)
  const { name, timeZone, languages } = partnership
  const home = { name, timeZone, language: languages[0] ?? visit.language }
  return show(await contentsOf(act, agreement, home))
}
