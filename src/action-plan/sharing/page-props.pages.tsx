import type { FocusArea } from '../../agreement/rules.ts'
import type { Filled } from '../../web/filled.ts'
import type { Visit } from '../../web/route.ts'
import type { Commitment, Measure } from '../rules.ts'
import type { AnswerProblems, EndingProblems, Sharing, SharingParty } from './rules.ts'

/** What every part of a shared measure's page is made of. */
export type SharingPageProps = {
  visit: Visit
  sharing: Sharing
  measure: Measure
  responsibleName: string
  withoutPolice: boolean
  commitments: Commitment[]
  parties: SharingParty[]
  /** The focus areas of the municipality that was asked. */
  focusAreas: FocusArea[]
  /** Whether the visitor answers for the plan here. */
  mayDecide: boolean
  filled: Filled
  answerProblems?: AnswerProblems
  endingProblems?: EndingProblems
}
