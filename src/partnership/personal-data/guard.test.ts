import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asRead, personalDataIn } from './guard.rules.ts'

// No number here was looked up: they are days, serials and check digits put together, or printed as examples
// where the numbers are explained.
const found = [
  //  what somebody writes                                      kind                  the words to take out
  ['Talade med 19811228-9874 på plats', 'identityNumber', '19811228-9874'],
  ['811228-9874', 'identityNumber', '811228-9874'],
  ['pnr 8112289874.', 'identityNumber', '8112289874'],
  ['(19 811228-9874)', 'identityNumber', '19 811228-9874'],
  ['811228 9874', 'identityNumber', '811228 9874'],
  ['811228–9874 med tankstreck', 'identityNumber', '811228-9874'],
  ['8112\u200b28-9874 med osynligt tecken', 'identityNumber', '811228-9874'],
  ['över hundra: 121212+1212', 'identityNumber', '121212+1212'],
  ['701063-2391', 'coordinationNumber', '701063-2391'],
  ['19701063-2391', 'coordinationNumber', '19701063-2391'],
  ['cpr 280278-1234 oplyst', 'cpr', '280278-1234'],
  ['2802781234', 'cpr', '2802781234'],
  ['Ring 070-123 45 67', 'phone', '070-123 45 67'],
  ['0701234567', 'phone', '0701234567'],
  ['0701-23 45 67', 'phone', '0701-23 45 67'],
  ['070-123-45-67', 'phone', '070-123-45-67'],
  ['08-123 456 78', 'phone', '08-123 456 78'],
  ['0910-123 45', 'phone', '0910-123 45'],
  ['+46 70 123 45 67', 'phone', '+46 70 123 45 67'],
  ['+46701234567', 'phone', '+46701234567'],
  ['0046 70 123 45 67', 'phone', '0046 70 123 45 67'],
  ['+45 20 12 34 56', 'phone', '+45 20 12 34 56'],
  ['ring på 20 12 34 56', 'phone', '20 12 34 56'],
  ['2012 3456', 'phone', '2012 3456'],
  ['40123456', 'phone', '40123456'],
  ['tlf. 123456', 'phone', 'tlf. 123456'],
  ['skriv till namn.namnsson@exempel.se', 'email', 'namn.namnsson@exempel.se'],
  ['ÅSA@EXEMPEL.DK', 'email', 'ÅSA@EXEMPEL.DK'],
  ['namn (at) exempel.se', 'email', 'namn (at) exempel.se'],
  ['Bilen ABC 123 stod där', 'plate', 'ABC 123'],
  ['ABC123', 'plate', 'ABC123'],
  ['ABC 12D', 'plate', 'ABC 12D'],
  ['regnr abc 123', 'plate', 'abc 123'],
  ['Bil AB 12 345 holdt der', 'plate', 'AB 12 345'],
  ['AB12345', 'plate', 'AB12345'],
  ['pappan Torbjörn var med', 'likelyName', 'Torbjörn'],
  ['Vårdnadshavaren Ylva Exempelsson', 'likelyName', 'Ylva Exempelsson'],
  ['en pojke som heter Kim', 'likelyName', 'Kim'],
  ['eleven Ali Exempel', 'likelyName', 'Ali Exempel'],
  ['Anna Exempelsson ringde', 'likelyName', 'Anna Exempelsson'],
  ['Søren von Eksempel', 'likelyName', 'Søren von Eksempel'],
] as const
it.each(found)('«%s» holds personal data: %s', (text, kind, match) => {
  expect(personalDataIn(text)).toContainEqual({ kind, match })
})

