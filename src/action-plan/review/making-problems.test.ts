import { expect, it } from 'vitest'
import type { Making } from './making.rules.ts'
import { problemsWithMaking } from './making-problems.rules.ts'

const nothingReady = { ready: [], withoutFocusArea: [], newFocusAreas: [] } as unknown as Making

it.each([
  ['', undefined],
  ['3', undefined],
  ['36', undefined],
  ['37', 'notMonths'],
  ['0', 'notMonths'],
  ['-3', 'notMonths'],
  ['tre', 'notMonths'],
])('a notice of “%s” months', (noticeMonths, problem) => {
  const written = { termKind: ['until-further-notice'], noticeMonths: [noticeMonths] }
  expect(problemsWithMaking(written, nothingReady, []).noticeMonths).toBe(problem)
})

it.each([
  ['', 'missing'],
  ['Åtgärdsplan 2026', undefined],
  ['å'.repeat(201), 'tooLong'],
  ['Planen för 19121212-1212', 'personalData'],
])('a plan called “%s”', (planTitle, problem) => {
  const measures = { ...nothingReady, ready: [{ section: 'measures' }] } as unknown as Making
  const written = { termKind: ['until-further-notice'], planTitle: [planTitle] }
  expect(problemsWithMaking(written, measures, []).planTitle).toBe(problem)
})
