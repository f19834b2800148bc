import { expect, it } from 'vitest'
import { ownLanguageFirst } from './languages.rules.ts'

// biome-ignore format: a table is read by its rows
const cases: [what: string, own: string, country: string, ticked: string[], languages: string[]][] = [
  ['a Danish municipality that ticks Swedish too', '',   'DK', ['sv', 'da'], ['da', 'sv']],
  ['one that writes in another than its country’s', 'sv', 'DK', ['da', 'en'], ['sv', 'da', 'en']],
  ['one that ticks only the other',                 'da', 'DK', ['en'],       ['da', 'en']],
  ['one that ticks none',                           '',   'SE', [],           ['sv']],
  ['one whose country is not chosen yet',           '',   '',   ['en'],       ['en']],
]
it.each(cases)('%s has its own language first', (_, own, country, ticked, languages) => {
  expect(ownLanguageFirst(own, country, ticked)).toEqual(languages)
})
