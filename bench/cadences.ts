import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCadences } from '../src/action-plan/cadence/grammar.rules.ts'
import { type Row, rounded, seconds } from './measure.ts'

const words = [
  ['Minst 10 kontroller per månad', 'sv'],
  ['Var tredje helg besöka fritidsgårdens öppna verksamhet', 'sv'],
  ['mødes mindst fire gange årligt og hyppigere, hvis der er behov', 'da'],
  ['To gange årligt - op til sommerferien og til den mørke tid', 'da'],
  ['Löpande under året', 'sv'],
] as const

/** Phrases a second, against merely splitting them into words. */
export async function cadences(): Promise<Row[]> {
  const file = join(import.meta.dirname, '../../shared/data/cadence/cadences.jsonl')
  const phrases = tryReading(file) ?? Array.from({ length: 30 }, () => words).flat()
  const read = await seconds(
    () => phrases.forEach(([text, language]) => void readCadences(text, language)),
    5,
  )
  const split = await seconds(() => phrases.forEach(([text]) => void text.toLowerCase().split(/\s+/)), 5)
  return [
    {
      what: 'cadence phrases read',
      figure: `${rounded(phrases.length / read)} a second`,
      against: `splitting into words: ${rounded(phrases.length / split)} a second`,
    },
  ]
}

function tryReading(file: string): (readonly [string, 'sv' | 'da' | 'no'])[] | null {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ text, lang }) => [text, lang] as const)
  } catch {
    return null
  }
}
