import { readCadences, readWholly } from '../cadence/grammar.rules.ts'
import type { Cadence } from '../cadence/rules.ts'
import { inSchoolYears } from '../cadence/school-years.rules.ts'
import type { ReadLanguage } from './rules.ts'

/** The cadences some words hold; none for words that only look like one. */
export type CadenceReader = (words: string) => Cadence[]

const longestPhrase = 700

/** Reads cadences in one language. Several lists ask of the same words, so an answer is kept as long as the reader is. */
export function cadenceReader(language: ReadLanguage): CadenceReader {
  const known = new Map<string, Cadence[]>()
  return (words) => {
    const phrase = words.slice(0, longestPhrase)
    const answer = known.get(phrase) ?? read(phrase, language)
    known.set(phrase, answer)
    return answer
  }
}

function read(phrase: string, language: ReadLanguage): Cadence[] {
  if (phrase.trim() === '') return []
  const found = readCadences(phrase, language).filter((cadence) => cadence.kind !== 'not-a-cadence')
  return readOnce(found.map(inSchoolYears))
}

/** The words on when it holds that no cadence can say, such as "utom under lov": a person has to see them. */
export function wordsNotReadIn(words: string | null, language: ReadLanguage): string[] {
  return readWholly((words ?? '').slice(0, longestPhrase), language).notRead
}

/** "Ständigt pågående": two words that say the same are one cadence. */
function readOnce(cadences: Cadence[]): Cadence[] {
  const seen = new Set<string>()
  return cadences.filter((cadence) => {
    const said = JSON.stringify(cadence)
    return !seen.has(said) && seen.add(said)
  })
}

/** Has it a number and a period, so that it can be counted? */
export function isCountable(cadences: Cadence[]): boolean {
  return cadences.some((cadence) => cadence.kind === 'counted' && cadence.period !== null)
}

/** Words of frequency that promise no number: "regelbundet", "hyppige". */
export const vagueFrequency =
  /(?<![\p{L}])(?:regelbund\p{L}*|regelmässig\p{L}*|regelmæssig\p{L}*|jævnlig\p{L}*|hyppig\p{L}*|ofta|ofte|återkommande|tilbagevendende|frekvent\p{L}*|med jämna mellanrum)(?![\p{L}])/iu
