import { describe, expect, it } from 'vitest'
import { mostLines, readPasted } from './pasted.rules.ts'

const today = '2026-03-01'

const understood = [
  //  as it is written                          first day     last day      what it is called
  ['2026-04-30–2026-05-01 Valborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['2026-04-30 - 2026-05-01: Valborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['2026-04-30 till 2026-05-01 Valborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['2026-04-30 t.o.m. 2026-05-01 Valborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['2026-04-30\t2026-05-01\tValborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['2026-04-30;2026-05-01;Valborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['Valborg 2026-04-30–2026-05-01', '2026-04-30', '2026-05-01', 'Valborg'],
  ['2026-12-13 Lucia', '2026-12-13', '2026-12-13', 'Lucia'],
  ['13/12 2026 Lucia', '2026-12-13', '2026-12-13', 'Lucia'],
  ['30/4–1/5 2026 Valborg', '2026-04-30', '2026-05-01', 'Valborg'],
  ['31/12–1/1 2027 Nyår', '2026-12-31', '2027-01-01', 'Nyår'],
  ['12.10.2026 til 16.10.2026 Efterårsferie', '2026-10-12', '2026-10-16', 'Efterårsferie'],
  ['23-06-2026 Sankthans', '2026-06-23', '2026-06-23', 'Sankthans'],
  ['2026-07-03–2026-07-05 Rally-SM, dag 1–3', '2026-07-03', '2026-07-05', 'Rally-SM, dag 1–3'],
] as const

it.each(understood)('%s', (line, from, to, title) => {
  const occasion = { calendar: 'risk-weekends', title, from, to }
  expect(readPasted('risk-weekends', [line], today)).toEqual({ occasions: [occasion], problems: [] })
})

describe('what is not understood is named by its line, and nothing is taken', () => {
  it.each([
    ['Valborg', 'no-day'],
    ['2026-02-30 Årets sista februari', 'no-day'],
    ['31/11 2026 Novemberfest', 'no-day'],
    ['2026-04-30', 'no-title'],
    ['2026-05-01–2026-04-30 Valborg', 'ends-before'],
    ['2206-04-30 Valborg', 'too-far-away'],
    ['2026-01-01–2027-06-30 Byggtiden', 'longer-than-a-year'],
    [`2026-01-01 ${'x'.repeat(121)}`, 'too-long'],
  ])('%s', (words, code) => {
    const read = readPasted('market', ['2026-08-01 Marknad', words], today)
    expect(read).toEqual({ occasions: [], problems: [{ field: 'line', line: 2, words, code }] })
  })
})

it('an empty list, one that is far too long, and no calendar', () => {
  expect(readPasted('market', [], today).problems).toEqual([{ field: 'lines', code: 'empty' }])
  const many = Array.from({ length: mostLines + 1 }, () => '2026-08-01 Marknad')
  expect(readPasted('market', many, today).problems).toEqual([{ field: 'lines', code: 'tooMany' }])
  expect(readPasted('', ['2026-08-01 Marknad'], today).problems).toEqual([
    { field: 'calendar', code: 'missing' },
  ])
})