const harmless = [
  // organisation numbers have 20 or more where the month stands
  'Föreningen 802001-1234 och bolaget 556016-0680',
  '165560160680',
  // a day that is none, a check digit that does not fit
  '811328-9874',
  'cpr 310278-1234',
  'nr 811228-9875 och framåt',
  // sums, days, years, case numbers, hours
  '120 000 kr',
  'Vi delade ut 1 500 broschyrer för 12 345 678 kr',
  'SEK 500 och DKK 300',
  '2019-2023',
  'åren 2019 2020 och 2021',
  '2026-01-15 och 15/1 2026, 15.01.2026, 15-01-2026',
  'filen 20260115 kom in',
  'dnr 2023/1234, KS-2024-000123, 202401-1234, A-2023-04567',
  'SFS 2010:110, SOU 2012:13, 5000-K1234567-23',
  'kl. 08-12 och 20.00-02.00',
  'Ring 112 eller 114 14',
  'v. 44, 45 46 och 47',
  '20 12 34 56 kr',
  '12345678 kronor',
  // words and numbers that are no plates
  'VEC 123',
  'rum RUM 101, sal 204',
  'och 200 personer, var 100 meter',
  'EU 12 345 och NR 12 345',
  'klass 7A, 8B och 9C på E4 vid väg 95',
  // places and offices that are no persons
  'Möte på Karin Boyes gata och Anna Lindhs plats',
  'Nattvandring längs Storgatan till Folkets Park i Norra Ekbro',
  'Karl Johansskolan, Anna Whitlocks gymnasium och Per Exempels torg',
  'Kommunpolisen och rektorn deltog, samt föreningen Trygga Ekbro',
  'Valborg, Lucia och Sankt Hans',
  'Vårdnadshavare till elever i årskurs 7 kontaktades',
  'Forældremøde på Ekbro Skole med 40 forældre',
  'Tre kontroller: hastighet, alkohol och droger',
  '',
]
it.each(harmless)('«%s» may stand', (text) => {
  expect(personalDataIn(text)).toEqual([])
})

it('each find is named once, and all of them are', () => {
  expect(personalDataIn('Ring Anna Exempelsson, 070-123 45 67 eller anna@exempel.se, bil ABC 123')).toEqual([
    { kind: 'email', match: 'anna@exempel.se' },
    { kind: 'phone', match: '070-123 45 67' },
    { kind: 'plate', match: 'ABC 123' },
    { kind: 'likelyName', match: 'Anna Exempelsson' },
  ])
})

const birthdays = fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
const serials = fc.integer({ min: 0, max: 999 }).map((serial) => String(serial).padStart(3, '0'))

function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return `${nine}${(10 - (sum % 10)) % 10}`
}

it('every well-formed Swedish number is found, in whatever text and form', () => {
  const form = fc.constantFrom('-', '', ' ', '–', '+')
  const wordsAround = fc.constantFrom('', 'se ', 'pnr:', 'Ärende om ', '(')
  fc.assert(
    fc.property(
      birthdays,
      serials,
      form,
      wordsAround,
      fc.boolean(),
      (born, serial, dash, before, coordination) => {
        const [year = '', month, day = ''] = born.toISOString().slice(0, 10).split('-')
        const shown = coordination ? String(Number(day) + 60) : day
        const number = withCheckDigit(`${year.slice(2)}${month}${shown}${serial}`)
        const written = `${before}${number.slice(0, 6)}${dash}${number.slice(6)} var där`
        expect(personalDataIn(written).map(({ kind }) => kind)).toContain(
          coordination ? 'coordinationNumber' : 'identityNumber',
        )
      },
    ),
  )
})

it('every Danish number is found', () => {
  fc.assert(
    fc.property(birthdays, serials, fc.constantFrom('-', ' - '), (born, serial, dash) => {
      const [year = '', month, day] = born.toISOString().slice(0, 10).split('-')
      const written = `borger ${day}${month}${year.slice(2)}${dash}4${serial} mødte`
      // A few are well-formed Swedish numbers as well; either way the text is stopped.
      expect(personalDataIn(written).map(({ kind }) => kind)).toEqual([
        expect.stringMatching(/^(?:cpr|identityNumber|coordinationNumber)$/),
      ])
    }),
  )
})

it('no sum of money, day or year span is taken for a person', () => {
  const day = birthdays.map((date) => date.toISOString().slice(0, 10))
  const sum = fc.integer({ min: 1, max: 99_999_999 }).map((kronor) => `${kronor.toLocaleString('sv-SE')} kr`)
  const years = fc.integer({ min: 1990, max: 2035 }).map((year) => `${year}-${year + 4}`)
  fc.assert(
    fc.property(fc.oneof(day, sum, years), (written) => {
      expect(personalDataIn(`Under ${written} gjordes det.`)).toEqual([])
    }),
  )
})

it('any text at all can be looked through, and what is found stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { match } of personalDataIn(text)) expect(asRead(text)).toContain(match)
    }),
  )
})

it('a long text of digits and spaces takes no long time', () => {
  const begun = performance.now()
  personalDataIn('1 '.repeat(20_000))
  personalDataIn('a.'.repeat(20_000))
  expect(performance.now() - begun).toBeLessThan(1000)
})
