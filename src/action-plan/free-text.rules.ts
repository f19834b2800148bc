import { type PersonalDataKind, personalDataIn } from '../partnership/personal-data/guard.rules.ts'

/** What never has a place in a plan. A telephone number of an office, or a name of a place, may well have one. */
const kept: PersonalDataKind[] = ['identityNumber', 'coordinationNumber', 'cpr', 'plate']

/** Whether words that residents will read hold a number that points out one person. */
export function pointsOutAPerson(text: string): boolean {
  return personalDataIn(text).some(({ kind }) => kept.includes(kind))
}
