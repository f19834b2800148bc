import { emailsIn, phonesIn } from './guard-contacts.rules.ts'
import { likelyNamesIn } from './guard-names.rules.ts'
import { cprNumbersIn, swedishNumbersIn } from './guard-numbers.rules.ts'
import { platesIn } from './guard-plates.rules.ts'

/** What must not stand in a free text: this is a plan and its log, no register of persons. */
export const personalDataKinds = [
  'identityNumber',
  'coordinationNumber',
  'cpr',
  'phone',
  'email',
  'plate',
  'likelyName',
] as const
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** One find: what it looks like, and the words to take out. */
export type PersonalData = { kind: PersonalDataKind; match: string }

/**
 * What in a free text points out a person: Swedish identity and coordination
 * numbers, Danish CPR numbers, phone numbers, e-mail addresses, vehicle plates
 * and what is likely a name.
 *
 * Numbers are checked by their day and, where they have one, their check digit,
 * so that sums, years, case numbers and organisation numbers may stand. What
 * one look finds is not looked at again: a find is named once.
 */
export function personalDataIn(text: string): PersonalData[] {
  const looks: [PersonalDataKind, (rest: string) => string[]][] = [
    ['email', emailsIn],
    ['identityNumber', (rest) => swedishNumbersIn(rest, 'identityNumber')],
    ['coordinationNumber', (rest) => swedishNumbersIn(rest, 'coordinationNumber')],
    ['cpr', cprNumbersIn],
    ['phone', phonesIn],
    ['plate', platesIn],
    ['likelyName', likelyNamesIn],
  ]
  let rest = asRead(text)
  return looks.flatMap(([kind, look]) => {
    const matches = look(rest)
    for (const match of matches) rest = rest.replace(match, ' ¤ ')
    return matches.map((match) => ({ kind, match }))
  })
}

/** The text as an eye reads it: odd digits and dashes made plain, what cannot be seen taken out. */
export function asRead(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/\s/gu, ' ')
}
