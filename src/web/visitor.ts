import type { Role } from '../partnership/rules.ts'
import type { Language } from './languages.ts'

/** How a partnership names and shows itself; from its settings row. */
export type PartnershipFace = {
  tenant: string
  id: string
  slug: string
  name: string
  kind: 'municipality' | 'police-area'
  country: 'SE' | 'DK'
  languages: Language[]
  timeZone: string
  /** National words the partnership chose for nouns: code word → label. */
  termSet: Record<string, string>
  accent: string
  logo: string | null
  logoAlt: string | null
  responsibleBoard: string | null
  contact: string | null
}

/** The partnership as those who work in it see it; its pages for residents exist once it is published. */
export type OwnPartnership = PartnershipFace & { published: boolean }

/** A resident's view of it: no more than its face. */
export type PublicPartnership = PartnershipFace

export type HeldRole = {
  partnership: string
  partnershipName: string
  organisation: string
  organisationName: string
  role: Role
}

/** Somebody who has signed in, and where they stand. */
export type SignedIn = {
  session: string
  person: { id: string; name: string; language: Language }
  partnership: OwnPartnership
  organisationName: string
  /** Every role they hold, to switch between; the one they act in stands in the act. */
  heldRoles: HeldRole[]
}
