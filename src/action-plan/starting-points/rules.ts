import type { Day } from '../../calendar.ts'

/**
 * What a measure can begin with: a question nobody can answer yet ("what are
 * the facts, which measures are possible?"), a recommendation of somebody who
 * looked, or a result of a survey.
 */
export const startingPointKinds = ['knowledge-question', 'recommendation', 'survey-result'] as const
export type StartingPointKind = (typeof startingPointKinds)[number]

/** What a recommendation comes from. */
export const recommendationSources = ['safety-walk', 'analysis', 'report', 'other'] as const
export type RecommendationSource = (typeof recommendationSources)[number]

export type StartingPointWords = {
  kind: StartingPointKind
  /** The question, the recommendation, or what the result says. */
  words: string
  /** Of a recommendation only. */
  sourceKind: RecommendationSource | null
  source: string
  /** Of a survey's result only: the survey, and the key of its question; empty for the survey as a whole. */
  survey: string | null
  question: string
  /** Which measures might be possible, as far as anybody knows. */
  possible: string
  focusArea: string | null
  /** The organisation that sees to it that it is answered. */
  responsible: string
  answerBy: Day | null
  /** What is to be protected, and against what; codes of the shipped lists. */
  objects: string[]
  offences: string[]
  raisedOn: Day
  /** Whether residents may read it, with what was found and decided. */
  public: boolean
}

export type Finding = { foundOn: Day; words: string; source: string }

/** Whether something is done about it, why, and which office or body decided. */
export type StartDecision = { starts: boolean; reason: string; decidedBy: string; decidedOn: Day }

/** A measure it led to; `changed` says what became different in one that was there before. */
export type StartedMeasure = { measure: string; changed: string; linkedAt: Date }

export type StartingPoint = StartingPointWords & {
  id: string
  findings: Finding[]
  /** In the order in which they were made; the last holds. */
  decisions: StartDecision[]
  measures: StartedMeasure[]
  /** The reason it was struck; null while it stands. */
  struck: string | null
}

/** The decision that holds; null while none was made. */
export function decisionThatHolds({ decisions }: Pick<StartingPoint, 'decisions'>): StartDecision | null {
  return decisions.at(-1) ?? null
}

/**
 * How far it has come. `to-do` is what was decided to be done and has led to no
 * measure yet; `late` is what nobody has decided on by the day that was set.
 */
export type StartingPointStanding = 'waiting' | 'late' | 'to-do' | 'started' | 'not-started' | 'struck'

export function standingOfStartingPoint(
  point: Pick<StartingPoint, 'decisions' | 'measures' | 'struck' | 'answerBy'>,
  today: Day,
): StartingPointStanding {
  if (point.struck !== null) return 'struck'
  const decision = decisionThatHolds(point)
  if (decision === null) return point.answerBy !== null && point.answerBy < today ? 'late' : 'waiting'
  if (!decision.starts) return 'not-started'
  return point.measures.length > 0 ? 'started' : 'to-do'
}
