import { occasionsNamed } from '../action-plan/periods/occasions.rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import type { SharingParty } from '../action-plan/sharing/rules.ts'
import type { Day, RiskOccasion } from '../calendar.ts'
import { type AmountProblem, amountOf, isAmount } from './amount.rules.ts'
import { textProblem } from './free-text.rules.ts'
import { lastDayOf, type Questions, questionsOf } from './questions.rules.ts'
import { type CoverageUnit, isId, type NewOccurrence, type Problem } from './rules.ts'
import { countsNowhere } from './several-plans.rules.ts'

export type OccurrenceProblem = Problem<
  Exclude<keyof NewOccurrence, 'commitment'>,
  | 'idMissing'
  | 'idTaken'
  | 'dayMissing'
  | 'dayInFuture'
  | 'dayBeforeTerm'
  | 'dayAfterTerm'
  | AmountProblem
  | 'quantityAbsurd'
  | 'quantityNotWhole'
  | 'organisationNotBound'
  | 'unitNeeded'
  | 'distinctNeeded'
  | 'areaNeeded'
  | 'areaUnknown'
  | 'occasionUnknown'
  | 'responseHoursMissing'
  | 'responseHoursAbsurd'
  | 'countsNowhere'
  | 'tooLong'
  | 'personalData'
>

/** What a report is held against. */
export type Ground = {
  commitment: Commitment
  units: CoverageUnit[]
  /** Ids of the partnership's areas. */
  areas: string[]
  occasions: RiskOccasion[]
  /** The organisations that the one who reports may report for. */
  organisations: string[]
  /** Who has the measure together; none where it is one partnership's own. */
  parties?: SharingParty[]
  today: Day
}

/**
 * The largest number that one entry can stand for. The largest promise found
 * anywhere is of 4 000 hours a year; more than these is a slip of the finger.
 */
export function largestQuantity(inHours: boolean): number {
  return inHours ? 20_000 : 10_000
}

/** An answer after more than a year is a mistake in the unit. */
const longestResponse = 366 * 24

/** Everything that keeps a report from being saved, each at its field. Empty: it may be saved. */
export function problemsWithOccurrence(occurrence: NewOccurrence, ground: Ground): OccurrenceProblem[] {
  const { commitment, units, areas, today } = ground
  const known = { units, areas: areas.length > 0 }
  const questions = questionsOf(commitment, occurrence.day ?? today, known)
  const problem = (field: OccurrenceProblem['field'], code: OccurrenceProblem['code'] | null | false) =>
    code ? [{ field, code }] : []
  return [
    ...problem('id', !isId(occurrence.id) && 'idMissing'),
    ...problem('quantity', quantityProblem(occurrence.quantity, questions.inHours)),
    ...problem('day', dayProblem(occurrence.day, commitment, today)),
    ...problem('organisation', organisationProblem(occurrence, ground)),
    ...problem('coverageUnit', unitProblem(occurrence, questions)),
    ...problem('distinctKey', distinctProblem(occurrence, questions)),
    ...problem('area', areaProblem(occurrence, areas, questions)),
    ...problem('riskOccasion', occasionProblem(occurrence, ground.occasions, questions)),
    ...problem('responseHours', responseProblem(occurrence, questions)),
    ...problem('countsIn', countsInProblem(occurrence, ground)),
    ...problem('channel', textProblem(occurrence.channel, 'line')),
    ...problem('note', textProblem(occurrence.note, 'note')),
  ]
}

function quantityProblem(written: string, inHours: boolean): OccurrenceProblem['code'] | null {
  const amount = amountOf(written)
  if (!isAmount(amount)) return amount
  if (amount.quantity > largestQuantity(inHours)) return 'quantityAbsurd'
  if (!inHours && !Number.isInteger(amount.quantity)) return 'quantityNotWhole'
  return textProblem(amount.words, 'line')
}

/** Something done is reported on or after its day, and of a commitment only while it held. */
function dayProblem(day: Day | null, commitment: Commitment, today: Day): OccurrenceProblem['code'] | null {
  if (day === null) return 'dayMissing'
  if (day > today) return 'dayInFuture'
  if (day < commitment.begins) return 'dayBeforeTerm'
  const last = lastDayOf(commitment)
  return last !== null && day > last ? 'dayAfterTerm' : null
}

function organisationProblem({ organisation }: NewOccurrence, { organisations }: Ground) {
  const isOne = organisation === null ? organisations.length > 0 : organisations.includes(organisation)
  return isOne ? null : 'organisationNotBound'
}

/** Which class it was must be known, or nobody sees which are left; of which kind may be left open. */
function unitProblem({ coverageUnit }: NewOccurrence, { units, ofKinds }: Questions) {
  if (ofKinds && coverageUnit === null) return null
  if (units.length === 0) return coverageUnit === null ? null : 'unitNeeded'
  return units.some(({ id }) => id === coverageUnit) ? null : 'unitNeeded'
}

function distinctProblem({ distinctKey }: NewOccurrence, { distinct }: Questions) {
  if (distinct === 'key' && !distinctKey) return 'distinctNeeded'
  return textProblem(distinctKey, 'line')
}

function areaProblem({ area }: NewOccurrence, areas: string[], { distinct }: Questions) {
  if (area !== null) return areas.includes(area) ? null : 'areaUnknown'
  return distinct === 'area' ? 'areaNeeded' : null
}

/** It may be left out: what was done on an occasion's days counts for it all the same. */
function occasionProblem({ riskOccasion }: NewOccurrence, occasions: RiskOccasion[], { named }: Questions) {
  if (riskOccasion === null) return null
  return occasionsNamed(named, occasions).some(({ id }) => id === riskOccasion) ? null : 'occasionUnknown'
}

function countsInProblem({ countsIn, day }: NewOccurrence, { parties = [], today }: Ground) {
  return countsNowhere(countsIn ?? null, parties, day ?? today) ? 'countsNowhere' : null
}

function responseProblem({ responseHours }: NewOccurrence, { within }: Questions) {
  if (responseHours === null) return within === null ? null : 'responseHoursMissing'
  if (responseHours < 0) return 'responseHoursMissing'
  return responseHours > longestResponse ? 'responseHoursAbsurd' : null
}
