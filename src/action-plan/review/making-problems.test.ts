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
