import { saysTheSame } from '../commitments/answers.rules.ts'
import type { CommitmentWords, MeasureWords } from '../rules.ts'

/** What is told of a measure, and the fields that each line is made of. */
export const measureFacts = {
  title: ['title'],
  what: ['what'],
  plannedWhen: ['plannedWhen'],
  cooperation: ['cooperation'],
  responsible: ['responsible'],
  followUp: ['followUp'],
  partners: ['partners'],
  why: ['why'],
  desiredResult: ['desiredResult'],
  planned: ['plannedFrom', 'plannedTo'],
  initiators: ['initiators'],
  classes: ['classes'],
  types: ['types'],
  mechanisms: ['mechanisms'],
  offences: ['offences', 'allOffences'],
  affectsUnsafety: ['affectsUnsafety'],
  targetGroup: ['targetGroup', 'ageFrom', 'ageTo'],
  setting: ['setting'],
  visibleMarking: ['visibleMarking'],
  anchoredIn: ['anchoredIn'],
  followUpLevel: ['followUpLevel'],
  visibility: ['visibility'],
} as const satisfies Record<string, readonly (keyof MeasureWords)[]>
export type MeasureFact = keyof typeof measureFacts

export const commitmentFacts = {
  title: ['title'],
  cadence: ['cadence'],
  days: ['fromDay', 'toDay'],
  responsible: ['responsible'],
  cooperating: ['cooperating'],
  giver: ['giver'],
  originalWords: ['originalWords'],
  notMeasurable: ['acceptedAsNotMeasurable', 'notMeasurableReason'],
} as const satisfies Record<string, readonly (keyof CommitmentWords)[]>
export type CommitmentFact = keyof typeof commitmentFacts

/** Which facts of a measure read differently in two wordings. */
export function changedFactsOfMeasure(before: MeasureWords, after: MeasureWords): MeasureFact[] {
  const facts = Object.keys(measureFacts) as MeasureFact[]
  return facts.filter((fact) => measureFacts[fact].some((field) => !isSame(before[field], after[field])))
}

/** Which facts of a commitment read differently in two wordings. */
export function changedFactsOfCommitment(before: CommitmentWords, after: CommitmentWords): CommitmentFact[] {
  const facts = Object.keys(commitmentFacts) as CommitmentFact[]
  return facts.filter((fact) =>
    fact === 'cadence'
      ? !saysTheSame(before.cadence, after.cadence)
      : commitmentFacts[fact].some((field) => !isSame(before[field], after[field])),
  )
}

/** Lists are compared whatever their order: organisations and codes have none. */
function isSame(one: unknown, other: unknown): boolean {
  const written = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value)
  return written(one) === written(other)
}
