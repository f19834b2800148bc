import { isFigure, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Hours of the day, which are when and never how often. */

const clockWord = /^(?:kl|klockan|klokken|klokka)$/

/** "alla kvällar mellan 18 och 24": hours of the day where a day or a part of it stands before. */
function hoursBetween(tokens: readonly Token[], at: number): number | null {
  const before = senseAt(tokens, at - 1)
  if (!/^(?:mellan|mellem|mellom|från|fra)$/.test(wordAt(tokens, at)) || !(before.dayPart || before.weekdays))
    return null
  const [from, to] = [tokens[at + 1], tokens[at + 3]]
  const hours = [from, to].every((token) => isFigure(token) && (token?.sense.number ?? 25) <= 24)
  return hours && /^(?:och|og|till|til|-)$/.test(wordAt(tokens, at + 2)) ? at + 4 : null
}

/** "kl. 15–20", "16.00-18.00", "till klockan 22". */
export const clock: PhraseRule = (tokens, at) => {
  const between = hoursBetween(tokens, at)
  if (between !== null) return { meaning: { is: 'look-alike' }, next: between }
  let place = at
  if (clockWord.test(wordAt(tokens, place))) place += 1
  else if (!senseAt(tokens, place).clock) return null
  if (!isFigure(tokens[place])) return null
  place += 1
  if (/^(?:-|till|til|och|og)$/.test(wordAt(tokens, place)) && clockWord.test(wordAt(tokens, place + 1)))
    place += 1
  if (/^(?:-|till|til|och|og)$/.test(wordAt(tokens, place)) && isFigure(tokens[place + 1])) place += 2
  return { meaning: { is: 'look-alike' }, next: place }
}
