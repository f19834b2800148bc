import { inLanguage, writtenDay } from '../../../web/languages.ts'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { Blocks } from '../blocks.pages.tsx'
import type { ReportBlock } from '../blocks.report.ts'
import { text } from '../words.pages.tsx'
import type { ListedPublication, ShownPublication } from './rules.ts'

/** Every yearly report that was published, the latest first. */
export function publicationListPage(visit: PublicVisit, listed: ListedPublication[]): Response {
  const { site: t } = text(visit.language)
  return residentPage({
    visit,
    title: t.list,
    children: (
      <>
        <p class="lead">{t.listLead(visit.partnership.name)}</p>
        {listed.length === 0 && <p>{t.none}</p>}
        <ul class="cards">
          {listed.map((publication) => (
            <li class="card">
              <h2>
                <a href={`${siteOf(visit)}/report/${publication.id}`} lang={publication.language}>
                  {publication.title}
                </a>
              </h2>
              <Dates visit={visit} publication={publication} />
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

/** When it was published, to whom it was handed in, when it was corrected; and the print. */
function Dates({ visit, publication }: { visit: PublicVisit; publication: ListedPublication }) {
  const { site: t, report } = text(visit.language)
  const { language } = visit
  const { id, publishedOn, submittedTo, submittedOn, correctedOn, caseNumber } = publication
  const told = [
    t.published(writtenDay(publishedOn, language)),
    ...(submittedOn ? [t.submitted(submittedTo, writtenDay(submittedOn, language))] : []),
    ...(caseNumber ? [`${report.mandateTerms.caseNumber} ${caseNumber}`] : []),
    ...correctedOn.map((day) => t.corrected(writtenDay(day, language))),
  ]
  return (
    <>
      <p class="quiet">{told.join(' · ')}</p>
      <p>
        <a href={`${siteOf(visit)}/report/${id}.pdf`} hreflang={publication.language} type="application/pdf">
          {t.pdf}
          {publication.language !== language && `, ${inLanguage(t.pdfLanguage, publication.language)}`}
        </a>
      </p>
    </>
  )
}

type ShownProps = { published: ShownPublication; blocks: ReportBlock[] }

/** One report as it was shown, its corrections first. */
export function publicationPage(visit: PublicVisit, { published, blocks }: ShownProps): Response {
  const { site: t, report } = text(visit.language)
  const { year, language } = published
  return residentPage({
    visit,
    title: report.title(year, published.shown.report.partnership.name),
    below: [{ href: `${siteOf(visit)}/report`, label: t.list }],
    children: (
      <>
        <Dates visit={visit} publication={published} />
        {language !== visit.language && <p class="quiet">{inLanguage(t.written, language)}</p>}
        <Blocks blocks={blocks} language={visit.language} />
      </>
    ),
  })
}
