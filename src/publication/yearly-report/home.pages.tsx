import { mayEnter } from '../../partnership/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { moment, text } from './words.pages.tsx'

/** How far the report of a year has come. */
export type ReportState = 'writing' | 'written' | 'sent-back' | 'reviewed' | 'published' | 'corrected'
export type ListedReport = { id: string; year: number; state: ReportState; publishedAt: Date | null }

type HomeProps = {
  reports: ListedReport[]
  /** The year whose report is waited for. */
  awaited: number | null
  filled: Filled
  problem?: 'noSuchYear' | 'yearNotBegun'
}

/** The room of reporting: the yearly reports, and the way to begin one. */
export function homePage(visit: Visit, { reports, awaited, filled, problem }: HomeProps): Response {
  const t = text(visit.language).home
  const problems: Record<string, string> = problem ? { year: t[problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p class="lead">{t.lead}</p>
      <p class="actions">
        <a href="/app/publication/result-stories">{t.resultStories}</a>
        <a href="/app/publication/offence-tables">{t.offenceTables}</a>
      </p>
      {awaited !== null && (
        <div class="notice unsure">
          <p>{t.awaited(awaited)}</p>
        </div>
      )}
      {reports.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table caption={t.reports} heads={t.heads} rows={reports.map((report) => rowOf(report, visit))} />
      )}
      {mayEnter(visit.act.role, 'publish') && (
        <section>
          <h2>{t.begin}</h2>
          <PostForm class="sheet" action="/app/publication">
            <TextField
              name="year"
              label={t.whichYear}
              inputmode="numeric"
              narrow
              filled={filled}
              problems={problems}
            />
            <div class="actions">
              <Button>{t.beginDo}</Button>
            </div>
          </PostForm>
        </section>
      )}
    </AppPage>,
    problem ? 422 : 200,
  )
}

function rowOf({ id, year, state, publishedAt }: ListedReport, visit: Visit) {
  const t = text(visit.language).home
  const mayRead = mayEnter(visit.act.role, 'read-drafts')
  return [
    mayRead ? <a href={`/app/publication/report/${id}`}>{year}</a> : year,
    t.states[state],
    publishedAt ? moment(publishedAt, visit) : t.notPublished,
  ]
}
