import { readCadences } from './grammar.rules.ts'
import type { Cadence } from './rules.ts'
import type { Language } from './words.rules.ts'

/** A phrase with the reading a careful person made of it, and others such a person could make. */
export type CadenceCase = {
  id: string
  lang: Language
  text: string
  reading: ScoredReading
  acceptableAlternatives?: ScoredReading[]
}
type ScoredReading = Pick<Cadence, 'kind' | 'count' | 'comparator' | 'period' | 'everyN'>
export type CadenceScore = {
  right: number
  total: number
  wrong: { id: string; text: string; expected: string; got: string }[]
}

/** "counted 2 at-least week 1": the five parts of a reading that are scored. */
export function briefly({ kind, count, comparator, period, everyN }: ScoredReading): string {
  return [kind, count, comparator, period, everyN].map((part) => part ?? 'null').join(' ')
}

/** How many phrases are read as the case or one of its alternatives says, in kind, count, comparator, period and every-nth. */
export function scoreCadences(cases: readonly CadenceCase[]): CadenceScore {
  const wrong: CadenceScore['wrong'] = []
  for (const { id, lang, text, reading, acceptableAlternatives } of cases) {
    const got = briefly(readCadences(text, lang)[0]!)
    const accepted = [reading, ...(acceptableAlternatives ?? [])].map(briefly)
    if (!accepted.includes(got)) wrong.push({ id, text, expected: accepted.join(' or '), got })
  }
  return { right: cases.length - wrong.length, total: cases.length, wrong }
}
