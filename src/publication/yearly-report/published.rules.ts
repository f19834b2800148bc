import type { Day } from '../../calendar.ts'
import type { Correction } from './differences.rules.ts'
import type { YearlyReport } from './rules.ts'

/**
 * What was shown when a report was published. The page and the print are made
 * from it alone, however the facts change afterwards.
 */
export type Shown = {
  report: YearlyReport
  /** The address of the partnership's pages as it was then ("https://samsyn.example"); null where nobody knows. */
  site: string | null
}

export type PublishedCorrection = Correction & { id: string; publishedAt: Date }

/** A published report with the corrections that stand beside it, oldest first. */
export type PublishedReport = {
  id: string
  title: string
  year: number
  shown: Shown
  caseNumber: string
  submittedTo: string
  submittedOn: Day | null
  publishedAt: Date
  corrections: PublishedCorrection[]
}
