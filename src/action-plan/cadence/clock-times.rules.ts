import { isFigure, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Hours of the day, which are when and never how often. Of them a cadence keeps the parts of the day. */

const clockWord = /^(?:kl|klockan|klokken|klokka)$/

/** "vardagar", "hver dag", "fredagskväll" before the hours. */
function isKeptBefore(tokens: readonly Token[], at: number): boolean {
  const { dayPart, weekdays, period } = senseAt(tokens, at - 1)
  return !!dayPart || !!weekdays || (period?.period === 'day' && senseAt(tokens, at - 2).every === 1)
}

/** "alla dagar", "varje kväll" after the hours. */
function isKeptAfter(tokens: readonly Token[], at: number): boolean {
  const { every, all } = senseAt(tokens, at)
  const { dayPart, weekdays, period } = senseAt(tokens, at + 1)
  return (every === 1 || !!all) && (!!dayPart || !!weekdays || period?.period === 'day')
}

/** "alla kvällar mellan 18 och 24": hours of the day where a day or a part of it stands before. */
function hoursBetween(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:mellan|mellem|mellom|från|fra)$/.test(wordAt(tokens, at))) return null
  if (!isKeptBefore(tokens, at) && !isKeptAfter(tokens, at + 4)) return null
  const [from, to] = [tokens[at + 1], tokens[at + 3]]
  const hours = [from, to].every((token) => isFigure(token) && (token?.sense.number ?? 25) <= 24)
  return hours && /^(?:och|og|till|til|-)$/.test(wordAt(tokens, at + 2)) ? at + 4 : null
}

/** "vardagar 8–16", "14–22 alla dagar i veckan": hours without a word for them, beside the days that they are kept. */
function bareHours(tokens: readonly Token[], at: number): number | null {
  const [from, to] = [tokens[at], tokens[at + 2]]
  if (![from, to].every((token) => isFigure(token) && (token?.sense.number ?? 25) <= 24)) return null
  if (wordAt(tokens, at + 1) !== '-' || to!.sense.ordinal !== undefined) return null
  if (isKeptAfter(tokens, at + 3)) return at + 3
  const counts =
    tokens[at + 3]?.kind === 'word' && !/^(?:och|og|samt|i|på|hos|vid|ved)$/.test(wordAt(tokens, at + 3))
  return isKeptBefore(tokens, at) && !counts && wordAt(tokens, at + 3) !== '/' ? at + 3 : null
}

/** "kl. 15–20", "16.00-18.00", "till klockan 22". */
export const clock: PhraseRule = (tokens, at) => {
  const between = hoursBetween(tokens, at)
  if (between !== null) return hours(tokens, at + 1, at + 3, between)
  const bare = bareHours(tokens, at)
  if (bare !== null) return hours(tokens, at, at + 2, bare)
  let place = at
  if (clockWord.test(wordAt(tokens, place))) place += 1
  else if (!senseAt(tokens, place).clock) return null
  if (!isFigure(tokens[place])) return null
  const first = place
  place += 1
  if (/^(?:-|till|til|och|og)$/.test(wordAt(tokens, place)) && clockWord.test(wordAt(tokens, place + 1)))
    place += 1
  if (/^(?:-|till|til|och|og)$/.test(wordAt(tokens, place)) && isFigure(tokens[place + 1])) place += 2
  return hours(tokens, first, place - 1, place)
}

/** From which hour to which each part of the day lasts; the night goes on into the next day. */
const parts = {
  morning: [5, 9],
  day: [9, 15],
  afternoon: [15, 18],
  evening: [18, 23],
  night: [23, 29],
} as const

/** The parts of the day that hold at least a quarter of the hours: 20–02 is evening and night. */
function hours(tokens: readonly Token[], first: number, last: number, next: number): ReturnType<PhraseRule> {
  const [from, until] = [hourOf(tokens[first]), hourOf(tokens[last])]
  const end = until > from ? until : until + 24
  const shareIn = ([begins, ends]: readonly [number, number]) =>
    [0, 24].reduce(
      (sum, day) => sum + Math.max(0, Math.min(end, ends + day) - Math.max(from, begins + day)),
      0,
    ) /
    (end - from)
  const held = (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => shareIn(parts[part]) >= 0.25)
  const isSpan = first !== last && held.length > 0
  return { meaning: { is: 'look-alike', ...(isSpan && { dayParts: held }) }, next }
}

/** "20", "20.30". */
function hourOf(token: Token | undefined): number {
  const [hour = 0, minutes = 0] = (token?.raw ?? '').split(/[.:]/).map(Number)
  return hour + minutes / 60
}
