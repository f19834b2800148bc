import type { PersonalData } from '../../partnership/personal-data/guard.rules.ts'
import type { Review, WrittenSection } from './problems.rules.ts'
import type { PublishedReport } from './published.rules.ts'
import type { Section, YearlyReport } from './rules.ts'

/** A report that is being written, with everything its page shows. */
export type Drafted = {
  id: string
  year: number
  report: YearlyReport
  digest: string
  written: (WrittenSection & { name: string })[]
  review: (Review & { name: string }) | null
  published: PublishedReport | null
  proposal: Partial<Record<Section, string>>
  personalData: Partial<Record<Section, PersonalData[]>>
}
