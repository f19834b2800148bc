import type { Visit } from '../../web/route.ts'
import type { Answered } from '../links/answers.pages.tsx'
import type { Commitment, Measure, Resource } from '../rules.ts'
import type { MeasureVersion } from '../versions/changes.rules.ts'
import type { ClassOfYear } from './rules.ts'
import type { NamedOrganisation } from './words.pages.tsx'

/** What every part of a measure's page is made of. */
export type MeasurePageProps = {
  visit: Visit
  measure: Measure
  parent: Measure | null
  subTopics: Measure[]
  commitments: Commitment[]
  years: ClassOfYear[]
  resources: Resource[]
  /** Every wording it has had, oldest first. */
  versions: MeasureVersion[]
  organisations: NamedOrganisation[]
  answered: Answered
  mayWrite: boolean
}
