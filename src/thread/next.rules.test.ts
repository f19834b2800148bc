import { expect, it } from 'vitest'
import type { PreviewedPeriod } from '../action-plan/periods/preview.rules.ts'
import type { JudgedPeriod } from '../follow-up/standing.rules.ts'
import { nextOf } from './next.rules.ts'

const coming: PreviewedPeriod[] = [
  { from: '2026-01-01', to: '2026-12-31', due: 2, title: null },
  { from: '2027-01-01', to: '2027-12-31', due: 2, title: null },
]
const year = { from: '2026-01-01', to: '2026-12-31', due: 8, done: 4, limit: false, left: [] as string[] }
const running = (more: object) => ({ ...year, ...more }) as JudgedPeriod
const left = ['Björkhagen', 'Centrum', 'Norr', 'Söder']

// biome-ignore format: a table is read by its rows
const cases: [what: string, per: 'area' | null, current: JudgedPeriod | null, due: (number | null)[], each: boolean[], left: string[]][] = [
  ['4 of 8 areas: the four that are left, then two in each', 'area', running({ left }), [4, 2], [false, true], left],
  ['all areas are done: only the next year', 'area', running({ done: 8 }), [2], [true], []],
  ['which areas there are is not known', 'area', running({ due: null }), [2, 2], [true, true], []],
  ['nothing has begun', 'area', null, [2, 2], [true, true], []],
  ['a limit stays', 'area', running({ limit: true }), [2, 2], [true, true], []],
  ['owed by all together', null, running({ due: 2, done: 1 }), [2, 2], [false, false], []],
]
it.each(cases)('what comes next agrees with how it stands: %s', (_, per, current, due, each, names) => {
  const next = nextOf(coming, current, { per })
  expect(next.map((period) => period.due)).toEqual(due)
  expect(next.map((period) => period.each)).toEqual(each)
  expect(next[0]?.left).toEqual(names)
})
