import { actionPlansOf } from '../../action-plan/adoption.queries.ts'
import type { Visit } from '../../web/route.ts'
import { contentDigest } from './actions.ts'
import type { Drafted } from './drafted.rules.ts'
import { awaitedReport } from './due.rules.ts'
import { reportOf } from './ground.queries.ts'
import type { ListedReport } from './home.pages.tsx'
import { isEmpty, personalDataInWords } from './problems.rules.ts'
import { proposalFor } from './proposal.report.ts'
import { publishedReports } from './publications.queries.ts'
import { type BegunReport, reportsOf, reviewOf, sectionsOf } from './queries.ts'
import { mandatorySections } from './rules.ts'

/** The report of the address; null where this partnership has none such. */
export async function begunAt({ act, params }: Visit): Promise<BegunReport | null> {
  return (await reportsOf(act.db, act.within)).find(({ id }) => id === params.id) ?? null
}

/** The report of the address with everything its pages show. */
export async function drafted(visit: Visit): Promise<Drafted | null> {
  const { act } = visit
  const begun = await begunAt(visit)
  if (!begun) return null
  const { report, contact } = await reportOf(act.db, begun, act.within, act.today)
  const written = await sectionsOf(act.db, begun.id)
  return {
    ...begun,
    report,
    written,
    digest: contentDigest(report),
    review: await reviewOf(act.db, begun.id),
    published: (await publishedReports(act.db, act.within)).find(({ year }) => year === begun.year) ?? null,
    proposal: proposalFor(report),
    personalData: Object.fromEntries(
      written.map(({ section, words }) => [section, personalDataInWords(words, contact)]),
    ),
  }
}

/** Every report that was begun, with how far it has come. */
async function listedReports({ act }: Visit): Promise<ListedReport[]> {
  const published = await publishedReports(act.db, act.within)
  const listed: ListedReport[] = []
  for (const { id, year } of await reportsOf(act.db, act.within)) {
    const its = published.find((publication) => publication.year === year)
    const review = its ? null : await reviewOf(act.db, id)
    const state = its
      ? its.corrections.length > 0
        ? 'corrected'
        : 'published'
      : review === null
        ? (await isWritten(act, id))
          ? 'written'
          : 'writing'
        : review.outcome === 'approved'
          ? 'reviewed'
          : 'sent-back'
    listed.push({ id, year, state, publishedAt: its?.publishedAt ?? null })
  }
  return listed
}

/** Whether every part that must be there says something, so that somebody else can read it. */
async function isWritten({ db }: Visit['act'], report: string): Promise<boolean> {
  const written = await sectionsOf(db, report)
  return mandatorySections.every((section) =>
    written.some((one) => one.section === section && !isEmpty(one.words)),
  )
}

/** What the room of reporting shows: the reports, and which one is waited for. */
export async function homeOf(visit: Visit): Promise<{ reports: ListedReport[]; awaited: number | null }> {
  const { db, within, today } = visit.act
  const reports = await listedReports(visit)
  const published = reports.filter(({ publishedAt }) => publishedAt !== null)
  return { reports, awaited: awaitedReport(today, await actionPlansOf(db, within), published) }
}

/** Where this server is reached by whoever asks now; what a print leads to. */
export function siteAt({ request, house }: Pick<Visit, 'request' | 'house'>): string {
  const { protocol, host } = new URL(request.url)
  return `${house.secure ? 'https:' : protocol}//${host}`
}
