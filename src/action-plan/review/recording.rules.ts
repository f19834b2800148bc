import { after, type Day } from '../../calendar.ts'
import type { Cadence, Period } from '../cadence/rules.ts'
import { dueDayOf, isOwedOnce } from '../periods/once.rules.ts'
import type { Term } from '../periods/rules.ts'
import { isCommitment, type Making } from './making.rules.ts'
import { answerOf, dayOf, type Values } from './rules.ts'
import { cadencesChosen } from './words.rules.ts'

/**
 * From when what was promised is recorded here.
 *
 * An agreement of 2024 that is taken in during 2026 has two years behind it of
 * which nothing is known here. Either those who kept it write in what was done,
 * or those years are not judged: a promise is not broken because a tool is new.
 *
 * - `first-day`: from the first day it held; until it is entered, earlier periods stand as not kept.
 * - `now`: from the first day of the month that runs; the time before is told as not recorded.
 */
export const recordings = ['first-day', 'now'] as const
export type Recording = (typeof recordings)[number]

/** The day from which `now` records. */
export function recordingBegins(today: Day): Day {
  return `${today.slice(0, 7)}-01`
}

/** Whether there is a time to choose for: what was promised held before the month that runs, and still holds. */
export function isUnderWay(written: Values, today: Day): boolean {
  const [begins, ends] = [dayOf(written, 'begins'), dayOf(written, 'ends')]
  const now = recordingBegins(today)
  return begins !== null && begins < now && (ends === null || ends >= now)
}

/** What most mean: once a whole period has gone by without a word of it here, recording begins now. */
export function usualRecording(begins: Day, { ready }: Making, language: 'sv' | 'da', today: Day): Recording {
  const spans = ready
    .flatMap((one) => (isCommitment(one) ? cadencesChosen(one.item.cadences, one.values, language) : []))
    .flatMap(({ period }) => (period && spanOf[period]) ?? [])
  const firsts = (spans.length > 0 ? spans : ['P1M']).map((span) => after(begins, span)).toSorted()
  return firsts[0]! <= today ? 'now' : 'first-day'
}

const spanOf: Partial<Record<Period, string>> = {
  day: 'P1D',
  week: 'P7D',
  weekend: 'P7D',
  month: 'P1M',
  quarter: 'P3M',
  tertial: 'P4M',
  'half-year': 'P6M',
  term: 'P6M',
  'school-year': 'P1Y',
  year: 'P1Y',
}

/** The answer of the form; null where the choice stands open. */
export function recordingIn(written: Values): Recording | null {
  return recordings.find((one) => one === answerOf(written, 'recording')) ?? null
}

/**
 * The days of a commitment as they are kept. What is owed only once, by a day
 * that is still to come, is kept from its first day all the same: it may have
 * been done long ago, and can then be written in.
 */
export function daysRecorded(cadence: Cadence, written: Values, today: Day): Term {
  const [begins, to] = [dayOf(written, 'begins') ?? today, dayOf(written, 'ends')]
  const from = recordingBegins(today)
  const held = { from: begins, to }
  if (!isUnderWay(written, today) || recordingIn(written) !== 'now') return held
  const dueDay = isOwedOnce(cadence, held) ? dueDayOf(cadence, held) : begins
  return dueDay === null || dueDay >= from ? held : { from, to, promisedFrom: begins }
}
