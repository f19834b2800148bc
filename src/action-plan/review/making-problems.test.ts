import { expect, it } from 'vitest'
import type { Making } from './making.rules.ts'
import { problemsWithMaking } from './making-problems.rules.ts'

const nothingReady = { ready: [], withoutFocusArea: [], newFocusAreas: [] } as unknown as Making

it.each([
  ['', undefined],
  ['3', undefined],
  ['36', undefined],
  [' 12 ', undefined],
  ['2,5', 'notMonths'],
  ['37', 'notMonths'],
  ['0', 'notMonths'],
  ['-3', 'notMonths'],
  ['tre', 'notMonths'],
])('a notice of “%s” months', (noticeMonths, problem) => {
  const written = { termKind: ['until-further-notice'], noticeMonths: [noticeMonths] }
  expect(problemsWithMaking(written, nothingReady, [], '2026-11-22').noticeMonths).toBe(problem)
})

it.each([
  ['', 'missing'],
  ['Åtgärdsplan 2026', undefined],
  ['å'.repeat(201), 'tooLong'],
  ['Planen för 19121212-1212', 'personalData'],
])('a plan called “%s”', (planTitle, problem) => {
  const measures = { ...nothingReady, ready: [{ section: 'measures' }] } as unknown as Making
  const written = { termKind: ['until-further-notice'], planTitle: [planTitle] }
  expect(problemsWithMaking(written, measures, [], '2026-11-22').planTitle).toBe(problem)
})
