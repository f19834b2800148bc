import type { AgreementReading } from '../reading/rules.ts'
import type { KnownOrganisation } from './organisations.rules.ts'
import type { Decisions } from './rules.ts'

/** What a proposal is filled from. */
export type Proposing = {
  reading: AgreementReading
  decisions: Decisions
  organisations: readonly KnownOrganisation[]
  /** "Står inte i texten": what stands in a field that must be filled and that the text says nothing of. */
  notInText: string
}
