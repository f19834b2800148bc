import { addDays, type Day } from '../../calendar.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'

/** How it is to be seen whether a measure helped, from what tells most to what tells nothing. */
export const designs = ['compared', 'series', 'indicator', 'words', 'not-measured'] as const
export type Design = (typeof designs)[number]

/** What people conclude. */
export const verdicts = ['works', 'adapt', 'stop', 'cannot-be-said', 'not-measured'] as const
export type Verdict = (typeof verdicts)[number]

/** Whole months, from the first day of the first to the last day of the last. */
export type Months = { from: Day; to: Day }

/** What was expected of a measure and how it is to be seen; written before the result is looked at. */
export type Plan = {
  mechanism: string
  expected: string
  design: Design
  /** Why nothing is measured; empty where something is. */
  whyNot: string
  /** Which offences; null where the figures of none tell of it. */
  kind: string | null
  /** Places of figures: where it was done, what that is compared with, where it might have moved to. */
  focus: string[]
  comparison: string[]
  neighbours: string[]
  before: Months | null
  after: Months | null
  /** By how many in a hundred the reports are to fall. */
  goal: number | null
  /** The places were picked because they had so many. */
  pickedHigh: boolean
  /** An indicator of what else is hoped for: perceived safety, trust, participation. */
  indicator: string | null
}

/** A plan as it was kept: the day tells whether it was chosen before anything could be seen. */
export type KeptPlan = Plan & { number: number; reason: string; writtenOn: Day }

export type PlanField =
  | keyof Plan
  | 'title'
  | 'measures'
  | 'reason'
  | 'beforeFrom'
  | 'beforeTo'
  | 'afterFrom'
  | 'afterTo'
export type PlanProblem =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'unknown'
  | 'twice'
  | 'order'
  | 'notAPercentage'
export type PlanProblems = Partial<Record<PlanField, PlanProblem>>

/** What a plan may point at. */
export type Known = {
  measures: readonly string[]
  kinds: readonly string[]
  places: readonly string[]
  indicators: readonly string[]
}

const longest = { title: 150, mechanism: 900, expected: 900, whyNot: 900, reason: 900 }

/** What is wrong with words: they are missing where they must stand, too long, or point somebody out. */
export function wordsProblem(
  words: string,
  most: number,
  isNeeded: boolean,
): 'missing' | 'tooLong' | 'personalData' | null {
  if (words === '') return isNeeded ? 'missing' : null
  if (words.length > most) return 'tooLong'
  return pointsOutAPerson(words) ? 'personalData' : null
}

/** What stands in the way of keeping a plan. One that counts says where, against what and when. */
export function problemsWithPlan(plan: Plan, known: Known, reason: string | null): PlanProblems {
  const problems: PlanProblems = {}
  const measures = plan.design !== 'not-measured'
  const note = (field: PlanField, problem: PlanProblem | null) => {
    if (problem) problems[field] ??= problem
  }
  note('mechanism', wordsProblem(plan.mechanism, longest.mechanism, measures))
  note('expected', wordsProblem(plan.expected, longest.expected, measures))
  note('whyNot', wordsProblem(plan.whyNot, longest.whyNot, !measures))
  if (reason !== null) note('reason', wordsProblem(reason, longest.reason, true))
  if (plan.indicator !== null && !known.indicators.includes(plan.indicator)) note('indicator', 'unknown')
  if (plan.design === 'indicator' && plan.indicator === null) note('indicator', 'missing')
  if (plan.goal !== null && !(Number.isInteger(plan.goal) && plan.goal >= 1 && plan.goal <= 100))
    note('goal', 'notAPercentage')
  if (plan.design !== 'compared' && plan.design !== 'series') return problems
  if (plan.kind === null) note('kind', 'missing')
  else if (!known.kinds.includes(plan.kind)) note('kind', 'unknown')
  if (plan.focus.length === 0) note('focus', 'missing')
  if (plan.design === 'compared' && plan.comparison.length === 0) note('comparison', 'missing')
  const places = { focus: plan.focus, comparison: plan.comparison, neighbours: plan.neighbours }
  const seen = new Set<string>()
  for (const [field, chosen] of Object.entries(places) as [keyof typeof places, string[]][]) {
    if (chosen.some((place) => !known.places.includes(place))) note(field, 'unknown')
    if (chosen.some((place) => seen.has(place))) note(field, 'twice')
    for (const place of chosen) seen.add(place)
  }
  if (plan.before === null) note('beforeFrom', 'missing')
  if (plan.after === null) note('afterFrom', 'missing')
  if (plan.before && plan.before.to < plan.before.from) note('beforeTo', 'order')
  if (plan.after && plan.after.to < plan.after.from) note('afterTo', 'order')
  if (plan.before && plan.after && plan.after.from <= plan.before.to) note('afterFrom', 'order')
  return problems
}

