import { expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'

const councilsIn = (organisation: string) =>
  readAgreement(`Samarbejdsaftale mellem Lyngby KOMMUNE og Østfjordens Politi

1. Formål
Formålet er at øge trygheden.

2. Organisation
${organisation}

3. Varighed
Aftalen gælder fra 1. januar 2026 til 31. december 2028.`).councils

it.each([
  ['Lokalrådet har 8 medlemmer.', [['8 medlemmer', true]]],
  [
    'Lokalrådet består af 2 repræsentanter fra politiet og 1 repræsentant fra kommunen.',
    [
      ['2 repræsentanter fra politiet', true],
      ['1 repræsentant fra kommunen', false],
    ],
  ],
] as const)('seats by number: %s', (sentence, seats) => {
  expect(councilsIn(sentence)[0]?.seats.map(({ text, several }) => [text, several])).toEqual(seats)
})

it('each body has the lines under its own heading', () => {
  const councils = councilsIn(`2.1 SSP-styregruppe
Medlemmer: skolechef (formand), familiechef
Møder: 3 gange årligt
2.2 PSP-gruppe
Medlemmer: 2 fra politiet og 1 fra kommunen
Møder: hver 14. dag`)
  expect(councils.map(({ name, seats, meetings }) => [name, seats.length, meetings[0]?.period])).toEqual([
    ['SSP-styregruppe', 2, 'year'],
    ['PSP-gruppe', 2, 'week'],
  ])
})

it('a chair told with a colon in the middle of a paragraph', () => {
  const [council] = councilsIn(
    'Følgegruppen består af 2 medlemmer fra hver part. Formand: politikommissær Bo Lind. Gruppen mødes fire gange årligt.',
  )
  expect(council).toMatchObject({ chair: 'politikommissær', meetings: [{ count: 4, period: 'year' }] })
})
