import type { Day } from '../../calendar.ts'
import type { Indicator, Observation } from '../../offences/indicators/rules.ts'
import { type PeriodUnit, partsIn } from '../../offences/periods.rules.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { criticalCounts } from '../../statistics/detectable-change.ts'
import { overdispersionOf } from '../../statistics/overdispersion.ts'

/** Which side of the limit asks for a decision. */
export const sides = ['above', 'below'] as const
export type Side = (typeof sides)[number]

/** What can be decided when a limit is passed. */
export const decisions = ['further-measures', 'look-closer', 'as-before'] as const
export type Decision = (typeof decisions)[number]

/** A value that, once passed, asks whether further measures are needed; for a focus area or one of its measures. */
export type Limit = {
  id: string
  indicator: string
  focusArea: string | null
  measure: string | null
  passed: Side
  value: number
  /** Where the work wants to come, and until when; null where nothing is set. */
  goal: { value: number; by: Day } | null
  setOn: Day
}

export type LimitAnswer = {
  limit: string
  observation: string
  decision: Decision
  reason: string
  answeredOn: Day
}

/** How a limit stands: the newest value, where the work began, and whether somebody has to decide. */
export type LimitStanding = {
  newest: Observation | null
  /** The value that held when the picture was frozen that the agreement rests on, of the same time of the year where there is one; else the first one. */
  baseline: Observation | null
  isPassed: boolean
  /** It is passed, and nobody has said of this value what follows. */
  asks: boolean
  /** Null where no goal is set or nothing is known; before its day it is not said to be missed. */
  goal: 'reached' | 'under-way' | 'missed' | null
}

/** Whether a value lies on the side of the limit that asks for a decision. On the limit itself it does not. */
export function isPassed({ passed, value }: Pick<Limit, 'passed' | 'value'>, observed: number): boolean {
  return passed === 'above' ? observed > value : observed < value
}

/** How a limit stands today. `frozenOn`: when the picture was frozen that the work rests on, where one was. */
export function standingOf(
  limit: Limit,
  observations: readonly Observation[],
  answers: readonly LimitAnswer[],
  { frozenOn, today }: { frozenOn: Day | null; today: Day },
): LimitStanding {
  const newest = observations.at(-1) ?? null
  const passed = newest !== null && isPassed(limit, newest.value)
  const isAnswered = answers.some((answer) => answer.limit === limit.id && answer.observation === newest?.id)
  const before = frozenOn === null ? [] : observations.filter(({ to }) => to <= frozenOn)
  return {
    newest,
    baseline:
      before.findLast((one) => newest !== null && isSameSeason(one, newest)) ??
      before.at(-1) ??
      observations[0] ??
      null,
    isPassed: passed,
    asks: passed && !isAnswered,
    goal: goalOf(limit, newest, today),
  }
}

/** Of the same days of the year: an autumn is held against an autumn, since dark months have more burglaries every year. */
const isSameSeason = (one: Observation, other: Observation): boolean =>
  one.from.slice(4) === other.from.slice(4) && one.to.slice(4) === other.to.slice(4)

/** A goal lies on the other side of the limit: below where passing is above. */
function goalOf({ passed, goal }: Limit, newest: Observation | null, today: Day): LimitStanding['goal'] {
  if (goal === null || newest === null) return null
  const isReached = passed === 'above' ? newest.value <= goal.value : newest.value >= goal.value
  if (isReached) return 'reached'
  return newest.to >= goal.by || today > goal.by ? 'missed' : 'under-way'
}

/** What a single value could show of the way to a goal: from where on a change is clear, if anywhere, and whether the goal lies there. */
export type Seen = { from: number | null; isGoalClear: boolean }

/**
 * What could be seen at all when a goal is set: from which number a period of as
 * many reported offences as in the baseline would have changed more than chance
 * explains (the rule of every verdict, one time in twenty). Values that vary more
 * than chance, as burglaries in series do, have to change more. Null without a
 * goal or a baseline.
 */
export function seenOnTheWay(
  { passed, goal }: Pick<Limit, 'passed' | 'goal'>,
  baseline: number | null,
  observations: readonly Observation[],
  unit: PeriodUnit,
): Seen | null {
  if (goal === null || baseline === null) return null
  const spread = overdispersionOf([observations.map(({ value }) => Math.round(value))], partsIn[unit]) ?? 1
  const comparison = { before: 1, after: 1, alpha: 0.05 }
  const { largestFall, smallestRise } = criticalCounts(Math.round(baseline / spread), comparison)
  if (passed === 'below') {
    const from = Math.ceil(smallestRise * spread)
    return { from, isGoalClear: goal.value >= from }
  }
  if (largestFall === null) return { from: null, isGoalClear: false }
  const from = Math.floor(largestFall * spread)
  return { from, isGoalClear: goal.value <= from }
}

export type NewLimit = Omit<Limit, 'id' | 'setOn'>
export type LimitField = 'indicator' | 'for' | 'passed' | 'value' | 'goal' | 'goalBy'
export type LimitProblem = 'missing' | 'unknown' | 'wrongSide' | 'past' | 'together'
export type LimitProblems = Partial<Record<LimitField, LimitProblem>>

/** What a form says of a new limit, as far as it could be read. */
export type WrittenLimit = {
  indicator: string
  focusArea: string | null
  measure: string | null
  passed: string
  value: number | null
  goal: number | null
  goalBy: Day | null
}

/** What stands in the way of a new limit. */
export function problemsWithLimit(
  limit: WrittenLimit,
  known: {
    indicators: readonly Pick<Indicator, 'id'>[]
    focusAreas: readonly string[]
    measures: readonly string[]
  },
  today: Day,
): LimitProblems {
  const problems: LimitProblems = {}
  if (limit.indicator === '') problems.indicator = 'missing'
  else if (!known.indicators.some(({ id }) => id === limit.indicator)) problems.indicator = 'unknown'
  const { focusArea, measure } = limit
  if (focusArea === null && measure === null) problems.for = 'missing'
  else if (
    (focusArea !== null && !known.focusAreas.includes(focusArea)) ||
    (measure !== null && !known.measures.includes(measure))
  )
    problems.for = 'unknown'
  if (!sides.some((side) => side === limit.passed)) problems.passed = 'missing'
  if (limit.value === null) problems.value = 'missing'
  if (limit.goal !== null && limit.goalBy === null) problems.goalBy = 'together'
  if (limit.goal === null && limit.goalBy !== null) problems.goal = 'together'
  if (limit.goalBy !== null && limit.goalBy < today) problems.goalBy = 'past'
  const isBeyond = (side: string, goal: number, value: number) =>
    side === 'above' ? goal > value : side === 'below' && goal < value
  if (limit.goal !== null && limit.value !== null && isBeyond(limit.passed, limit.goal, limit.value))
    problems.goal = 'wrongSide'
  return problems
}

export type WordsProblem = 'missing' | 'tooLong' | 'personalData'

/** What stands in the way of a reason. */
export function problemWithReason(reason: string): WordsProblem | null {
  if (reason === '') return 'missing'
  if (reason.length > 1000) return 'tooLong'
  return pointsOutAPerson(reason) ? 'personalData' : null
}
