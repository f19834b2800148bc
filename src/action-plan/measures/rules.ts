import { classes, type PreventionClass } from '../../agreement/rules.ts'
import type { Day } from '../../calendar.ts'
import { longestLine, textProblem } from '../free-text.rules.ts'
import {
  type Cancellation,
  followUpLevels,
  type Measure,
  type MeasureType,
  type MeasureWords,
  type Mechanism,
  measureTypes,
  mechanisms,
  visibilities,
  type YearClass,
  yearClasses,
} from '../rules.ts'

/** A measure as it comes out of the form: nothing is known to be one of the right words yet. */
export type WrittenMeasure = Omit<
  MeasureWords,
  'classes' | 'types' | 'mechanisms' | 'followUpLevel' | 'visibility'
> & {
  classes: string[]
  types: string[]
  mechanisms: string[]
  followUpLevel: string
  visibility: string
}

export type MeasureProblemCode =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'unknown'
  | 'beforeFrom'
  | 'beforeItBegan'
  | 'dayInFuture'
  | 'notAnAge'
  | 'notAYear'
  | 'nothingNoted'
  | 'ofAnotherMeasure'
  | 'onlyPlannedForOne'
  | 'notAnAmount'
  | 'outOfReach'
  | 'notYourResources'
  | 'changedMeanwhile'
  | 'hasEnded'

export type MeasureProblem = { field: string; code: MeasureProblemCode }

/** What an amendment follows: the wording that was on the screen when it was begun. */
export type Amendment = { number: number; reason: string }

/** Whom and what a measure may name. */
export type Known = { organisations: readonly string[]; offences: readonly string[] }

/**
 * What a plan must say of every measure: which, what, when, in what kind of
 * cooperation, who is responsible, how it is followed up.
 */
export const mandatoryFields = [
  'title',
  'what',
  'plannedWhen',
  'cooperation',
  'responsible',
  'followUp',
] as const

export const longestText = 4000

/** Every field where a measure is told in words, and how much fits. */
const wordFields = {
  title: longestLine,
  what: longestText,
  plannedWhen: longestText,
  cooperation: longestText,
  followUp: longestText,
  why: longestText,
  desiredResult: longestText,
  targetGroup: longestLine,
  setting: longestLine,
  visibleMarking: longestLine,
  anchoredIn: longestLine,
} as const
const oldest = 120

/** What keeps a measure from being saved; a measure without a day to begin is not planned. */
export function problemsWithMeasure(written: WrittenMeasure, known: Known): MeasureProblem[] {
  const { plannedFrom, plannedTo, ageFrom, ageTo, partners } = written
  const badAge = (age: number | null) => age !== null && (age < 0 || age > oldest || !Number.isInteger(age))
  return problemList([
    ...mandatoryFields.map((field) => check(field, written[field] === '' && 'missing')),
    ...(Object.keys(wordFields) as (keyof typeof wordFields)[]).map((field) =>
      check(field, textProblem(written[field], wordFields[field])),
    ),
    ...partners.map(({ organisation, role }) => check(`partner-${organisation}`, textProblem(role))),
    check('responsible', !known.organisations.includes(written.responsible) && 'unknown'),
    check(
      'partners',
      partners.some(({ organisation }) => !known.organisations.includes(organisation)) && 'unknown',
    ),
    check('initiators', hasOther(written.initiators, known.organisations) && 'unknown'),
    check('plannedFrom', plannedFrom === null && 'missing'),
    check('plannedTo', plannedFrom !== null && plannedTo !== null && plannedTo < plannedFrom && 'beforeFrom'),
    check('classes', written.classes.length === 0 && 'missing'),
    check('classes', hasOther(written.classes, classes) && 'unknown'),
    check('types', hasOther(written.types, measureTypes) && 'unknown'),
    check('mechanisms', hasOther(written.mechanisms, mechanisms) && 'unknown'),
    check('offences', hasOther(written.offences, known.offences) && 'unknown'),
    check('followUpLevel', hasOther([written.followUpLevel], followUpLevels) && 'missing'),
    check('visibility', hasOther([written.visibility], visibilities) && 'missing'),
    check('ageFrom', badAge(ageFrom) && 'notAnAge'),
    check('ageTo', (badAge(ageTo) || (ageFrom !== null && ageTo !== null && ageTo < ageFrom)) && 'notAnAge'),
  ])
}

/** A measure without fault, as it is saved. One for all kinds of offence names none. */
export function saveable(written: WrittenMeasure): MeasureWords {
  return {
    ...written,
    classes: written.classes as PreventionClass[],
    types: written.types as MeasureType[],
    mechanisms: written.mechanisms as Mechanism[],
    followUpLevel: written.followUpLevel as MeasureWords['followUpLevel'],
    visibility: written.visibility as MeasureWords['visibility'],
    offences: written.allOffences ? [] : written.offences,
  }
}

export function problemsWithAmendment(
  { number, reason }: Amendment,
  now: Pick<Measure, 'number' | 'cancellation'>,
): MeasureProblem[] {
  return problemList([
    check('reason', reason === '' && 'missing'),
    check('reason', textProblem(reason, longestText)),
    check('form', now.number !== number && 'changedMeanwhile'),
    check('form', now.cancellation !== null && 'hasEnded'),
  ])
}

export type WrittenCancellation = Omit<Cancellation, 'day'> & { day: Day | null }

/**
 * A measure that failed teaches most: the reason is asked for, objections and lesson are
 * offered. It is cancelled once the day has come: a last day ahead is an amendment of the plan.
 */
export function problemsWithCancellation(
  { day, reason, objections, lesson }: WrittenCancellation,
  now: Pick<Measure, 'cancellation' | 'plannedFrom'>,
  today: Day,
): MeasureProblem[] {
  const { plannedFrom } = now
  const hasBegun = plannedFrom !== null && plannedFrom <= today
  return problemList([
    check('day', day === null && 'missing'),
    check('day', day !== null && day > today && 'dayInFuture'),
    check('day', day !== null && hasBegun && day < plannedFrom && 'beforeItBegan'),
    check('reason', reason === '' && 'missing'),
    check('reason', textProblem(reason, longestText)),
    check('objections', textProblem(objections, longestText)),
    check('lesson', textProblem(lesson, longestText)),
    check('form', now.cancellation !== null && 'hasEnded'),
  ])
}

export function problemsWithYear(of: { year: number; class: string }): MeasureProblem[] {
  return problemList([
    check('year', !isYear(of.year) && 'notAYear'),
    check('class', hasOther([of.class], yearClasses) && 'missing'),
  ])
}

export type ClassOfYear = { measure: string; year: number; class: YearClass }

/** A year that a plan of ours may speak of. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2000 && year <= 2100
}

function hasOther(chosen: readonly string[], known: readonly string[]): boolean {
  return chosen.some((one) => !known.includes(one))
}

export function check(field: string, code: MeasureProblemCode | false): MeasureProblem[] {
  return code === false ? [] : [{ field, code }]
}

/** One fault to a field: the first that was found. */
export function problemList(checks: MeasureProblem[][]): MeasureProblem[] {
  const found = checks.flat()
  return found.filter(({ field }, place) => found.findIndex((other) => other.field === field) === place)
}
