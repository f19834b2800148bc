import { expect, it } from 'vitest'
import { promiseByPromise } from './promises.report.ts'
import type { YearlyReport } from './rules.ts'

function toldOf(givenBy: string[], more: { begins?: string; promisedFrom?: string } = {}): string {
  const promise = {
    ...{ id: 'one', focusArea: 'area', words: 'Vi lyser upp gårdarna.', standing: 'kept' },
    ...{ cadence: { kind: 'continuous', count: null, period: null, everyN: 1, window: null } },
    ...{ givenBy, responsible: ['Bostadsbolaget'], cooperating: [], begins: '2025-01-01' },
    ...{ notMeasurable: null, closed: null, open: null, sinceBegun: null, ended: null },
    ...{ kinds: [], periods: [], deviations: [], pauses: [] },
    ...more,
  }
  const report = { year: 2025, focusAreas: [{ id: 'area', name: 'Trygga gårdar' }], promises: [promise] }
  const links = { promise: () => '#one' }
  const telling = { language: 'sv', links } as unknown as Parameters<typeof promiseByPromise>[1]
  return JSON.stringify(promiseByPromise(report as unknown as YearlyReport, telling))
}

it('the report names whoever promised, where that is neither the police nor the municipality', () => {
  expect(toldOf(['Bostadsbolaget'])).toContain('Lovat av: Bostadsbolaget.')
  expect(toldOf([])).not.toContain('Lovat av')
})

it('the report says from when a promise is counted that was given before anything was recorded here', () => {
  expect(toldOf([], { begins: '2026-11-01', promisedFrom: '2024-01-01' })).toContain(
    'Gäller från 1 januari 2024, räknas från 1 november 2026; tiden före är inte registrerad här.',
  )
  expect(toldOf([])).not.toContain('inte registrerad')
})
