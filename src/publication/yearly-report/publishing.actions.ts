import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { contentDigest } from './actions.ts'
import { type CorrectionProblem, differencesBetween, problemWithCorrection } from './differences.rules.ts'
import { reportOf } from './ground.queries.ts'
import {
  lastWriterOf,
  problemsWithReport,
  problemsWithSubmission,
  type ReportProblem,
  type Submission,
  type SubmissionProblem,
} from './problems.rules.ts'
import { publishedReports, savePublication } from './publications.queries.ts'
import { type BegunReport, holdReport, reviewOf, sectionsOf } from './queries.ts'

/** How a report is called where it is shown, and the address of the pages it leads to. */
export type Publishing = Submission & { title: string; site: string | null }

export type NotPublished = {
  problems: (ReportProblem | { code: 'alreadyPublished' })[]
  submission: SubmissionProblem[]
}

/**
 * Publishes the report of a year: every mandatory part written, read and
 * approved by somebody else just as it now stands, handed in to the assembly
 * under a case number. What is shown is kept with it.
 */
export async function publishReport(
  act: Act,
  report: BegunReport,
  { title, site, ...submission }: Publishing,
): Promise<{ id: string } | NotPublished> {
  await holdReport(act, report.year)
  const published = await publishedReports(act.db, act.within)
  if (published.some(({ year }) => year === report.year))
    return { problems: [{ code: 'alreadyPublished' }], submission: [] }
  const { report: shown, contact } = await reportOf(act.db, report, act.within, act.today)
  const digest = contentDigest(shown)
  const reading = {
    digest,
    review: await reviewOf(act.db, report.id),
    lastWriter: lastWriterOf(await sectionsOf(act.db, report.id)),
  }
  const refused: NotPublished = {
    problems: problemsWithReport(shown, reading, contact),
    submission: problemsWithSubmission(submission, report.year),
  }
  if (refused.problems.length + refused.submission.length > 0) return refused
  const { year, language } = shown
  const id = await savePublication(act, {
    ...{ ...submission, title, year, language },
    kind: 'yearly-report',
    shown: { report: shown, site },
  })
  await appendAudit(act.db, {
    ...{ at: act.at, act: 'publish-report', noun: 'publication', nounId: id, digest },
  })
  return { id }
}

/**
 * Corrects a published report. What was shown stays; beside it stand words and
 * the figures that would be others today.
 */
export async function correctReport(
  act: Act,
  report: BegunReport,
  { title, words }: { title: string; words: string },
): Promise<{ id: string } | CorrectionProblem | 'notPublished'> {
  await holdReport(act, report.year)
  const published = (await publishedReports(act.db, act.within)).find(({ year }) => year === report.year)
  if (!published) return 'notPublished'
  const { report: now, contact } = await reportOf(act.db, report, act.within, act.today)
  const problem = problemWithCorrection(words, contact)
  if (problem) return problem
  const { report: shown } = published.shown
  const id = await savePublication(act, {
    kind: 'correction',
    corrects: published.id,
    shown: { words, differences: differencesBetween(shown, now) },
    ...{ title, year: report.year, language: shown.language },
    ...{ caseNumber: '', submittedTo: '', submittedOn: null },
  })
  await appendAudit(act.db, { at: act.at, act: 'correct-report', noun: 'publication', nounId: id })
  return { id }
}
