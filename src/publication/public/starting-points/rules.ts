import type {
  Finding,
  RecommendationSource,
  StartDecision,
  StartingPointKind,
} from '../../../action-plan/starting-points/rules.ts'
import type { Day } from '../../../calendar.ts'

/** A question, a recommendation or a result as residents read it, with what was found, decided and begun. */
export type ToldStartingPoint = {
  id: string
  kind: StartingPointKind
  words: string
  sourceKind: RecommendationSource | null
  source: string
  possible: string
  focusArea: string | null
  raisedOn: Day
  responsible: string
  findings: Finding[]
  decisions: StartDecision[]
  /** The public measures it led to. */
  measures: { measure: string; title: string; focusArea: string; changed: string }[]
}
