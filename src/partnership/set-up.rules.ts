import { isEmail } from './entry-links/rules.ts'
import { problemWithLine } from './lengths.rules.ts'
import { isOrganisationKind } from './organisations/rules.ts'
import type { Problems } from './problems.rules.ts'
import { type AddressProblem, problemWithAddress } from './settings/address.rules.ts'
import { type PasswordProblem, passwordProblem } from './sign-in.rules.ts'

/** What the first start asks: the partnership, and the first person who can let others in. */
export type FirstStart = {
  name: string
  kind: string
  country: string
  languages: string[]
  slug: string
  organisation: string
  organisationKind: string
  personName: string
  email: string
  role: string
  password: string
  repeated: string
}

export type FirstStartProblems = Problems<
  keyof FirstStart,
  | 'noName'
  | 'noKind'
  | 'noCountry'
  | 'noLanguage'
  | 'noOrganisation'
  | 'noPersonName'
  | 'noEmail'
  | 'noRole'
  | 'tooLong'
  | AddressProblem
  | PasswordProblem
>

/** What is missing before a partnership can begin. */
export function problemsWithFirstStart(wanted: FirstStart, addressTaken: boolean): FirstStartProblems {
  return {
    name: problemWithLine(wanted.name, 'noName'),
    kind: ['municipality', 'police-area'].includes(wanted.kind) ? undefined : 'noKind',
    country: ['SE', 'DK'].includes(wanted.country) ? undefined : 'noCountry',
    languages: wanted.languages.length === 0 ? 'noLanguage' : undefined,
    slug: problemWithAddress(wanted.slug, addressTaken),
    organisation: problemWithLine(wanted.organisation, 'noOrganisation'),
    organisationKind: isOrganisationKind(wanted.organisationKind) ? undefined : 'noKind',
    personName: problemWithLine(wanted.personName, 'noPersonName'),
    email: isEmail(wanted.email) ? undefined : 'noEmail',
    role: ['coordinator', 'administrator'].includes(wanted.role) ? undefined : 'noRole',
    password: passwordProblem(wanted.password, wanted.repeated, wanted.email) ?? undefined,
  }
}

/** The time zone a country keeps, until the settings say otherwise. */
export function usualTimeZone(country: 'SE' | 'DK'): string {
  return country === 'DK' ? 'Europe/Copenhagen' : 'Europe/Stockholm'
}
