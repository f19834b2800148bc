import { type PersonalDataKind, personalDataIn } from './guard.rules.ts'

/** What never has a place in words for all. A telephone number of an office, or a name of a place, may well have one. */
const neverPublic: PersonalDataKind[] = ['identityNumber', 'coordinationNumber', 'cpr', 'plate']

/** Whether words that residents may read hold a number that points out one person. */
export function pointsOutAPerson(text: string): boolean {
  return personalDataIn(text).some(({ kind }) => neverPublic.includes(kind))
}
