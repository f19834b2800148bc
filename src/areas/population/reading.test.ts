import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOfCsv } from '../../documents/csv-cells.ts'
import { tableInFile } from '../../documents/file-table.rules.ts'
import { isTime } from './cells.rules.ts'
import { guessedExposed, type OwnPlace, readExposure } from './reading.rules.ts'
import { corrections, type Exposure, type Noted, news, remainders } from './rules.ts'
import { readYears } from './years.rules.ts'

const place = (id: string | null, name: string, code: string | null = null): OwnPlace => ({ id, name, code })

function table(bytes: Uint8Array) {
  const cells = cellsOfCsv(bytes)
  if ('problem' in cells) throw new Error(cells.problem)
  const read = tableInFile(cells.rows, isTime)
  if ('problem' in read) throw new Error(read.problem)
  return read
}
const file = (name: string) => table(readFileSync(resolve('../shared/data/crime', name)))
const written = (text: string) => table(Buffer.from(text))

describe('files as the offices give them', () => {
  it('Kolada’s list: a line for each municipality and year', () => {
    const read = readExposure(file('se_kolada_befolkning_2010_2016.csv'), [place(null, 'Ale kommun')])
    expect(read).toMatchObject({ problems: [], together: [], missing: [], others: 2030 })
    expect(read?.found).toHaveLength(7)
    expect(read?.found[0]).toEqual({ area: null, year: 2010, count: 27_442 })
  })

  it('FOLK1A by quarter: the first of the year is taken, the others are told', () => {
    const read = readExposure(file('dk_folk1a_kommuner_kvartal.csv'), [
      place(null, 'Københavns Kommune'),
      place('ht', 'Høje Taastrup'),
    ])
    expect(read?.found.filter(({ area }) => area === null)).toHaveLength(15)
    expect(read?.found[0]).toEqual({ area: null, year: 2008, count: 509_861 })
    expect(read?.found.some(({ area }) => area === 'ht')).toBe(true)
    expect(read?.laterQuarters).toBe(2 * 44)
    expect(read?.problems).toEqual([])
  })

  it('a StatBank matrix in Latin-1, indented, with footnotes: men and women are added together', () => {
    const read = readExposure(file('dk_befolkning_statbank_latin1.csv'), [
      place(null, 'København'),
      place('x', 'Dragør'),
    ])
    // 248,190 men and 255,509 women at the end of 2006.
    expect(read?.found.find(({ area, year }) => area === null && year === 2006)?.count).toBe(503_699)
    expect(read?.found).toHaveLength(32)
    expect(read?.together).toEqual(['Mænd', 'Kvinder'])
    expect(read?.problems).toEqual([])
    expect(read?.missing).toEqual([])
  })
})

