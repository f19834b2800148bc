import type { Visit } from '../../web/route.ts'
import type { Bundle } from '../bundles/rules.ts'
import type { Answered } from '../links/answers.pages.tsx'
import type { Commitment, Measure, Resource } from '../rules.ts'
import type { Sharing } from '../sharing/rules.ts'
import type { MeasureVersion } from '../versions/changes.rules.ts'
import type { ClassOfYear } from './rules.ts'
import type { NamedOrganisation } from './words.pages.tsx'
import type { Workload } from './workload.rules.ts'

/** What every part of a measure's page is made of. */
export type MeasurePageProps = {
  visit: Visit
  measure: Measure
  parent: Measure | null
  subTopics: Measure[]
  commitments: Commitment[]
  /** Every bundle of the plan. */
  bundles: Bundle[]
  years: ClassOfYear[]
  resources: Resource[]
  /** Whether the time set aside suffices, in the years that are planned. */
  workloads: Workload[]
  /** Every wording it has had, oldest first. */
  versions: MeasureVersion[]
  organisations: NamedOrganisation[]
  answered: Answered
  sharings: Sharing[]
  mayWrite: boolean
  /** Whether the reader may note what their organisation gives. */
  mayNote: boolean
}
