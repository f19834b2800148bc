import { expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const around = (sentence: string) =>
  readAgreement(`Samverkansöverenskommelse mellan Granvika kommun och polisen i Granvika

Bakgrund
${sentence}

Syfte
Syftet med överenskommelsen är att öka tryggheten. Den gäller från och med 1 januari 2024 till och med 31 december 2027.`)
    .references
const danish = (sentence: string) =>
  readAgreement(`Samarbejdsaftale mellem Engdal Kommune og Midtlands Politi

Baggrund
${sentence}

Aftalen har til formål at skabe tryghed. Aftalen gælder fra 1. januar 2024 til 31. december 2027.`).references

it.each([
  [
    'Arbetet följer lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete.',
    ['law', 'Lag om kommuners ansvar för brottsförebyggande arbete', '2023:196'],
  ],
  ['Se SFS 2023:196.', ['law', 'SFS 2023:196', '2023:196']],
  ['Polisen arbetar enligt polislagen (1984:387).', ['law', 'Polislagen', '1984:387']],
  ['Ordningsvakter förordnas enligt 3 kap. 5 § kommunallagen.', ['law', 'Kommunallagen', '3 kap. 5 §']],
  [
    'Denna överenskommelse ersätter överenskommelsen från 2019.',
    ['agreement', 'Överenskommelsen från 2019', null],
  ],
  [
    'Den utgår från den nationella strategin Tillsammans mot brott (skr. 2016/17:126).',
    ['document', 'Nationella strategin Tillsammans mot brott', 'skr. 2016/17:126'],
  ],
])('S2-08 a Swedish text names what it leans on: %s', (sentence, read) => {
  expect(around(sentence).map((one) => [one.referenceKind, one.title, one.number])).toEqual([read])
})

it.each([
  ['Samarbejdet hviler på retsplejelovens § 114 og § 115.', ['law', 'Retsplejeloven', '§ 114 og § 115']],
  ['Det sker efter lov om social service § 11.', ['law', 'Lov om social service', '§ 11']],
  ['Aftalen afløser samarbejdsaftalen fra 2018.', ['agreement', 'Samarbejdsaftalen fra 2018', null]],
])('S2-08 a Danish text names what it leans on: %s', (sentence, read) => {
  expect(danish(sentence).map((one) => [one.referenceKind, one.title, one.number])).toEqual([read])
})

it('S2-08 the years in a name say when it stops holding', () => {
  const [plan] = danish('Aftalen bygger på den boligsociale helhedsplan 2023-2026.')
  expect(plan).toMatchObject({ title: 'Boligsociale helhedsplan 2023-2026', validTo: '2026-12-31' })
})

it.each([
  'Arbetslagen i skolan träffar polisen varje vecka.',
  'Bostadsbolagen och föreningarna bjuds in.',
  'Denna överenskommelse gäller alla delar av kommunen.',
  'Kommunens plan för året presenteras i mars.',
])('what only looks like a reference is none: %s', (sentence) => {
  expect(around(sentence)).toEqual([])
})
