import type { Ground } from '../../../agreement/grounds/rules.ts'
import type { AgreementWords } from '../../../agreement/rules.ts'
import type { SupplementWords } from '../../../agreement/supplements/rules.ts'
import type { Day } from '../../../calendar.ts'
import type { OrganisationKind } from '../../../partnership/organisations/rules.ts'
import type { PublicFocusArea } from '../focus-area/rules.ts'

/** What of an agreement is not told to residents. */
type NotShown =
  | 'termYears'
  | 'signedAtPlace'
  | 'reviseBy'
  | 'noticeMonths'
  | 'signatories'
  | 'references'
  | 'councils'
  | 'parties'
  | 'municipalities'

/** The agreement a plan carries out, with its parties by name and what it rests on. */
export type PublicAgreement = Omit<AgreementWords, NotShown> & {
  id: string
  parties: { name: string; kind: OrganisationKind }[]
  grounds: PublicGround[]
  /** The municipalities it covers, those that have left too. */
  municipalities: { name: string; from: Day | null; to: Day | null }[]
  supplements: PublicSupplement[]
}

/** A picture or a dialogue that the agreement rests on, or why there is none. */
export type PublicGround = {
  ground: Ground
  title: string
  day: Day | null
  /** The version of the picture. */
  number: number | null
  reason: string
}

/** What others do beside the agreement. */
export type PublicSupplement = Omit<SupplementWords, 'from' | 'to'> & {
  from: Day | null
  to: Day | null
}

export type Adopted = {
  number: number
  adoptedBy: string
  adoptedOn: Day
  caseNumber: string
  reason: string
}

/** A plan with its period and its newest adoption; null where it has not been adopted yet. */
export type PublicPlan = { id: string; title: string; fromDay: Day; toDay: Day; adopted: Adopted | null }

/** The plan as residents read it: by focus area. */
export type PlanShown = { agreements: PublicAgreement[]; plans: PublicPlan[]; focusAreas: PublicFocusArea[] }

export const changeKinds = [
  'adopted',
  'measure-added',
  'measure-amended',
  'measure-cancelled',
  'promise-added',
  'promise-amended',
  'promise-reworded',
  'promise-ended',
  'promise-recorded',
  'focus-area-amended',
  'goal-amended',
  'agreement-amended',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One line of the plan's change list. `noun` is the id of what changed. */
export type PlanChange = {
  kind: ChangeKind
  noun: string
  title: string
  number: number
  day: Day
  reason: string
  lesson: string
  adoptedBy: string
  caseNumber: string
  consultation: string
  /** From which day a promise is judged, where that is what was said; older reports do not have it. */
  judgedFrom?: Day | null
}
