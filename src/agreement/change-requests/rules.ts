import type { Day } from '../../calendar.ts'
import { type Reach, withinReach } from '../../partnership/rules.ts'

/** What a party answers when another asks for a change of their agreement. */
export const answerKinds = ['agreed', 'partly', 'refused'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What a party asks for. `organisation` is the party, whoever writes it down. */
export type ChangeRequestWords = {
  organisation: string
  /** What it concerns; null where that is the agreement as a whole. */
  focusArea: string | null
  wanted: string
  why: string
  askedOn: Day | null
}

/** What another party answers. A reason may be left out only where it agrees. */
export type AnswerWords = {
  organisation: string
  answer: AnswerKind | null
  reason: string
  answeredOn: Day | null
}

/** Who wrote something down, and when; the name is empty where nobody is known any more. */
type Written = { writer: string; writtenAt: Date }

export type ChangeRequestAnswer = Written & {
  organisation: string
  answer: AnswerKind
  reason: string
  answeredOn: Day
}

/** A request once it is kept, with what became of it. It changes nothing in the agreement by itself. */
export type ChangeRequest = Written & {
  id: string
  agreement: string
  organisation: string
  focusArea: string | null
  wanted: string
  why: string
  askedOn: Day
  /** The parties of the agreement as it read when it was asked for. */
  partiesThen: string[]
  answers: ChangeRequestAnswer[]
  withdrawal: (Written & { reason: string; withdrawnOn: Day }) | null
}

/** Every party that a request names, whether it is one now or no more: who asked, was asked or has answered. */
export function partiesIn({
  organisation,
  partiesThen,
  answers,
}: Pick<ChangeRequest, 'organisation' | 'partiesThen' | 'answers'>): string[] {
  return [...new Set([organisation, ...partiesThen, ...answers.map((given) => given.organisation)])]
}

export type RequestStanding = 'waiting' | AnswerKind | 'withdrawn'

/**
 * How a request stands, and for which parties' answers one waits.
 *
 * Every other party answers, and a change needs them all: once each has
 * answered, the least willing answer is the whole's. A party that has left the
 * agreement since is not waited for; where that leaves nobody who was asked,
 * whoever is party now answers in its place.
 */
export function standingOfRequest(
  request: Pick<ChangeRequest, 'organisation' | 'partiesThen' | 'answers' | 'withdrawal'>,
  partiesNow: readonly string[],
): { standing: RequestStanding; waitingFor: string[] } {
  if (request.withdrawal) return { standing: 'withdrawn', waitingFor: [] }
  const given = request.answers.map(({ answer }) => answer)
  const answered = request.answers.map(({ organisation }) => organisation)
  const asked = othersThan(request.organisation, request.partiesThen).filter(
    (party) => partiesNow.includes(party) || answered.includes(party),
  )
  const toAnswer = asked.length > 0 ? asked : othersThan(request.organisation, partiesNow)
  const waitingFor = toAnswer.filter((party) => !answered.includes(party))
  if (waitingFor.length > 0 || given.length === 0) return { standing: 'waiting', waitingFor }
  const standing = given.includes('refused') ? 'refused' : given.includes('partly') ? 'partly' : 'agreed'
  return { standing, waitingFor }
}

const othersThan = (one: string, parties: readonly string[]) => parties.filter((party) => party !== one)

/** Whether the parties have agreed to something that now has to be written into the agreement. */
export function leadsToNewVersion(standing: RequestStanding): boolean {
  return standing === 'agreed' || standing === 'partly'
}

type PartyOfAgreement = { id: string; party: 'police' | 'municipality' | null }

/**
 * Whether somebody is to be reminded of what waits for a party: their own, the
 * police's for the police liaison; and for the coordinator every other party
 * that is not the police, since nobody else here can answer for it.
 */
export function remindsOf({ id, party }: PartyOfAgreement, reach: Reach, own: string): boolean {
  if (id === own) return true
  const isPolice = party === 'police'
  if (reach === 'partnership') return !isPolice
  return withinReach(reach, { organisations: [id], police: isPolice }, own)
}
