import { calendarSense } from './calendar-words.rules.ts'
import { fieldSense } from './field-words.rules.ts'
import { numberInWords, ordinalInWords } from './numbers.rules.ts'
import type { Comparator, Period, Weekday, Window } from './rules.ts'
import { weekdaySense } from './weekday-words.rules.ts'

export type Language = 'sv' | 'da' | 'no'
export type DayPart = NonNullable<Window['dayParts']>[number]

/** What one word can mean where a cadence is told. A word may mean several things; the rules choose by place. */
export type Sense = {
  number?: number
  /** "en", "ett", "et": one, or only an article. */
  article?: true
  ordinal?: number
  /** 1 for "varje", 2 for "varannan". */
  every?: number
  /** "alla", "samtliga": every only before something that comes again. */
  all?: true
  period?: { period: Period; definite?: true; plural?: true }
  /** "årligen", "månadsvis", "kvartalsvise": the whole rate in a word. */
  rate?: { period: Period; everyN: number }
  comparator?: Comparator
  /** What is counted: `time` (gånger), `occasion` (tillfällen), `piece` (stycken). */
  times?: 'time' | 'occasion' | 'piece'
  weekdays?: Weekday[]
  dayPart?: DayPart
  month?: number
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  /** Calendars of the partnership: "risk-weekends", "school-end". */
  named?: string
  /** `strong` says that it goes on ("löpande"); `weak` only lets one think so ("fokus", "närvaro"). */
  vague?: 'strong' | 'weak'
  /** Someone must ask or a need must arise. */
  demand?: 'need' | 'wish'
  /** The thing each of which is owed a count: `class`, `school`, `area`. */
  coverage?: string
  /** Something that happens and that another thing can follow: a meeting, a walk, a report. */
  event?: true
  /** Something that is done and counted: a check, an effort, a patrol. */
  activity?: true
  /** Counted as results ("brott", "ärenden"), not as things done. */
  result?: true
  /** Measures that tell a number is no count: `age`, `money`, `percent`, `people`, `law`, `length`, `clock` … */
  measure?: string
  duration?: 'H' | 'M' | 'D' | 'W' | 'MO' | 'Y'
  /** Tells what was: "genomfördes", "afholdt". */
  past?: true
  isoDay?: string
  clock?: true
}

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
  const number = notNumbers[language].has(word) ? null : numberInWords(word)
  if (number !== null) sense.number = number
  if (/^(?:en|ett|et|ei|ein)$/.test(word)) sense.article = true
  const ordinal = ordinalInWords(word)
  if (ordinal !== null) sense.ordinal = ordinal
  return sense
}
