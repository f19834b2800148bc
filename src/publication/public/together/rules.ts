import type { Day } from '../../../calendar.ts'

/** One of the municipalities that have a measure together, as residents read it. */
export type TogetherMunicipality = {
  measure: string
  municipality: string
  name: string
  /** Whether it keeps the measure: its commitments and its log. */
  keeps: boolean
  from: Day | null
  /** Its last day; null while it goes on. */
  to: Day | null
  /** What crosses the border between it and the keeper. */
  crossBorder: string
}
