import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from './csv.ts'
import { csvLines } from './csv-lines.ts'

async function read(
  bytes: Uint8Array,
  size = bytes.length,
  separator = ',',
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' = 'utf-8',
) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  const found = []
  for await (const lines of csvLines(pieces, { encoding, separator })) found.push(...lines)
  return found
}
const cells = async (text: string, size?: number) =>
  (await read(Buffer.from(text), size)).map((line) => line.cells)

describe('lines of a file as its pieces come', () => {
  it.each([1, 2, 3, 7, 100])('in pieces of %s bytes', async (size) => {
    expect(await cells('a,b\r\nå,"x, ""y""\r\nz"\r\n\r\n3,4', size)).toEqual([
      ['a', 'b'],
      ['å', 'x, "y"\nz'],
      ['3', '4'],
    ])
  })

  it('are numbered as an editor shows them, empty ones counted and left out', async () => {
    expect((await read(Buffer.from('a,b\n\n"1\n2",3\n,\n4,5\n'))).map(({ number }) => number)).toEqual([
      1, 3, 6,
    ])
  })

  it('a quote that is never closed spoils its own line and no other', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `${at},b`)
    expect(await cells(`a,"b\n${lines.join('\n')}`)).toEqual([
      ['a', 'b'],
      ...lines.map((line) => line.split(',')),
    ])
  })

  it('in other encodings', async () => {
    const latin = await read(Buffer.from('ort;tid\nM\xf6lndal;1\n', 'latin1'), 5, ';', 'windows-1252')
    expect(latin[1]?.cells).toEqual(['Mölndal', '1'])
    const wide = await read(Buffer.from('\ufeffa\tb\nå\t2\n', 'utf16le'), 3, '\t', 'utf-16le')
    expect(wide.map((line) => line.cells)).toEqual([
      ['a', 'b'],
      ['å', '2'],
    ])
  })

  it('what was written is read, however it is cut', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ø', ' ', '1', '€'), maxLength: 6 })
      .map((one) => `x${one}x`)
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const columns = [0, 1, 2].map((at) => ({ head: `h${at}`, of: (row: string[]) => row[at] ?? '' }))
        expect((await cells(writeCsv(rows, columns), size)).slice(1)).toEqual(rows)
      }),
    )
  })
})
