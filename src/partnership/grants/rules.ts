import { problemWithLine } from '../lengths.rules.ts'
import type { Problems } from '../problems.rules.ts'
import { type AddressProblem, problemWithAddress } from '../settings/address.rules.ts'

/** A municipality's partnership to be made below a police area's. */
export type NewPartnership = {
  name: string
  slug: string
  country: string
  /** Whether the police area may read what the municipality writes. */
  aboveReads: boolean
  /** Whether the municipality may read what the police area writes. */
  belowReads: boolean
}

export type NewPartnershipProblems = Problems<
  'name' | 'slug' | 'country',
  'noName' | 'noCountry' | 'tooLong' | AddressProblem
>

export function problemsWithNewPartnership(
  wanted: NewPartnership,
  addressTaken: boolean,
): NewPartnershipProblems {
  return {
    name: problemWithLine(wanted.name, 'noName'),
    country: ['SE', 'DK'].includes(wanted.country) ? undefined : 'noCountry',
    slug: problemWithAddress(wanted.slug, addressTaken),
  }
}
