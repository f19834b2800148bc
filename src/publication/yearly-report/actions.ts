import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { digestOf } from '../../web/secrets.ts'
import { reportOf } from './ground.queries.ts'
import { lastWriterOf, problemWithReview, problemWithSection, type ReviewOutcome } from './problems.rules.ts'
import { publishedReports } from './publications.queries.ts'
import {
  type BegunReport,
  holdReport,
  reportsOf,
  saveReport,
  saveReview,
  saveSection,
  sectionsOf,
} from './queries.ts'
import { type Section, spanOfYear, type YearlyReport } from './rules.ts'

/** The digest of a report's whole content: two reports with the same one say the same. */
export function contentDigest(report: YearlyReport): string {
  return digestOf(JSON.stringify(report))
}

/** Begins the report of a year, or finds the one that was begun. A year that has not begun has nothing to report. */
export async function beginReport(
  act: Act,
  year: number,
): Promise<{ id: string } | 'noSuchYear' | 'yearNotBegun'> {
  if (!Number.isInteger(year) || year < 2000 || year > 2199) return 'noSuchYear'
  if (spanOfYear(year, act.today).from > act.today) return 'yearNotBegun'
  await holdReport(act, year)
  const begun = (await reportsOf(act.db, act.within)).find((report) => report.year === year)
  if (begun) return { id: begun.id }
  const id = await saveReport(act, year)
  await appendAudit(act.db, { at: act.at, act: 'begin-report', noun: 'yearlyReport', nounId: id })
  return { id }
}

/** Whether a report has gone out. After that nothing in it changes; a correction stands beside it. */
async function isPublished(act: Act, { year }: BegunReport): Promise<boolean> {
  return (await publishedReports(act.db, act.within)).some((report) => report.year === year)
}

/** Writes a section anew; the words before it stay in the history. */
export async function writeSection(
  act: Act,
  report: BegunReport,
  section: Section,
  words: string,
): Promise<'written' | 'alreadyPublished' | 'tooLong'> {
  await holdReport(act, report.year)
  if (await isPublished(act, report)) return 'alreadyPublished'
  const problem = problemWithSection(words)
  if (problem) return problem
  const standing = (await sectionsOf(act.db, report.id)).find((written) => written.section === section)
  if (standing?.words === words) return 'written'
  await saveSection(act, report.id, section, words)
  await appendAudit(act.db, {
    at: act.at,
    act: 'write-section',
    noun: 'yearlyReport',
    nounId: report.id,
    digest: digestOf(words),
  })
  return 'written'
}

export type ReviewProblem =
  | 'reviewedByWriter'
  | 'changedMeanwhile'
  | 'wordsMissing'
  | 'tooLong'
  | 'personalData'
  | 'alreadyPublished'

/**
 * Notes that a second pair of eyes has read the report: never those of whoever
 * wrote last, and never another report than the one that was read.
 */
export async function reviewReport(
  act: Act,
  report: BegunReport,
  { outcome, words, digest }: { outcome: ReviewOutcome; words: string; digest: string },
): Promise<'reviewed' | ReviewProblem> {
  await holdReport(act, report.year)
  if (await isPublished(act, report)) return 'alreadyPublished'
  if (lastWriterOf(await sectionsOf(act.db, report.id)) === act.by) return 'reviewedByWriter'
  if (outcome === 'sent-back' && words === '') return 'wordsMissing'
  const problem = problemWithReview(words)
  if (problem) return problem
  const { report: now } = await reportOf(act.db, report, act.within, act.today)
  if (contentDigest(now) !== digest) return 'changedMeanwhile'
  await saveReview(act, report.id, { outcome, words, digest })
  await appendAudit(act.db, {
    at: act.at,
    act: outcome === 'approved' ? 'approve-report' : 'send-report-back',
    noun: 'yearlyReport',
    nounId: report.id,
    digest,
  })
  return 'reviewed'
}
