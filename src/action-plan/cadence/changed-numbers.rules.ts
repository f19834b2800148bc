import { amount } from './amounts.rules.ts'
import { type PhraseRule, wordAt } from './marks.rules.ts'
import { numberAt } from './number-words.rules.ts'
import { isParticiple } from './past-words.rules.ts'
import type { Token } from './tokens.rules.ts'

/** "från två till fyra gånger i månaden": what it shall be is the last; what it has come to is no promise. */
export const changedNumber: PhraseRule = (tokens, at) => {
  if (!/^(?:från|fra)$/.test(wordAt(tokens, at))) return null
  const before = numberAt(tokens, at + 1)
  if (!before || !/^(?:till|til)$/.test(wordAt(tokens, before.next))) return null
  const now = amount(tokens, before.next + 1)
  if (now?.meaning.is !== 'amount' || now.meaning.counted === 'time') return null
  if (hasChanged(tokens, at)) return { meaning: { is: 'past' }, next: now.next }
  return now.meaning.counted === 'thing' ? null : now
}

/** "har minskat", "er faldet", "gick ned": within the words before. */
function hasChanged(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 4), at)
  return words.some(({ word, sense }) => sense.past || isParticiple(word))
}
