import type { Cadence } from '../../../action-plan/cadence/rules.ts'
import type { CitizenPromise } from '../../../action-plan/rules.ts'
import type { Owner } from '../../../agreement/rules.ts'
import { after, type Day } from '../../../calendar.ts'
import type { CommitmentHistory, Fulfilment, Standing } from '../../../follow-up/standing.rules.ts'
import { standings } from '../../../follow-up/standing.rules.ts'
import type { Facts } from '../../../log/rules.ts'
import type { Party } from '../../../partnership/organisations/rules.ts'

/** One wording of what was undertaken. */
export type Wording = {
  number: number
  title: string
  originalWords: string
  cadence: Cadence
  fromDay: Day
  reason: string
}

/** A promise as residents read it: organisations by name, no person. */
export type PublicPromise = {
  id: string
  measure: string
  focusArea: string
  words: string
  feedbackEvery: CitizenPromise['feedbackEvery']
  title: string
  originalWords: string
  cadence: Cadence
  /** From this day it is recorded here and judged. */
  begins: Day
  /** The earlier day from which it was promised, where the time before `begins` was not recorded. */
  promisedFrom: Day | null
  /** The day it was entered here. */
  enteredOn?: Day
  toDay: Day | null
  giver: Owner
  /** Who promised, where that is neither the police nor the municipality: a housing company, an association. */
  givenBy: string[]
  responsible: string[]
  cooperating: string[]
  acceptedAsNotMeasurable: boolean
  notMeasurableReason: string
  ending: { day: Day; reason: string } | null
  wordings: Wording[]
  /** The day on which something was last told about it. */
  lastTold: Day
}

/** A promise with what was reported about it and how it stands. */
export type ToldPromise = PublicPromise & { facts: Facts; fulfilment: Fulfilment }

/**
 * Whoever answers for a promise has given it where none of them speaks for the
 * police or the municipality; nobody else has then promised anything.
 */
export function givenBy(
  giver: Owner,
  responsible: readonly { name: string; party: Party | null }[],
): string[] {
  const isPartys = giver === 'joint' || responsible.some(({ party }) => party !== null)
  return isPartys ? [] : responsible.map(({ name }) => name)
}

/** The promise as the rules of fulfilment read it. */
export function historyOf(promise: PublicPromise): CommitmentHistory {
  const { id, begins, promisedFrom, enteredOn, toDay, wordings, ending } = promise
  return {
    id,
    term: { from: begins, to: toDay, promisedFrom },
    ...(enteredOn && { enteredOn }),
    versions: wordings.map(({ fromDay, cadence }) => ({ from: fromDay, cadence })),
    endedEarly: ending,
  }
}

const intervals = { month: 'P1M', quarter: 'P3M', 'half-year': 'P6M', year: 'P1Y' } as const

/** When residents were last told how a promise goes, and by when they are to be told again. */
export type Feedback = { last: Day; next: Day | null; late: boolean }

export type OwesFeedback = Pick<PublicPromise, 'lastTold' | 'begins' | 'toDay' | 'ending' | 'feedbackEvery'>

/**
 * Residents are told how it goes at least once in each interval. A promise that
 * is over, or has not begun, owes nothing more.
 */
export function feedbackOf(promise: OwesFeedback, today: Day): Feedback {
  const { lastTold: last, begins, toDay, ending, feedbackEvery } = promise
  const isOver = ending !== null || (toDay !== null && toDay < today)
  if (isOver || begins > today) return { last, next: null, late: false }
  const next = after(last > begins ? last : begins, intervals[feedbackEvery])
  return { last, next, late: next < today }
}

/** The promises of now, and those whose term has run out. Where all have, they stand together: residents then read what there was. */
export function nowAndEarlier<Told extends Pick<PublicPromise, 'toDay'>>(
  promises: readonly Told[],
  today: Day,
): { now: Told[]; earlier: Told[] } {
  const isEarlier = ({ toDay }: Told) => toDay !== null && toDay < today
  const now = promises.filter((promise) => !isEarlier(promise))
  if (now.length === 0) return { now: [...promises], earlier: [] }
  return { now, earlier: promises.filter(isEarlier) }
}

/** How many promises stand how, in the order in which standings are always told; those that do not occur are left out. */
export function countsOf(
  promises: { fulfilment: { standing: Standing } }[],
): { standing: Standing; count: number }[] {
  return standings
    .map((standing) => ({
      standing,
      count: promises.filter(({ fulfilment }) => fulfilment.standing === standing).length,
    }))
    .filter(({ count }) => count > 0)
}
