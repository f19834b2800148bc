import type { Day } from '../calendar.ts'
import type { Cadence } from './cadence/rules.ts'
import { cadenceSentence, fromThen } from './cadence/sentence.rules.ts'

/** A wording as far as it says how often something is done, and from which day. */
type Wording = { fromDay: Day; cadence: Cadence }

/**
 * The wording that holds on a day, and those that are decided and hold from a
 * later one. Before the first has begun, it is the one there is to tell of. Of
 * two from the same day only the one that was written last ever holds.
 */
export function heldAndComing<One extends Wording>(
  wordings: readonly One[],
  day: Day,
): { held: One; coming: One[] } {
  const holding = wordings.filter(({ fromDay }, place) => fromDay !== wordings[place + 1]?.fromDay)
  const place = Math.max(
    holding.findLastIndex(({ fromDay }) => fromDay <= day),
    0,
  )
  // Nothing is promised without a first wording.
  return { held: holding[place]!, coming: holding.slice(place + 1) }
}

/**
 * How often something is to be done on a day, in words: "Minst 10 gånger per
 * månad", and where another number is decided from a later day, also that one:
 * "Minst 10 gånger per månad. Från 1 januari 2027: Minst 8 gånger per månad".
 */
export function cadenceAsItHolds(
  wordings: readonly Wording[],
  day: Day,
  language: 'sv' | 'da' | 'en',
): string {
  const { held, coming } = heldAndComing(wordings, day)
  const said = [held, ...coming].map(({ fromDay, cadence }) => ({
    fromDay,
    words: cadenceSentence(cadence, language),
  }))
  return said
    .filter(({ words }, place) => words !== said[place - 1]?.words)
    .map(({ fromDay, words }, place) => (place === 0 ? words : fromThen(fromDay, words, language)))
    .join('. ')
}
