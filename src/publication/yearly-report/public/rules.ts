import type { Day } from '../../../calendar.ts'
import type { Correction } from '../differences.rules.ts'
import type { Shown } from '../published.rules.ts'
import type { ReportLanguage } from '../rules.ts'

/** A published report as the list of them tells it. */
export type ListedPublication = {
  id: string
  title: string
  year: number
  language: ReportLanguage
  caseNumber: string
  submittedTo: string
  submittedOn: Day | null
  publishedOn: Day
  correctedOn: Day[]
}

/** A published report as it was shown, and the corrections that stand beside it. */
export type ShownPublication = ListedPublication & {
  shown: Shown
  corrections: (Correction & { day: Day })[]
}
