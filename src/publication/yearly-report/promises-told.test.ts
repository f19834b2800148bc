import { expect, it } from 'vitest'
import { promiseByPromise, promiseTable } from './promises.report.ts'
import type { YearlyReport } from './rules.ts'

const links = { promise: () => '#one' }
const telling = { language: 'sv', links } as unknown as Parameters<typeof promiseByPromise>[1]

function reportOf(givenBy: string[], more: object): YearlyReport {
  const promise = {
    ...{ id: 'one', focusArea: 'area', words: 'Vi lyser upp gårdarna.', standing: 'kept' },
    ...{ cadence: { kind: 'continuous', count: null, period: null, everyN: 1, window: null } },
    ...{ givenBy, responsible: ['Bostadsbolaget'], cooperating: [], begins: '2025-01-01' },
    ...{ notMeasurable: null, closed: null, open: null, sinceBegun: null, ended: null },
    ...{ kinds: [], periods: [], deviations: [], pauses: [] },
    ...more,
  }
  const report = { year: 2025, focusAreas: [{ id: 'area', name: 'Trygga gårdar' }], promises: [promise] }
  return report as unknown as YearlyReport
}

function toldOf(givenBy: string[], more: { begins?: string; promisedFrom?: string } = {}): string {
  return JSON.stringify(promiseByPromise(reportOf(givenBy, more), telling))
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

it('periods missed before lead, with the figure they stand beside, to the promise’s story', () => {
  const closed = { done: 16, due: 16, limit: false }
  const behind = reportOf([], { title: 'Vi går en runda', standing: 'behind', closed, missedBefore: 2 })
  const table = promiseTable(behind, telling)
  expect(table.kind === 'table' && table.rows[0]?.[2]).toEqual([
    expect.objectContaining({ text: '16 av 16; 2 tidigare perioder blev inte uppfyllda', href: '#one' }),
  ])
})