describe('a file of one’s own', () => {
  const own = [place('n', 'Norr'), place('s', 'Söder')]

  it.each([
    //  what stands in it                                       found                          why not
    ['område;år;antal\nNorr;2024;1 200\nSöder;2024;800', [1200, 800], []],
    ['område;2023;2024\nNorr;1100;1200\nSöder;;800', [1100, 1200, 800], []],
    ['område;år;antal\nNorr;2024;..\nSöder;2024;-', [0], ['notTold']],
    ['område;år;antal\nNorr;2024;många\nSöder;2024;8\nSöder;2023;7', [8, 7], ['notANumber']],
    ['område;år;antal\nNorr;2024;12,5\nSöder;2024;8\nSöder;2023;7', [8, 7], ['notWhole']],
    ['område;år;antal\nNorr;2024;5\nNorr;2024;6', [], ['twice']],
    ['område;år;antal\nNorr;2024;5\nNorr;2024;5', [5], []],
    ['område;kön;år;antal\nNorr;Män;2024;5\nNorr;Kvinnor;2024;6', [11], []],
    ['område;kön;år;antal\nNorr;Män;2024;5\nNorr;Kvinnor;2024;6\nNorr;Totalt;2024;12', [12], []],
    ['område;ålder;år;antal\nNorr;0–15 år;2024;5\nNorr;16 år och äldre;2024;6', [], ['groups']],
    ['område;kön;år;antal\nNorr;Män;2024;5\nNorr;Män;2024;7', [], ['twice']],
    ['område;år;antal\nNorr;förra året;5\nSöder;2024;8\nNorr;2023;4', [8, 4], ['noYear']],
  ])('%j', (text, counts, why) => {
    const read = readExposure(written(text), own)
    expect(read?.found.map(({ count }) => count)).toEqual(counts)
    expect(read?.problems.map((problem) => problem.why)).toEqual(why)
  })

  it('a place none of the lines is about is told, and a file about none of them is not read', () => {
    const text = 'område;år;antal\nNorr;2024;5\nÖster;2024;9'
    expect(readExposure(written(text), own)).toMatchObject({ others: 1, missing: [{ name: 'Söder' }] })
    expect(readExposure(written(text), [place('v', 'Väster')])).toBeNull()
  })

  it.each([
    ['bostäder per område', 'dwellings'],
    ['antal småhus', 'detached-houses'],
    ['Boliger i etagehus: etageboliger', 'flats'],
    ['Husstande', 'households'],
    ['befolkning 2024', 'residents'],
  ])('%s counts %s', (name, exposed) => {
    expect(guessedExposed(written('område;2023;2024\nNorr;1;2'), name)).toBe(exposed)
  })

  it('whatever stands in the cells, each figure of one’s own places is read or told of', () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom('..', '-', 'x y', '1,5', '7.5'),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 12 }), (cells) => {
        const lines = cells.map((one, at) => `Norr;${2000 + at};${one}`)
        const read = readExposure(written(`område;år;antal\n${lines.join('\n')}`), own)
        if (read) expect(read.found.length + read.problems.length).toBe(cells.length)
        else
          expect(cells.filter((one) => /^\d+$|^-$|^\.\.$/.test(one)).length).toBeLessThanOrEqual(
            cells.length / 2,
          )
      }),
    )
  })
})

describe('figures as they are typed', () => {
  it.each([
    ['2024; 5 120', { year: 2024, count: 5120 }],
    ['2024: 5.120', { year: 2024, count: 5120 }],
    ['2024\t0', { year: 2024, count: 0 }],
    ['2024', 'notTwo'],
    ['i år; 7', 'noYear'],
    ['år; 7', 'noYear'],
    ['2031; 7', 'inTheFuture'],
    ['2024; sju', 'notANumber'],
    ['2024; 7,5', 'notWhole'],
    ['2024; 99 000 000', 'tooLarge'],
  ])('%s', (line, expected) => {
    const { years, problems } = readYears([line], 2026)
    if (typeof expected === 'string') expect(problems.map(({ why }) => why)).toContain(expected)
    else expect(years).toEqual([expected])
  })

  it('a year twice is asked about', () => {
    expect(readYears(['2024; 7', '2024; 8'], 2026).problems).toEqual([
      { line: 2, words: '2024; 8', why: 'twice' },
    ])
  })
})

const of = (area: string | null, year: number, count: number): Exposure => ({
  ...{ area, year, count },
  ...{ exposed: 'residents', source: 'SCB' },
})

it('what is known adds nothing, what was known otherwise is a correction', () => {
  const known = [of(null, 2023, 900), of(null, 2024, 1000)]
  const counted = [of(null, 2023, 900), of(null, 2024, 1005), of('n', 2024, 600)]
  expect(news(counted, { exposed: 'residents', source: 'SCB' }, known)).toEqual({
    news: [of(null, 2024, 1005), of('n', 2024, 600)],
    ...{ added: 1, corrected: 1, unchanged: 1 },
  })
  const at = (day: number, one: Exposure): Noted => ({ ...one, notedAt: new Date(Date.UTC(2025, 0, day)) })
  expect(
    corrections([at(2, of(null, 2024, 1005)), at(1, of(null, 2024, 1000)), at(1, of('n', 2024, 600))]),
  ).toEqual([{ now: at(2, of(null, 2024, 1005)), before: at(1, of(null, 2024, 1000)) }])
})

it('parts that do not add up to the whole are told once every part is known', () => {
  const areas = [
    { id: 'n', kind: 'local-area' as const },
    { id: 's', kind: 'local-area' as const },
    { id: 'k', kind: 'municipality' as const },
  ]
  const known = [
    of(null, 2024, 1000),
    of('n', 2024, 600),
    of('s', 2024, 390),
    of(null, 2023, 990),
    of('n', 2023, 600),
  ]
  expect(remainders(known, areas)).toEqual([{ exposed: 'residents', year: 2024, whole: 1000, together: 990 }])
})
