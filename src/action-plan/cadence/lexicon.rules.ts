import { calendarSense } from './calendar-words.rules.ts'
import { fieldSense } from './field-words.rules.ts'
import { numberInWords, ordinalInWords } from './numbers.rules.ts'
import { weekdaySense } from './weekday-words.rules.ts'
import type { Language, Sense } from './words.rules.ts'

/** Words that are numbers in one language and something else in another. */
const notNumbers: Record<Language, Set<string>> = {
  sv: new Set(['ni', 'to', 'ti', 'et', 'tres']),
  da: new Set(['nio', 'ett']),
  no: new Set(['tres', 'nio', 'ett']),
}

/** Words looked up before; texts repeat their words, and a look-up tries many stems. Kept small, so that no text can fill the memory. */
const lookedUp: Record<Language, Map<string, Sense>> = { sv: new Map(), da: new Map(), no: new Map() }
const mostKept = 5_000

/** Everything the word can mean; an empty sense where it tells nothing about a cadence. */
export function senseOf(word: string, language: Language): Sense {
  if (word.length > 60) return {}
  const known = lookedUp[language].get(word)
  if (known) return known
  const sense = lookUp(word, language)
  if (lookedUp[language].size < mostKept) lookedUp[language].set(word, sense)
  return sense
}

function lookUp(word: string, language: Language): Sense {
  const sense: Sense = {
    ...fieldSense(word, language),
    ...calendarSense(word, language),
    ...weekdaySense(word),
  }
  // "aftenvagter" are shifts; "vagter" alone are as often those who work them.
  if (sense.period?.period === 'shift' && sense.dayPart) delete sense.measure
  const number = notNumbers[language].has(word) ? null : numberInWords(word)
  if (number !== null) sense.number = number
  if (/^(?:en|ett|et|ei|ein)$/.test(word)) sense.article = true
  const ordinal = ordinalInWords(word)
  if (ordinal !== null) sense.ordinal = ordinal
  return sense
}
