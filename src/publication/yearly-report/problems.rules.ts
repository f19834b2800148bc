import type { Day } from '../../calendar.ts'
import { type PersonalData, personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import {
  type MandatorySection,
  mandatorySections,
  type Section,
  sections,
  type YearlyReport,
} from './rules.ts'

export type ReviewOutcome = 'approved' | 'sent-back'

/** The newest reading of a report by a second pair of eyes; the digest is of what was read. */
export type Review = { outcome: ReviewOutcome; words: string; digest: string; by: string | null; at: Date }

/** Who wrote a section last. The newest row of a section holds. */
export type WrittenSection = { section: Section; words: string; by: string | null; at: Date }

const missing = {
  summary: 'summaryMissing',
  'joint-measures': 'jointMeasuresMissing',
  results: 'resultsMissing',
  'planned-measures': 'plannedMissing',
} as const satisfies Record<MandatorySection, string>

export type ReportProblem =
  | { code: (typeof missing)[MandatorySection] | 'personalData'; section: Section }
  | { code: 'notReviewed' | 'sentBack' | 'reviewOutdated' | 'reviewedByWriter' }

/**
 * What stands in the way of publishing: an empty mandatory part, words that
 * point out a person, and that nobody else has read just this and approved it.
 */
export function problemsWithReport(
  report: Pick<YearlyReport, 'words'>,
  { review, digest, lastWriter }: { review: Review | null; digest: string; lastWriter: string | null },
  /** The partnership's own address for residents, which may stand. */
  contact = '',
): ReportProblem[] {
  const problems: ReportProblem[] = mandatorySections
    .filter((section) => isEmpty(report.words[section]))
    .map((section) => ({ code: missing[section], section }))
  for (const section of sections)
    if (personalDataInWords(report.words[section] ?? '', contact).length > 0)
      problems.push({ code: 'personalData', section })
  if (review === null) return [...problems, { code: 'notReviewed' }]
  if (review.outcome === 'sent-back') return [...problems, { code: 'sentBack' }]
  if (review.digest !== digest) return [...problems, { code: 'reviewOutdated' }]
  if (review.by !== null && review.by === lastWriter) return [...problems, { code: 'reviewedByWriter' }]
  return problems
}

/** Whether words say nothing: spaces and marks only. */
export function isEmpty(words: string | undefined): boolean {
  return !/[\p{L}\p{N}]/u.test(words ?? '')
}

/** What in written words points out a person; the partnership's own address is no person's. */
export function personalDataInWords(words: string, contact: string): PersonalData[] {
  return personalDataIn(contact === '' ? words : words.replaceAll(contact, ''))
}

/** Whoever wrote last, of all sections. */
export function lastWriterOf(written: WrittenSection[]): string | null {
  const last = written.toSorted((one, other) => one.at.getTime() - other.at.getTime()).at(-1)
  return last?.by ?? null
}

/** With which body, on which day and under which number a report is handed in. */
export type Submission = { caseNumber: string; submittedTo: string; submittedOn: Day | null }

export type SubmissionProblem = {
  field: 'caseNumber' | 'submittedTo' | 'submittedOn'
  code: 'missing' | 'tooLong' | 'personalData' | 'beforeTheYear'
}

export const longestName = 120

/** A report is handed in to the assembly, on a day, under a number; the day may be still to come. */
export function problemsWithSubmission(submission: Submission, year: number): SubmissionProblem[] {
  const { caseNumber, submittedTo, submittedOn } = submission
  const problems: SubmissionProblem[] = []
  for (const [field, words] of Object.entries({ submittedTo, caseNumber }) as ['submittedTo', string][]) {
    if (isEmpty(words)) problems.push({ field, code: 'missing' })
    else if (words.length > longestName) problems.push({ field, code: 'tooLong' })
  }
  // A case number may look like anything, a person's number too: it is what the registry gave the case.
  if (personalDataIn(submittedTo).length > 0) problems.push({ field: 'submittedTo', code: 'personalData' })
  if (submittedOn === null) problems.push({ field: 'submittedOn', code: 'missing' })
  else if (submittedOn < `${year}-01-01`) problems.push({ field: 'submittedOn', code: 'beforeTheYear' })
  return problems
}

const longestSection = 20_000

const longestReview = 4000

/** What a second reader writes goes to the one who wrote: it points out no person either. */
export function problemWithReview(words: string): 'tooLong' | 'personalData' | null {
  if (words.length > longestReview) return 'tooLong'
  return personalDataIn(words).length > 0 ? 'personalData' : null
}

/** Words are saved as they are; only what cannot be a part of a report is refused. */
export function problemWithSection(words: string): 'tooLong' | null {
  return words.length > longestSection ? 'tooLong' : null
}
