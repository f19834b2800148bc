import { type Cadence, cadenceKinds, comparators, periods } from '../cadence/rules.ts'
import type { CadenceProblemCode } from './cadence-problems.rules.ts'
import { durationOf, numberAndUnit } from './durations.rules.ts'
import { readWindow, type WindowAnswers, windowAnswers } from './window-answers.rules.ts'
import { dayOrMonthDay, numberOf, writtenDayOf } from './written.rules.ts'

/** What stands in the form's fields of a cadence, exactly as it was written or chosen. */
export type CadenceAnswers = WindowAnswers & {
  kind: string
  comparator: string
  count: string
  countMax: string
  unit: string
  everyN: string
  period: string
  averagedOver: string
  per: string
  distinctBy: string
  withinNumber: string
  withinUnit: string
  offsetNumber: string
  offsetUnit: string
  dueBy: string
  anchor: string
  condition: string
}

export type CadenceField = keyof CadenceAnswers
export type CadenceProblem = { field: CadenceField; code: CadenceProblemCode }

const fieldsWithOne = [
  'kind',
  'comparator',
  'count',
  'countMax',
  'unit',
  'everyN',
  'period',
  'averagedOver',
  'per',
  'distinctBy',
  'withinNumber',
  'withinUnit',
  'offsetNumber',
  'offsetUnit',
  'dueBy',
  'anchor',
  'condition',
  'weekend',
  'weekParity',
  'ordinalWeekday',
  'isoWeeks',
  'seasonFrom',
  'seasonTo',
  'windowFrom',
  'windowTo',
] as const
const fieldsWithSeveral = ['weekdays', 'dayParts', 'named'] as const

/** Gathers the answers from wherever they were written: a form that was sent, or one still being filled. */
export function cadenceAnswers(
  one: (field: string) => string,
  several: (field: string) => string[],
): CadenceAnswers {
  const single = Object.fromEntries(fieldsWithOne.map((field) => [field, one(field)]))
  const many = Object.fromEntries(fieldsWithSeveral.map((field) => [field, several(field)]))
  return { ...single, ...many } as CadenceAnswers
}

/** More than anybody does: a slip of the pen. */
const mostTimes = 100_000

/**
 * The cadence that the answers say, with what is wrong with them. A field that
 * is wrong counts as not filled in, so that the sentence shows the rest; while
 * no kind is chosen there is no cadence.
 *
 * What does not belong to the chosen kind is left out: a number typed before
 * "when needed" was chosen is no promise.
 */
export function cadenceOf(answers: CadenceAnswers): { cadence: Cadence | null; problems: CadenceProblem[] } {
  const problems: CadenceProblem[] = []
  const tell = (field: CadenceField) => (code: CadenceProblemCode) => problems.push({ field, code })
  const kind = oneOf(answers.kind, cadenceKinds)
  if (kind === null) return { cadence: null, problems: [{ field: 'kind', code: 'chooseKind' }] }
  const numbered = kind === 'counted' || kind === 'per-occasion' || kind === 'one-off'
  const count = numbered ? numberOf(answers.count, mostTimes, tell('count')) : null
  const countMax = numbered ? numberOf(answers.countMax, mostTimes, tell('countMax')) : null
  if (count !== null && countMax !== null && countMax <= count) tell('countMax')('rangeBackwards')
  const counted = kind === 'counted'
  const everyN = counted ? (numberOf(answers.everyN, 100, tell('everyN')) ?? 1) : null
  const cadence: Cadence = {
    kind,
    count,
    comparator: count === null ? 'none' : (oneOf(answers.comparator, comparators) ?? 'exactly'),
    period: kind === 'per-occasion' ? 'occasion' : counted ? oneOf(answers.period, periods) : null,
    everyN: counted ? everyN : kind === 'per-occasion' ? 1 : null,
    window: readWindow(answers, (field, code) => tell(field)(code)),
  }
  const more = {
    countMax: countMax !== null && count !== null && countMax > count ? countMax : null,
    per: numbered ? answers.per : '',
    // Hours or shifts of what goes on all the time have no number, but are logged in their unit.
    unit: answers.unit,
    distinctBy: numbered ? answers.distinctBy : '',
    averagedOver: counted ? oneOf(answers.averagedOver, periods) : null,
    within: durationOf(answers.withinNumber, answers.withinUnit, tell('withinNumber')),
    workingDays: inWorkingDays(answers) ? true : null,
    offset: durationOf(answers.offsetNumber, answers.offsetUnit, tell('offsetNumber')),
    dueBy: dayOrMonthDay(answers.dueBy, tell('dueBy')),
    anchor: writtenDayOf(answers.anchor, tell('anchor')),
    condition: answers.condition,
  }
  return { cadence: { ...cadence, ...filledIn(more) }, problems }
}

/** One length of time says in which days it counts; a response time before what falls due after something. */
function inWorkingDays({ withinNumber, withinUnit, offsetNumber, offsetUnit }: CadenceAnswers): boolean {
  if (withinNumber !== '') return withinUnit === 'working-days'
  return offsetNumber !== '' && offsetUnit === 'working-days'
}

/** What is empty is left out, so that the same cadence is always written in the same way. */
function filledIn<T extends Record<string, unknown>>(more: T): Partial<Cadence> {
  return Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null && value !== ''))
}

function oneOf<T extends string>(value: string, known: readonly T[]): T | null {
  return known.find((one) => one === value) ?? null
}

/** The answers that say a cadence: how a proposal, pasted words or an older wording fill the form. */
export function answersFrom(cadence: Cadence): CadenceAnswers {
  const within = numberAndUnit(cadence.within)
  const offset = numberAndUnit(cadence.offset)
  return {
    kind: cadence.kind === 'not-a-cadence' ? '' : cadence.kind,
    comparator: cadence.comparator === 'none' ? '' : cadence.comparator,
    count: written(cadence.count),
    countMax: written(cadence.countMax),
    unit: cadence.unit ?? '',
    everyN: cadence.everyN === null || cadence.everyN === 1 ? '' : written(cadence.everyN),
    period: cadence.kind === 'counted' ? (cadence.period ?? '') : '',
    averagedOver: cadence.averagedOver ?? '',
    per: cadence.per ?? '',
    distinctBy: cadence.distinctBy ?? '',
    withinNumber: within.number,
    withinUnit: cadence.workingDays && cadence.within ? 'working-days' : within.unit,
    offsetNumber: offset.number,
    offsetUnit: cadence.workingDays && !cadence.within ? 'working-days' : offset.unit,
    dueBy: dayForForm(cadence.dueBy),
    anchor: cadence.anchor ?? '',
    condition: cadence.condition ?? '',
    ...windowAnswers(cadence.window),
  }
}

function written(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number).replace('.', ',')
}

function dayForForm(day: string | null | undefined): string {
  return day?.startsWith('--') ? `${Number(day.slice(5))}/${Number(day.slice(2, 4))}` : (day ?? '')
}

/**
 * Whether two cadences say the same. An amendment of other things than the
 * cadence must leave it as it was, or the period in which it is made would be
 * cut in two.
 */
export function saysTheSame(one: Cadence, other: Cadence): boolean {
  return JSON.stringify(answersFrom(one)) === JSON.stringify(answersFrom(other))
}
