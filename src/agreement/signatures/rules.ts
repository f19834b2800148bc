import type { Day } from '../../calendar.ts'
import { daysOf, signingStates } from '../agreement.rules.ts'
import type { AgreementWords } from '../rules.ts'

/** So many signs fit in where a party signed. */
export const longestPlace = 120

/**
 * How a party's signature stands on a day. `waiting`: it has not signed, and the
 * agreement has not begun to hold or nobody knows when it does. `never`: it had
 * not signed when the agreement began to hold, and has not since.
 */
export type SigningStanding = 'signed' | 'waiting' | 'never'

export type PartySignature = {
  party: string
  name: string
  standing: SigningStanding
  /** By office, never by name. */
  by: { office: string; signedOn: Day | null; place: string }[]
}

/** For each party how its signature stands, by which offices, when and where. A day that has not come is no signature. */
export function partySignatures(
  agreement: Signed,
  nameOf: (organisation: string) => string,
  today: Day,
): PartySignature[] {
  const { from } = daysOf(agreement)
  const unsigned = from !== null && from <= today ? 'never' : 'waiting'
  return signingStates(agreement, nameOf).map(({ party, name, by }) => ({
    party,
    name,
    standing: by.some(({ signedOn }) => signedOn !== null && signedOn <= today) ? 'signed' : unsigned,
    by: by.map(({ office, signedOn, signedAtPlace }) => ({
      office,
      signedOn,
      place: signedAtPlace || (signedOn === null ? '' : agreement.signedAtPlace),
    })),
  }))
}

type Signed = Pick<AgreementWords, 'parties' | 'signatories' | 'signedAtPlace' | 'signedOn'> &
  Pick<AgreementWords, 'termKind' | 'termFrom' | 'termTo' | 'termYears'>

/**
 * The day an agreement begins to hold, where a party has not signed it, and who
 * has not; null where all have, or nobody knows the day. Nobody signs an
 * agreement that has ended.
 */
export function lackingSignatures(
  agreement: Signed,
  nameOf: (organisation: string) => string,
  today: Day,
): { standing: 'waiting' | 'never'; day: Day; names: string[] } | null {
  const { from, to } = daysOf(agreement)
  if (!from || (to !== null && to < today)) return null
  const lacking = partySignatures(agreement, nameOf, today).filter(({ standing }) => standing !== 'signed')
  const names = lacking.map(({ name }) => name)
  return names.length === 0 ? null : { standing: from <= today ? 'never' : 'waiting', day: from, names }
}
