import { readCadences } from './grammar.rules.ts'
import { type CadenceCase, scoreCadences } from './scoring.rules.ts'
import type { Language } from './words.rules.ts'

type CadencePhrase = { id: unknown; lang: Language; text: string }

/**
 * Phrases as JSON lines `{id, lang, text}` in, readings as JSON lines `{id,
 * readings}` out, one for one in the same order. A line that is no such object
 * gives `{id, problem}` with the code `not-json` or `no-phrase`, so that one
 * bad line does not stop the others.
 */
export function readCadenceLines(jsonl: string): string {
  return linesOf(jsonl)
    .map((line) => `${JSON.stringify(readLine(line))}\n`)
    .join('')
}

/** The score of a file of phrases with readings: what is wrong, a line each, and last "right N of M". */
export function scoreCadenceFile(jsonl: string): string {
  const cases = linesOf(jsonl).map((line) => JSON.parse(line) as CadenceCase)
  const { right, total, wrong } = scoreCadences(cases)
  const mistakes = wrong.map(
    ({ id, text, expected, got }) => `${id}\t${text}\n\texpected ${expected}\n\tgot ${got}\n`,
  )
  return `${mistakes.join('')}right ${right} of ${total}\n`
}

function linesOf(jsonl: string): string[] {
  return jsonl.split(/\r?\n/).filter((line) => line.trim() !== '')
}

function readLine(line: string): object {
  const phrase = parsed(line)
  if (phrase === undefined) return { id: null, problem: 'not-json' }
  if (!isPhrase(phrase)) return { id: idOf(phrase), problem: 'no-phrase' }
  return { id: phrase.id, readings: readCadences(phrase.text, phrase.lang) }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isPhrase(value: unknown): value is CadencePhrase {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('lang' in value)) return false
  return typeof value.text === 'string' && (value.lang === 'sv' || value.lang === 'da' || value.lang === 'no')
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : null
}
