import { addDays, type Day, dayIn } from '../../calendar.ts'

/**
 * Where something stands that was logged on a phone: still being written,
 * waiting for the network, received by the server, or refused by it.
 */
export type Standing = 'draft' | 'waiting' | 'sent' | 'refused'

/** Why something was not received. All but those of the last kind are tried again by themselves. */
export type Hindrance = 'noAnswer' | 'serverTrouble' | 'signedOut' | 'otherPerson' | 'elsewhere' | Refused
export type Refused = 'notAllowed' | 'notFound' | 'idTaken' | 'problems'

/** One report kept on a phone, under the id its form was given: sent twice it is one occurrence. */
export type Kept = {
  id: string
  commitment: string
  title: string
  /** Who wrote it and where; under another sign-in it is not sent. */
  person: string
  partnership: string
  /** The form as it is sent, urlencoded. */
  form: string
  standing: Standing
  /** When it was written, in milliseconds by the phone's clock. */
  writtenAt: number
  /** How far the phone's clock was ahead of the server's when that was last known; null where it never was. */
  clockAhead: number | null
  tries: number
  /** By the phone's clock; before that nothing is tried by itself. */
  tryAfter: number
  hindrance: Hindrance | null
  /** The server's words on what is wrong with it. */
  words: string[]
  sentAt: number | null
}

/** What the server answered: its status, or null where none came, and what it said. */
export type Answered = { status: number | null; told: unknown }

const second = 1000
const longestPause = 30 * 60 * second

/** Ten seconds after the first try that failed, then twice as long each time, at most half an hour. */
export function pauseAfter(tries: number): number {
  return Math.min(longestPause, 10 * second * 2 ** Math.max(0, tries - 1))
}

/** Where a report stands after the server answered, or did not. */
export function afterAnswer(kept: Kept, { status, told }: Answered, now: number): Kept {
  const tries = kept.tries + 1
  const again = (hindrance: Hindrance): Kept => ({
    ...{ ...kept, tries, hindrance, standing: 'waiting', words: [] },
    tryAfter: now + pauseAfter(tries),
  })
  const refused = (hindrance: Refused): Kept => ({
    ...{ ...kept, tries, hindrance, standing: 'refused', words: wordsIn(told) },
  })
  if (status === null) return again('noAnswer')
  if (status === 200 && receiptIn(told) === kept.id)
    return { ...kept, tries, standing: 'sent', hindrance: null, words: [], sentAt: now }
  if (codesIn(told).includes('otherPerson')) return again('otherPerson')
  if (codesIn(told).includes('elsewhere')) return again('elsewhere')
  // What is no answer of the log itself comes from the way in, or from something between.
  if (status === 401 || (status === 200 && told === null)) return again('signedOut')
  if (status === 403) return refused('notAllowed')
  if (status === 404) return refused('notFound')
  if (status === 409) return refused('idTaken')
  if (status === 422) return refused('problems')
  return again('serverTrouble')
}

/** What is sent now: all that waits, or what has waited long enough. */
export function due(all: readonly Kept[], now: number, askedFor: boolean): Kept[] {
  return all
    .filter(({ standing, tryAfter }) => standing === 'waiting' && (askedFor || tryAfter <= now))
    .sort((one, other) => one.writtenAt - other.writtenAt)
}

/** Whether somebody has said it and the server has not received it: what is begun only is not said. */
export function isUnsent({ standing }: Kept): boolean {
  return standing === 'waiting' || standing === 'refused'
}

/** So long what was sent, and what was only begun, stays in the list, in milliseconds. */
export const sentStays = 14 * 24 * 60 * 60 * second

/** What the phone believes to be sent and the server does not know: to be sent once more. */
export function lostOnTheWay(all: readonly Kept[], received: readonly string[]): Kept[] {
  return all.filter(({ standing, id }) => standing === 'sent' && !received.includes(id))
}

/**
 * The moment something was written, by the server's clock: as long ago as the
 * phone says, and by the phone's clock set right. A clock that was set in the
 * meantime makes them two. Milliseconds.
 */
export type Written = { at: Date; ago: number; aheadThen: number | null; phoneNow: number }

/** What was written longer ago than a year needs its day told, in milliseconds. */
const longestAgo = 366 * 24 * 60 * 60 * second

/**
 * The day meant by "today" (0) or "yesterday" (1) when it was written, in the
 * partnership's time zone. Null where the phone's clock was set since, so that
 * two days are possible: then somebody must say which.
 */
export function dayMeant(
  { at, ago, aheadThen, phoneNow }: Written,
  back: 0 | 1,
  timeZone: string,
): Day | null {
  const dayOf = (moment: number) =>
    moment >= at.getTime() - longestAgo ? addDays(dayIn(timeZone, new Date(moment)), -back) : null
  const byLength = dayOf(at.getTime() - Math.max(0, ago))
  if (aheadThen === null) return byLength
  const byClock = dayOf(Math.min(at.getTime(), phoneNow - ago - aheadThen))
  return byClock === byLength ? byLength : null
}

const record = (told: unknown): Record<string, unknown> =>
  typeof told === 'object' && told !== null ? (told as Record<string, unknown>) : {}

function receiptIn(told: unknown): unknown {
  return record(told).receipt
}

function codesIn(told: unknown): unknown[] {
  const { problems } = record(told)
  return Array.isArray(problems) ? problems.map((problem) => record(problem).code) : []
}

function wordsIn(told: unknown): string[] {
  const { words } = record(told)
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
}
