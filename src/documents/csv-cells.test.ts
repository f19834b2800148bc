import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOfCsv } from './csv-cells.ts'

const rows = [
  ['namn', 'svar'],
  ['Åkarp', 'ja; nej'],
  ['Ö "x"', 'två\nrader'],
]
const quoted = (sign: string) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n')
const read = (bytes: Uint8Array) => {
  const cells = cellsOfCsv(bytes)
  return 'problem' in cells ? cells.problem : cells.rows
}

describe('however it was saved', () => {
  it.each([
    ['UTF-8', Buffer.from(quoted(','))],
    ['UTF-8 with its mark, semicolons', Buffer.from(`\ufeff${quoted(';')}`)],
    ['tabs', Buffer.from(quoted('\t'))],
    ['windows-1252', Buffer.from(quoted(';'), 'latin1')],
    ['UTF-16 from Excel', Buffer.from(`\ufeff${quoted('\t')}`, 'utf16le')],
    ['empty lines between', Buffer.from(`${quoted(',')}\r\n\r\n`)],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(rows)
  })
})

describe('what is no CSV is said to be what it is', () => {
  it.each([
    ['an SPSS file', Buffer.from('$FL2@(#) SPSS DATA FILE'), 'sav'],
    ['a workbook', Buffer.from('PK\u0003\u0004...'), 'xlsx'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 1]), 'binary'],
    ['nothing', Buffer.from('\ufeff \n'), 'empty'],
    ['fifty megabytes', Buffer.alloc(50 * 1024 * 1024, 'a,b\n'), 'tooLarge'],
    ['a thousand columns', Buffer.from(`${','.repeat(1000)}\n`), 'tooManyColumns'],
  ])('%s', (_, bytes, problem) => {
    expect(read(bytes)).toBe(problem)
  })

  it('whatever it is, it is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const cells = cellsOfCsv(bytes)
        expect('problem' in cells || Array.isArray(cells.rows)).toBe(true)
      }),
    )
  })
})
