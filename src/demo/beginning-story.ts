import type { RecommendationSource, StartingPointKind } from '../action-plan/starting-points/rules.ts'
import type { Day } from '../calendar.ts'
import type { Moment } from '../publication/result-stories/rules.ts'

/** What a measure of an invented place began with, told as data; things are named by their titles. */
export type BeginningStory = {
  kind: StartingPointKind
  on: Day
  words: string
  sourceKind?: RecommendationSource
  source?: string
  survey?: string
  asked?: string
  possible?: string
  focusArea: string
  /** The key of an organisation. */
  responsible: string
  answerBy?: Day
  objects?: string[]
  offences?: string[]
  findings: { on: Day; words: string; source: string }[]
  decision?: { on: Day; starts: boolean; reason: string; by: string }
  /** Measure → what was changed in it. */
  measures: Record<string, string>
}

/** A result that was told, with pictures that are drawn. */
export type ResultStoryTold = {
  on: Day
  title: string
  place: string
  measure: string
  words: string
  seenOn: Day
  pictures: { moment: Moment; alt: string; caption: string }[]
}
