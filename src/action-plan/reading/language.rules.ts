import type { ReadLanguage } from './rules.ts'

// Small words that one language has and the others do not, or seldom. Words of
// the field are left out: a scan damages long words first.
const swedish =
  'och att som för av med på är ska inte eller från till samt enligt mellan under vid efter genom även inom vilka'
const danish =
  'og at som for af med på er skal ikke eller fra til samt mellem under ved efter gennem også hvilke der det'
const norwegian =
  'og å som for av med på er skal ikke eller fra til samt mellom under ved etter gjennom også hvilke'
const english = 'and the of to in for with on is are shall not or from by this that which between be'
// Norwegian has the Danish words here, and is told apart from English by them just as well.
const tables = [
  ['sv', new Set(swedish.split(' '))],
  ['da', new Set(danish.split(' '))],
  ['da', new Set(norwegian.split(' '))],
  ['en', new Set(english.split(' '))],
] as const

const wordsLookedAt = 4000

/**
 * Swedish, Danish (Norwegian counts as Danish) or null.
 *
 * A short list of bullets has few small words, so letters that only one of the
 * languages has (ä ö against æ ø) count as well.
 */
export function languageOf(text: string): ReadLanguage | null {
  const sample = text.slice(0, 60_000).toLowerCase()
  const words = (sample.match(/\p{L}+/gu) ?? []).slice(0, wordsLookedAt)
  if (words.length === 0) return null
  const scores = { sv: 0, da: 0, en: 0 }
  for (const [language, small] of tables) {
    scores[language] = Math.max(scores[language], words.filter((word) => small.has(word)).length)
  }
  scores.sv += words.filter((word) => /[äö]/.test(word)).length
  scores.da += words.filter((word) => /[æø]/.test(word)).length
  const best = scores.sv >= scores.da ? 'sv' : 'da'
  if (scores[best] <= scores.en * 1.2) return null
  // Under one telling word in sixteen is a list of numbers or of foreign words.
  return scores[best] / words.length >= 0.06 ? best : null
}
