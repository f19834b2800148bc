import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOfCsv } from '../documents/csv-cells.ts'
import { type ColumnRole, type FigureFile, figureFileOf } from './file.rules.ts'
import { guessedRoles } from './guess.rules.ts'
import { type Meanings, type ReadFile, readFigures, wordsIn } from './reading.rules.ts'

const today = '2026-11-23'

function fileIn(bytes: Uint8Array): FigureFile {
  const cells = cellsOfCsv(bytes)
  if ('problem' in cells) throw new Error(cells.problem)
  const file = figureFileOf(cells.rows)
  if ('problem' in file) throw new Error(file.problem)
  return file
}
const shared = (name: string) => fileIn(readFileSync(resolve('../shared/data/crime', name)))
const written = (text: string) => fileIn(Buffer.from(text))

/** Every word of the file as the place and kind it names itself. */
function readAll(file: FigureFile, roles: readonly ColumnRole[] = guessedRoles(file)): ReadFile {
  const itself = (role: ColumnRole) => new Map(wordsIn(file, roles, role).map((word) => [word, word]))
  const meanings: Meanings = {
    ...{ places: itself('place'), kinds: itself('kind') },
    ...{ onePlace: 'here', oneKind: 'all' },
  }
  return readFigures(file, roles, meanings, today)
}

const allOf = ({ accepted, refused, leftOut, missing, repeated }: ReadFile) =>
  accepted.length + refused.length + leftOut + missing + repeated

describe('the files as the offices give them', () => {
  it.each([
    ['se_bra_kvartal_6kommuner_2014_2026.csv', 288, 288, 'place period kind count left-out preliminary'],
    ['se_bra_ar_3kommuner_1996_2025.csv', 249, 249, 'place period kind count left-out preliminary'],
    ['se_bra_goteborg_stadsomraden_2023_2025.csv', 90, 90, 'period place kind count left-out left-out'],
    ['dk_straf11_kommuner_kvartal_2008_2022.csv', 28_710, 28_710, 'period place kind count exposed'],
    ['dk_indbrud_kommuner_2009.csv', 98, 98, 'count period place'],
  ])('%s', (name, figures, accepted, roles) => {
    const file = shared(name)
    expect(guessedRoles(file).join(' ')).toBe(roles)
    const read = readAll(file)
    expect([read.figures, read.accepted.length]).toEqual([figures, accepted])
    expect(read.refused).toEqual([])
  })

  it('a month’s preliminary figures: the month beside the year, the finer name of the period taken, and marked', () => {
    const file = shared('se_bra_lulea_boden_2026-08_prel.csv')
    const read = readAll(file)
    expect(read.figures).toBe(82)
    expect(read.accepted[0]).toMatchObject({
      place: 'Boden',
      period: { year: 2026, unit: 'month', part: 8 },
      count: 181,
      preliminary: true,
    })
    expect(allOf(read)).toBe(82)
  })

  it('a matrix with its title, groups, indentation and footnotes, in Latin-1', () => {
    const file = shared('dk_befolkning_statbank_latin1.csv')
    const roles = guessedRoles(file)
    expect(roles.filter((role) => role === 'figures')).toHaveLength(16)
    expect(file.lines).toHaveLength(198)
    const copenhagen = file.lines.filter(({ cells }) => cells[2] === 'København')
    expect(copenhagen.map(({ cells }) => cells[1])).toEqual(['Mænd', 'Kvinder'])
    expect(file.beside.some(({ cells }) => cells.join(' ').includes('dst.dk'))).toBe(true)
  })

  it('the sums that are printed beside the figures come out', () => {
    const read = readAll(shared('se_bra_kvartal_6kommuner_2014_2026.csv'))
    const of2025 = read.accepted.filter(({ place, period }) => place === '0114' && period.year === 2025)
    expect(of2025.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(5712)
  })
})

describe('what is wrong is told of its line, and the rest is read', () => {
  const head = 'kommun;period;brott;antal\n'
  it.each([
    ['a period that is none', 'Ekbro;2024K5;inbrott;3', 'noPeriod', '2024K5'],
    ['a period to come', 'Ekbro;2027-01;inbrott;3', 'inTheFuture', '2027-01'],
    ['less than nothing', 'Ekbro;2024K1;inbrott;-3', 'negative', '-3'],
    ['a share instead of a count', 'Ekbro;2024K1;inbrott;12,5', 'notWhole', '12,5'],
    ['words', 'Ekbro;2024K1;inbrott;många', 'notANumber', 'många'],
  ])('%s', (_, line, why, said) => {
    const read = readAll(written(`${head}Ekbro;2023K4;inbrott;7\n${line}\n`), [
      'place',
      'period',
      'kind',
      'count',
    ])
    expect(read.accepted).toHaveLength(1)
    expect(read.refused).toEqual([{ line: 3, written: said, why }])
  })

  it('two lines that contradict each other are both refused; one said twice is read once', () => {
    const roles: ColumnRole[] = ['place', 'period', 'kind', 'count']
    const two = readAll(
      written(`${head}Ekbro;2024K1;inbrott;3\nEkbro;2024K1;inbrott;4\nEkbro;2024K2;inbrott;5\n`),
      roles,
    )
    expect(two.refused.map(({ line, why }) => [line, why])).toEqual([
      [2, 'contradicted'],
      [3, 'contradicted'],
    ])
    expect(two.accepted).toHaveLength(1)
    const twice = readAll(written(`${head}Ekbro;2024K1;inbrott;3\nEkbro;2024K1;inbrott;3\n`), roles)
    expect([twice.accepted.length, twice.repeated]).toEqual([1, 1])
  })

  it('0, not told and not known stay three different things', () => {
    const read = readAll(
      written(`${head}Ekbro;2024K1;inbrott;0\nEkbro;2024K2;inbrott;..\nEkbro;2024K3;inbrott;\n`),
      ['place', 'period', 'kind', 'count'],
    )
    expect(read.accepted.map(({ count, withheld }) => [count, withheld])).toEqual([
      [0, false],
      [null, true],
    ])
    expect(read.missing).toBe(1)
  })

  it('a file without a table is said to have none', () => {
    expect(figureFileOf([['bara ord']])).toEqual({ problem: 'noTable' })
    expect(figureFileOf([])).toEqual({ problem: 'noTable' })
    expect(figureFileOf([['a', 'b']])).toEqual({ problem: 'noTable' })
  })
})

it('whatever stands in it, every figure is accepted, refused, left out, missing or said twice', () => {
  const cell = fc.oneof(
    fc.constantFrom('2024K1', '2024', '-', '..', '', '5', '5', '-1', '1,5', 'Ekbro', 'inbrott', '2030'),
    fc.string({ maxLength: 6 }),
  )
  const role = fc.constantFrom<ColumnRole>('place', 'kind', 'period', 'part', 'count', 'figures', 'left-out')
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
      fc.array(role, { minLength: 4, maxLength: 4 }),
      (rows, roles) => {
        const file = figureFileOf(rows)
        if ('problem' in file) return
        const read = readAll(file, roles)
        expect(allOf(read)).toBe(read.figures)
      },
    ),
  )
})
