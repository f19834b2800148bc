import { type Party, parties, type SigningParty, signingParties, type Visibility } from '../rules.ts'
import type { Statement } from '../statements/rules.ts'

/** How the parties see a problem: they agree, only one of them sees it, or they see the opposite. */
export const seenKinds = ['agree', 'only-one', 'opposite'] as const
export type Seen = (typeof seenKinds)[number]

/** What the parties made of their statements together: one wording, agreed. */
export type ProblemWords = {
  title: string
  words: string
  seen: Seen
  theme: string | null
  area: string | null
  /** How the difference is to be understood, where only one sees it or they see the opposite. */
  difference: string
  visibility: Visibility
}

/** One party's name under one wording: by which office and which user, never under a later wording. */
export type SignOff = {
  party: SigningParty
  office: string
  signedBy: string | null
  signedAt: Date
}

/** A problem as its newest wording reads. */
export type Problem = ProblemWords & {
  id: string
  picture: string
  number: number
  reason: string
  writtenAt: Date
  createdAt: Date
  /** The statements it was made of, each as its party says it now, with its evidence; struck ones too. */
  origins: Statement[]
  /** Who signed this wording. */
  signOffs: SignOff[]
}

type Said = Pick<Statement, 'party'>

/** Which parties see it, in the order in which they are always named. */
export function seenBy(statements: readonly Said[]): Party[] {
  return parties.filter((party) => statements.some((statement) => statement.party === party))
}

/** Which of the two that sign say nothing of it in their own picture. */
export function silentSides(statements: readonly Said[]): SigningParty[] {
  return signingParties.filter((party) => !statements.some((statement) => statement.party === party))
}

/**
 * In which ways a problem made of these statements can be called seen.
 *
 * Municipality and police are the two sides. That only one sees it covers the
 * case the handbook tells of: young women's insecurity stood in the
 * municipality's picture and the residents', and not in the police's. Sides that
 * are both silent can still agree on what others told them; whoever sees the
 * opposite of another is a second party.
 */
export function waysToBeSeen(statements: readonly Said[]): Seen[] {
  const several = seenBy(statements).length > 1
  const oneSilent = silentSides(statements).length === 1
  return seenKinds.filter((seen) => {
    if (seen === 'agree') return several && !oneSilent
    return seen === 'opposite' ? several : statements.length > 0 && (oneSilent || !several)
  })
}

/** Which of the two have signed a wording, and who still has to. */
export type SignOffStanding = { signed: SigningParty[]; lacks: SigningParty[]; both: boolean }

export function standingOfSignOff({ signOffs }: Pick<Problem, 'signOffs'>): SignOffStanding {
  const signed = signingParties.filter((party) => signOffs.some((one) => one.party === party))
  const lacks = signingParties.filter((party) => !signed.includes(party))
  return { signed, lacks, both: lacks.length === 0 }
}
