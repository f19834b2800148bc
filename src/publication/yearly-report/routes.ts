import { answerWithPdf, themeOf } from '../../documents/answers.ts'
import { noPdfPage } from '../../documents/no-pdf.tsx'
import { termHeading } from '../../partnership/terms.rules.ts'
import { day, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { beginReport, reviewReport, writeSection } from './actions.ts'
import { correctPage } from './correct.pages.tsx'
import { differenceTable } from './corrections.report.ts'
import { differencesBetween } from './differences.rules.ts'
import { begunAt, drafted, homeOf, siteAt } from './drafted.routes.ts'
import type { Drafted } from './drafted.rules.ts'
import { homePage } from './home.pages.tsx'
import { previewPage } from './preview.pages.tsx'
import { lastWriterOf, problemsWithReport } from './problems.rules.ts'
import { publishPage } from './publish.pages.tsx'
import { correctReport, publishReport } from './publishing.actions.ts'
import { reportPage } from './report.pages.tsx'
import { isSection, nextToReport } from './rules.ts'
import { reportText } from './words.report.ts'
import { linksOn, printedReport, reportBlocks } from './year.report.ts'

const report = '/app/publication/report/:id'

/** Reporting to the assembly and the residents: written, reviewed, published, corrected. */
export const yearlyReportRoutes: Route[] = [
  get('/app/publication', 'read-plan', async (visit) => {
    const home = await homeOf(visit)
    return homePage(visit, { ...home, filled: { year: String(nextToReport(visit.act.today, home.reports)) } })
  }),
  post('/app/publication', 'publish', async (visit) => {
    const { act, filled } = visit
    const begun = await beginReport(act, Number(one(filled, 'year')))
    if (typeof begun === 'string')
      return homePage(visit, { ...(await homeOf(visit)), filled, problem: begun })
    return goTo(`/app/publication/report/${begun.id}`)
  }),
  get(report, 'read-drafts', (visit) => withReport(visit, (draft) => reportPage(visit, draft))),
  post(`${report}/section/:section`, 'publish', async (visit) => {
    const { act, filled, params } = visit
    const begun = await begunAt(visit)
    const section = params.section ?? ''
    if (!begun || !isSection(section)) return notFoundPage(visit)
    const done = await writeSection(act, begun, section, one(filled, section))
    if (done === 'written') return goTo(`/app/publication/report/${begun.id}?saved=${section}`)
    return withReport(visit, (draft) => reportPage(visit, draft, { section, filled, problem: done }))
  }),
  get(`${report}/preview`, 'read-drafts', (visit) =>
    withReport(visit, (draft) =>
      previewPage(visit, { drafted: draft, blocks: blocksOf(visit, draft), filled: {} }),
    ),
  ),
  get(`${report}/preview.pdf`, 'read-drafts', (visit) =>
    withReport(visit, async (draft) => {
      const { partnership, act, language } = visit
      const { language: own } = draft.report
      const printed = printedReport(draft.report, {
        title: reportText(own).report.title(draft.year, partnership.name),
        theme: themeOf(partnership),
        date: act.today,
        submission: null,
        links: linksOn(siteAt(visit), partnership.slug, own),
        corrections: [],
      })
      return (
        (await answerWithPdf(printed, `${partnership.slug}-${draft.year}`)) ??
        noPdfPage(language, `/app/publication/report/${draft.id}/preview`)
      )
    }),
  ),
  post(`${report}/review`, 'publish', (visit) =>
    withReport(visit, async (draft) => {
      const { act, filled } = visit
      const again = { drafted: draft, blocks: blocksOf(visit, draft), filled }
      const outcome = one(filled, 'outcome')
      if (outcome !== 'approved' && outcome !== 'sent-back')
        return previewPage(visit, { ...again, problem: 'outcomeMissing' })
      const review = { outcome, words: one(filled, 'words'), digest: one(filled, 'digest') } as const
      const done = await reviewReport(act, draft, review)
      if (done !== 'reviewed') return previewPage(visit, { ...again, problem: done })
      return goTo(`/app/publication/report/${draft.id}`)
    }),
  ),
  get(`${report}/publish`, 'publish', (visit) =>
    withWhole(visit, (draft) => {
      const { review, digest, written, report: told } = draft
      const reading = { review, digest, lastWriter: lastWriterOf(written) }
      return publishPage(visit, {
        drafted: draft,
        problems: draft.published
          ? [{ code: 'alreadyPublished' }]
          : problemsWithReport(told, reading, visit.partnership.contact ?? ''),
        submission: [],
        filled: { submittedTo: assemblyOf(visit) },
        sent: false,
      })
    }),
  ),
  post(`${report}/publish`, 'publish', (visit) =>
    withWhole(visit, async (draft) => {
      const { act, filled, partnership } = visit
      const done = await publishReport(act, draft, {
        title: reportText(draft.report.language).report.title(draft.year, partnership.name),
        site: siteAt(visit),
        caseNumber: one(filled, 'caseNumber'),
        submittedTo: one(filled, 'submittedTo'),
        submittedOn: day(filled, 'submittedOn'),
      })
      if ('id' in done) return goTo(`/app/publication/report/${draft.id}`)
      return publishPage(visit, { drafted: draft, ...done, filled, sent: true })
    }),
  ),
  get(`${report}/correct`, 'publish', (visit) =>
    withWhole(visit, (draft) => {
      const differences = differencesOf(visit, draft)
      return differences
        ? correctPage(visit, { drafted: draft, differences, filled: {} })
        : notFoundPage(visit)
    }),
  ),
  post(`${report}/correct`, 'publish', (visit) =>
    withWhole(visit, async (draft) => {
      const { act, filled } = visit
      const differences = differencesOf(visit, draft)
      const title = reportText(draft.report.language).correct.correctionTitle(draft.year)
      const done = await correctReport(act, draft, { title, words: one(filled, 'words') })
      if (done === 'notPublished' || !differences) return notFoundPage(visit)
      if (typeof done === 'string')
        return correctPage(visit, { drafted: draft, differences, filled, problem: done })
      return goTo(`/app/publication/report/${draft.id}`)
    }),
  ),
]

/** To whom the law says it goes; a name begins with a capital. */
function assemblyOf({ partnership }: Visit): string {
  const home = partnership.country === 'DK' ? 'da' : 'sv'
  return termHeading(partnership, 'municipalAssembly', home) ?? ''
}

const linksOf = ({ partnership, language }: Visit) => linksOn('', partnership.slug, language)

function blocksOf(visit: Visit, { report: told }: Drafted) {
  return reportBlocks(told, { language: visit.language, links: linksOf(visit) })
}

function differencesOf(visit: Visit, { published, report: now }: Drafted) {
  if (!published) return null
  const written = published.shown.report.language
  const telling = { language: visit.language, links: linksOf(visit), written }
  return differenceTable(differencesBetween(published.shown.report, now), telling)
}

/** The report of the address, of this partnership. */
async function withReport(
  visit: Visit,
  show: (draft: Drafted) => Response | Promise<Response>,
): Promise<Response> {
  const draft = await drafted(visit)
  return draft ? show(draft) : notFoundPage(visit)
}

/** A report belongs to no single party: only whoever may publish for the whole partnership sends it out. */
function withWhole(
  visit: Visit,
  show: (draft: Drafted) => Response | Promise<Response>,
): Response | Promise<Response> {
  return visit.reach === 'partnership' ? withReport(visit, show) : notAllowedPage(visit)
}
