import type { Day } from '../../calendar.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import type { Commitment, Measure } from '../rules.ts'

/** So many signs fit in what crosses the border and in a reason. */
export const longestWords = 1000

/** What the municipality that was asked said of the measure it was offered. */
export type SharingAnswer = {
  answer: 'accepted' | 'declined'
  /** The focus area of its own that the measure stands below in its plan. */
  focusArea: string | null
  /** The first day that counts there. */
  fromDay: Day | null
  reason: string
}

/**
 * A measure that one municipality keeps and another is asked to have with it:
 * it is in both plans, is kept in one, and what is done is logged once.
 */
export type Sharing = {
  id: string
  measure: string
  /** The partnership that keeps the measure: its commitments and its log. */
  keeper: string
  keeperName: string
  /** The partnership that shares it. */
  municipality: string
  municipalityName: string
  /** What crosses the border between them, which is why it is done together. */
  crossBorder: string
  offeredAt: Date
  answer: SharingAnswer | null
  ending: { day: Day; reason: string } | null
  /** The last day it counts: as it was ended, or as one of them left the agreement above. Null while it goes on. */
  lastDay: Day | null
}

/** One of those who have a measure together; the keeper has it from its own first day. */
export type SharingParty = {
  partnership: string
  name: string
  keeps: boolean
  from: Day | null
  to: Day | null
}

export type SharingStanding = 'offered' | 'declined' | 'shared' | 'ended'

/** Whether an offer waits for its answer, was declined, is shared on a day, or was. */
export function standingOfSharing(
  { answer, lastDay, ending }: Pick<Sharing, 'answer' | 'lastDay' | 'ending'>,
  today: Day,
): SharingStanding {
  if (answer?.answer === 'declined') return 'declined'
  const last = lastDay ?? ending?.day ?? null
  if (last !== null && last < today) return 'ended'
  return answer === null ? 'offered' : 'shared'
}

/**
 * The commitment of a shared measure as it stands in one party's plan: bound by
 * its organisation too, and only on the days it takes part.
 */
export function asSharedBy(
  commitment: Commitment,
  { from, to }: Pick<SharingParty, 'from' | 'to'>,
  organisation?: string,
): Commitment {
  const { begins, ending, responsible, cooperating } = commitment
  const isBound = !organisation || [...responsible, ...cooperating].includes(organisation)
  const endsFirst = to !== null && (ending === null || to < ending.day)
  return {
    ...commitment,
    begins: from !== null && from > begins ? from : begins,
    ending: endsFirst ? { day: to, reason: '' } : ending,
    cooperating: isBound ? cooperating : [...cooperating, organisation],
  }
}

/**
 * Whether municipalities do a measure among themselves: none of its commitments
 * is the police's, and nobody who takes part in it is of the police.
 */
export function isWithoutPolice(
  { responsible, partners }: Pick<Measure, 'responsible' | 'partners'>,
  commitments: readonly Pick<Commitment, 'giver' | 'responsible' | 'cooperating'>[],
  police: readonly string[],
): boolean {
  const involved = [
    responsible,
    ...partners.map(({ organisation }) => organisation),
    ...commitments.flatMap((one) => [...one.responsible, ...one.cooperating]),
  ]
  return (
    commitments.every(({ giver }) => giver === 'municipality') &&
    !involved.some((organisation) => police.includes(organisation))
  )
}

type WordsProblem = 'missing' | 'tooLong' | 'personalData'
export type OfferProblems = Problems<
  'municipality' | 'crossBorder',
  WordsProblem | 'unknown' | 'alreadyOffered' | 'ownOnly'
>

/** What stands in the way of an offer. What is for the own organisation alone is shared with nobody. */
export function problemsWithOffer(
  { municipality, crossBorder }: { municipality: string; crossBorder: string },
  known: {
    measure: Pick<Measure, 'visibility'>
    neighbours: readonly string[]
    sharings: readonly Sharing[]
    today: Day
  },
): OfferProblems {
  const goesOn = known.sharings.some(
    (sharing) =>
      sharing.municipality === municipality &&
      ['offered', 'shared'].includes(standingOfSharing(sharing, known.today)),
  )
  const isStranger = !known.neighbours.includes(municipality)
  return {
    municipality:
      known.measure.visibility === 'own-organisation'
        ? 'ownOnly'
        : municipality === ''
          ? 'missing'
          : isStranger
            ? 'unknown'
            : goesOn
              ? 'alreadyOffered'
              : undefined,
    crossBorder: problemWithWords(crossBorder),
  }
}

export type AnswerProblems = Problems<
  'answer' | 'focusArea' | 'fromDay' | 'reason',
  WordsProblem | 'unknown' | 'alreadyAnswered'
>

/** What stands in the way of an answer: a declined offer needs its reason, an accepted one its place and its first day. */
export function problemsWithAnswer(
  { answer, focusArea, fromDay, reason }: Omit<SharingAnswer, 'answer'> & { answer: string },
  known: { sharing: Pick<Sharing, 'answer' | 'ending'>; focusAreas: readonly string[] },
): AnswerProblems {
  if (known.sharing.answer || known.sharing.ending) return { answer: 'alreadyAnswered' }
  if (answer === 'declined') return { reason: problemWithWords(reason) }
  if (answer !== 'accepted') return { answer: 'missing' }
  const isStranger = focusArea !== null && !known.focusAreas.includes(focusArea)
  return {
    focusArea: focusArea === null ? 'missing' : isStranger ? 'unknown' : undefined,
    fromDay: fromDay === null ? 'missing' : undefined,
    reason: reason === '' ? undefined : problemWithWords(reason),
  }
}

export type EndingProblems = Problems<'day' | 'endReason', WordsProblem | 'beforeBegun' | 'alreadyEnded'>

/** What stands in the way of ending it: its last day lies on or after its first. */
export function problemsWithEnding(
  { day, reason }: { day: Day | null; reason: string },
  { answer, ending }: Pick<Sharing, 'answer' | 'ending'>,
): EndingProblems {
  const begun = answer?.fromDay ?? null
  if (ending || answer?.answer === 'declined') return { day: 'alreadyEnded' }
  return {
    day: day === null ? 'missing' : begun !== null && day < begun ? 'beforeBegun' : undefined,
    endReason: problemWithWords(reason),
  }
}

function problemWithWords(words: string): WordsProblem | undefined {
  if (words === '') return 'missing'
  if (words.length > longestWords) return 'tooLong'
  return pointsOutAPerson(words) ? 'personalData' : undefined
}
