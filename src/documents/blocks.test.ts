import { expect, it } from 'vitest'
import { aroundOwn, definitions, own, table } from './blocks.ts'

const swedish = { language: 'sv', written: 'sv' } as const
const english = { language: 'en', written: 'sv' } as const

it('own words are marked with their language where the document is told in another', () => {
  expect(own('Trygg hamn', swedish)).toBe('Trygg hamn')
  expect(own('Trygg hamn', english)).toEqual([{ text: 'Trygg hamn', lang: 'sv' }])
})

it('within a sentence only the own words are marked, and nothing stands where there are none', () => {
  const sentence = (title: string) => `Measure: ${title}.`
  expect(aroundOwn(sentence, ['Runda'], swedish)).toBe('Measure: Runda.')
  expect(aroundOwn(sentence, ['Runda'], english)).toEqual(['Measure: ', { text: 'Runda', lang: 'sv' }, '.'])
  expect(aroundOwn(sentence, [''], english)).toEqual(['Measure: ', '.'])
})

it.each([swedish, english])('a name without words is left out, whoever reads it: %o', (telling) => {
  expect(definitions([['Carried by', own('', telling)]])).toEqual([])
  expect(
    definitions([
      ['Carried by', own('SSP', telling)],
      ['Where', aroundOwn((place) => place, [''], telling)],
    ]),
  ).toMatchObject([{ items: [{ term: 'Carried by' }] }])
  expect(table('Nothing', [{ head: 'What' }], [])).toEqual([])
})
