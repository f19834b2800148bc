import { furthestLook, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Clauses of condition told without one of the words that always begin one. */

/** Whether a sentence begins here: after nothing, or after a mark that is no comma. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  return at === 0 || (tokens[at - 1]!.kind === 'mark' && wordAt(tokens, at - 1) !== ',')
}

/** "Om skolan uppmärksammar frånvaro ska …": begins the sentence, and what follows from it comes after. */
export function opensCondition(tokens: readonly Token[], at: number): boolean {
  const begins = isFirst(tokens, at)
  const rest = tokens.slice(at + 3, at + furthestLook)
  return (
    begins && rest.some(({ word }) => /^(?:ska|skall|så|kan|kontaktas|informeras|kallas|sker)$/.test(word))
  )
}

/** "Önskar en förening hjälp så lovar vi", "Opstår der problemer, mødes vi": a clause of condition told by its order of words. */
export function turnedAround(tokens: readonly Token[], at: number): boolean {
  const begins = isFirst(tokens, at)
  if (
    !begins ||
    !/^(?:önskar|ønsker|behöver|uppstår|uppkommer|opstår|oppstår|inträffar|indtræffer|inntreffer)$/.test(
      wordAt(tokens, at),
    )
  )
    return false
  if (/^att?$/.test(wordAt(tokens, at + 1))) return false
  return tokens
    .slice(at + 2, at + furthestLook + 6)
    .some(({ word }) => /^(?:så|,|kan|ska|skall|skal)$/.test(word))
}
