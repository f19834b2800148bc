import { senseOf } from './lexicon.rules.ts'
import { periods } from './period-words.rules.ts'
import { littleWords } from './scan-words.rules.ts'
import type { Language } from './words.rules.ts'

/**
 * A word typed with one slip, as it was meant: "minsst", "mindts", "månanden", "åreet".
 *
 * Only words that bound a number or name a period are mended, since a slip in
 * them changes what is owed; and only where the word means nothing as it stands.
 */
export function withoutSlips(text: string, language: Language): string {
  return text.replace(/\p{L}{5,14}/gu, (typed) => {
    const word = typed.toLowerCase()
    if (littleWords.has(word) || Object.keys(senseOf(word, language)).length > 0) return typed
    return meant(word) ?? typed
  })
}

const bounds = 'minst mindst högst højst ungefär cirka varje varannan vartannat gånger årligen årligt'
const wordsMeant = [...bounds.split(' '), ...periods.keys()].filter((word) => word.length >= 4)

function meant(typed: string): string | null {
  const found = wordsMeant.filter((word) => word[0] === typed[0] && isOneSlip(typed, word))
  return found.length === 1 ? found[0]! : null
}

/** A letter doubled, two letters swapped, or inside a long word one letter too many or too few; endings are left alone. */
function isOneSlip(typed: string, word: string): boolean {
  if (typed.length === word.length) return isSwapped(typed, word)
  if (typed.length === word.length + 1) return isAdded(typed, word)
  return typed.length === word.length - 1 && word.length > 6 && isAdded(word, typed)
}

function isSwapped(typed: string, word: string): boolean {
  const at = firstDifference(typed, word)
  return (
    at < word.length - 1 &&
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  )
}

/** Whether the longer is the shorter with one letter in it: any inside a long word, in a short one a letter doubled. */
function isAdded(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter)
  if (at >= shorter.length || longer.slice(at + 1) !== shorter.slice(at)) return false
  return longer[at] === longer[at - 1] || shorter.length > 6
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < other.length && one[at] === other[at]) at += 1
  return at
}
