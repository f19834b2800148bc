import { expect, it } from 'vitest'
import { writeCsv } from './csv.ts'

const cases = [
  //  what is written                          the cell                     in the file
  ['plain words', 'Trygghetsvandring', 'Trygghetsvandring'],
  ['a comma is quoted', 'polisen, kommunen', '"polisen, kommunen"'],
  ['quotes are doubled', 'löftet "två i veckan"', '"löftet ""två i veckan"""'],
  ['a line break stays in its cell', 'rad ett\nrad två', '"rad ett\nrad två"'],
  ['a formula becomes words', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['so does what begins as one', '@SUM(A1)', "'@SUM(A1)"],
  ['and a phone number with its plus', '+46 8 123', "'+46 8 123"],
  ['and one hidden behind a tab', '\t=1+1', "'\t=1+1"],
  ['a negative number stays a number', -3.5, '-3.5'],
  ['nought is not empty', 0, '0'],
  ['missing is empty', null, ''],
] as const

it.each(cases)('%s', (_, cell, written) => {
  expect(writeCsv([cell], [{ head: 'a', of: (it) => it }])).toBe(`a\r\n${written}\r\n`)
})

it('heads stand first, and alone where there are no rows', () => {
  const columns = [
    { head: 'area', of: (row: { area: string; count: number }) => row.area },
    { head: 'count', of: (row: { area: string; count: number }) => row.count },
  ]
  expect(writeCsv([], columns)).toBe('area,count\r\n')
  expect(writeCsv([{ area: 'Norra', count: 4 }], columns)).toBe('area,count\r\nNorra,4\r\n')
})
