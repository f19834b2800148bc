import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCadences } from './grammar.rules.ts'
import { briefly, type CadenceCase } from './scoring.rules.ts'
import { asTyped } from './typed-text.rules.ts'

const texts: [printed: string, typed: string][] = [
  ['under risk-\nhelger', 'under riskhelger'],
  ['under risk-\r\nhelger', 'under riskhelger'],
  ['fredags-\noch lördagskvällar', 'fredags-\noch lördagskvällar'],
  ['SSP-\nmøder', 'SSP-\nmøder'],
  ['kvar\u00adtalet, kvar\u00ad\ntalet', 'kvartalet, kvartalet'],
  ['2\u00a0gånger  per\u2009år', '2 gånger per år'],
  ['6\u20119 gånger', '6-9 gånger'],
  ['\ufeffvarje\u200b måna\u0308d', 'varje mån\u00e4d'],
  ['| Vid behov | Polisen |', ', Vid behov , Polisen ,'],
]

/** What a page, a table or a copy does to a phrase without saying anything by it. */
const settings: [name: string, set: (text: string) => string][] = [
  ['capitals', (text) => text.toUpperCase()],
  ['a full stop', (text) => `${text}.`],
  ['brackets', (text) => `(${text})`],
  ['quotation marks', (text) => `”${text}”`],
  ['a bullet', (text) => `• ${text}`],
  ['a number of the item', (text) => `1. ${text}`],
  ['a letter of the item', (text) => `a) ${text}`],
  ['cells of a table', (text) => `| ${text} |`],
  ['two spaces', (text) => text.replaceAll(' ', '  ')],
  ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['a line end after each word', (text) => text.replace(/ (?!\d)/g, '\n')],
  ['soft hyphens', (text) => text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2')],
  ['a word broken over a line end', (text) => text.replace(/(\p{L}{4})(\p{L}{4})/u, '$1-\n$2')],
  ['letters of two signs', (text) => text.normalize('NFD')],
  ['long dashes in ranges', (text) => text.replace(/(\d)[–-](\d)/g, '$1 — $2')],
  ['"&" for "och"', (text) => text.replace(/(?<!till) (?:och|og) /g, ' & ')],
]

const phrases = readFileSync(resolve('../shared/data/cadence/cadences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as CadenceCase)
  // A text damaged by a scanner is told by its letters and spaces, which a setting would change.
  .filter((phrase) => !('normalised' in phrase))

describe('a text as somebody would type it', () => {
  it.each(texts)('%j', (printed, typed) => {
    expect(asTyped(printed)).toBe(typed)
  })

  it.each(settings)('%s change no reading', (_, set) => {
    const changed = phrases.filter(
      ({ text, lang }) =>
        briefly(readCadences(set(text), lang)[0]!) !== briefly(readCadences(text, lang)[0]!),
    )
    expect(changed.map(({ text }) => set(text))).toEqual([])
  })
})