/** What is wrong with what an evaluation is of. */
export function problemsWithSubject(
  { title, measures }: { title: string; measures: readonly string[] },
  known: Known,
): PlanProblems {
  const words = wordsProblem(title, longest.title, true)
  return {
    ...(words && { title: words }),
    ...(measures.length === 0 && { measures: 'missing' as const }),
    ...(measures.some((measure) => !known.measures.includes(measure)) && { measures: 'unknown' as const }),
  }
}

/** How long after the last month its figures are taken as complete: late reports come in. */
export const daysUntilComplete = 45

/** From which day the result may be looked at; null where nothing has to be waited for. */
export const resultFrom = ({ after }: Pick<Plan, 'after'>): Day | null =>
  after ? addDays(after.to, daysUntilComplete) : null

/** Whether it was chosen only when the months after were over: what is chosen then may be chosen by the result. */
export const isChosenAfterwards = (plan: Pick<KeptPlan, 'writtenOn' | 'after'>): boolean =>
  plan.after !== null && plan.writtenOn > plan.after.to

/** What was concluded. */
export type Judgement = {
  verdict: Verdict
  reason: string
  sideEffects: string
  inWords: string
  resources: string
  lesson: string
  decidedBy: string
  decidedOn: Day
  public: boolean
}

export type JudgementField = keyof Judgement
export type JudgementProblem = 'missing' | 'tooLong' | 'personalData' | 'future'
export type JudgementProblems = Partial<Record<JudgementField, JudgementProblem>>

/** What a form says of a judgement, as far as it could be read. */
export type WrittenJudgement = Omit<Judgement, 'verdict' | 'decidedOn'> & {
  verdict: string
  decidedOn: Day | null
}

const optionalWords = ['sideEffects', 'inWords', 'resources', 'lesson'] as const

/** Reads a judgement, or says what stands in its way. Who stops a measure, or changes it, leaves a lesson to others. */
export function judgementOf(
  written: WrittenJudgement,
  today: Day,
): { judgement: Judgement } | { problems: JudgementProblems } {
  const problems: JudgementProblems = {}
  const verdict = verdicts.find((one) => one === written.verdict)
  const note = (field: JudgementField, problem: JudgementProblem | null) => {
    if (problem) problems[field] ??= problem
  }
  if (!verdict) note('verdict', 'missing')
  note('reason', wordsProblem(written.reason, 900, true))
  for (const field of optionalWords) note(field, wordsProblem(written[field], 900, false))
  if ((verdict === 'stop' || verdict === 'adapt') && written.lesson === '') note('lesson', 'missing')
  note('decidedBy', wordsProblem(written.decidedBy, 150, true))
  if (written.decidedOn === null) note('decidedOn', 'missing')
  else if (written.decidedOn > today) note('decidedOn', 'future')
  const { decidedOn } = written
  if (Object.keys(problems).length > 0 || !verdict || decidedOn === null) return { problems }
  return { judgement: { ...written, verdict, decidedOn } }
}
