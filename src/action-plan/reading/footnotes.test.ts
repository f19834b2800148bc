import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const toldBy = (text: string) =>
  readAgreement(text).references.map(({ title, issuer, number }) => [title, issuer, number])

it('S2-08 footnotes name documents, who issued them, and their number', () => {
  const text = `Överenskommelse mellan Granliden kommun och polisen i Granliden

Arbetet följer
– den nationella handboken1
– regionens program2
och gäller till och med 31 december 2028.

1 Handbok för trygga platser (Polismyndigheten, A123.456/2020)
2 Program för goda uppväxtvillkor 2025–2028 (Region Fjällnäs)`
  expect(toldBy(text)).toEqual([
    ['Handbok för trygga platser', 'Polismyndigheten', 'A123.456/2020'],
    ['Program för goda uppväxtvillkor 2025–2028', 'Region Fjällnäs', null],
  ])
})

it('S2-08 the four footnotes of the agreement of six municipalities', () => {
  const folder = path.resolve('../shared/seeds')
  const name = readdirSync(folder).find((one) => one.startsWith('002_'))!
  expect(toldBy(readFileSync(path.join(folder, name), 'utf8'))).toEqual(
    expect.arrayContaining([
      ['Polisens verksamhetsplan för 2016', 'Polismyndigheten', 'A070.822/2015'],
      ['Kunskapsbaserat arbete med medborgarlöften i samverkan', 'Polismyndigheten', 'A086.967/2015'],
      ['Samverkan i lokalt brottsförebyggande arbete', 'Brottsförebyggande rådet', 'ISBN 978-91-87335-60-0'],
      [
        'En samlad strategi för alkohol-, narkotika-, dopnings- och tobakspolitiken 2016 – 2020',
        'Regeringen',
        '2015/16:86',
      ],
    ]),
  )
})

it('who issued a document is read where the sentence says it', () => {
  const text = `Överenskommelse mellan Granliden kommun och polisen i Granliden

Överenskommelsen utgår från Polismyndighetens strategi för lokalt arbete 2024–2028.`
  expect(toldBy(text)[0]?.[1]).toBe('Polismyndigheten')
})
