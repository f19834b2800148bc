import { answerWithPdf, themeOf } from '../../../documents/answers.ts'
import { noPdfPage } from '../../../documents/no-pdf.tsx'
import { PageCache } from '../../../web/page-cache.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { siteOf } from '../../../web/resident-page.tsx'
import { type PublicVisit, publicPage, type Route } from '../../../web/route.ts'
import { linksOn, printedReport, reportBlocks } from '../year.report.ts'
import { publicationListPage, publicationPage } from './pages.tsx'
import { publicationShown, publicationsListed } from './queries.ts'
import type { ShownPublication } from './rules.ts'

const reports = '/:partnership/:language{sv|da|en}/report'
const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The yearly reports that went out, each as it was shown: as a page and as a print. */
export const publicReportRoutes: Route[] = [
  publicPage(reports, async (visit) => publicationListPage(visit, await publicationsListed(visit.db))),
  publicPage(`${reports}/:id{${id}}`, (visit) =>
    withPublication(visit, (published) => {
      const telling = { language: visit.language, links: linksOn('', visit.partnership.slug, visit.language) }
      const blocks = reportBlocks(published.shown.report, telling, published.corrections)
      return publicationPage(visit, { published, blocks })
    }),
  ),
  publicPage(`${reports}/:file{${id}\\.pdf}`, (visit) =>
    withPublication(visit, (published) => printOf(visit, published)),
  ),
]

/** Prints take half a second each and never change once they are made, but for a correction beside them. */
const prints = new PageCache(16 * 1024 * 1024)

type Show = (published: ShownPublication) => Response | Promise<Response>

async function withPublication(visit: PublicVisit, show: Show): Promise<Response> {
  const { id: named, file } = visit.params
  const published = await publicationShown(visit.db, named ?? file?.slice(0, -'.pdf'.length) ?? '')
  return published ? show(published) : notFoundPage(visit)
}

/** The print is one, in the language the report is written in, whatever the reader's. */
async function printOf(visit: PublicVisit, published: ShownPublication): Promise<Response> {
  const { shown, title, publishedOn, caseNumber, submittedTo, corrections } = published
  const { partnership, language } = visit
  const stamp = `${corrections.length} ${partnership.accent} ${partnership.logoAlt}`
  const kept = prints.find(published.id, stamp)
  if (kept) return kept.toResponse()
  const site = shown.site ?? new URL(visit.request.url).origin
  const document = printedReport(shown.report, {
    ...{ title, corrections, date: publishedOn, submission: { caseNumber, submittedTo } },
    theme: themeOf(partnership),
    links: linksOn(site, partnership.slug, shown.report.language),
  })
  const pdf = await answerWithPdf(document, `${partnership.slug}-${published.year}`)
  return pdf
    ? prints.keep(published.id, stamp, pdf)
    : noPdfPage(language, `${siteOf(visit)}/report/${published.id}`)
}
