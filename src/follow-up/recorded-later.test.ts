import { describe, expect, it } from 'vitest'
import { once } from '../action-plan/cadence/reading.rules.ts'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Calendar } from '../calendar.ts'
import { times } from '../demo/cadences.ts'
import { noFacts } from '../log/queries.ts'
import { comingPeriods } from './coming.rules.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'

const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const [promisedFrom, from, to] = ['2024-01-01', '2026-11-01', '2027-12-31']

/** Promised in 2024, recorded from November 2026. */
function recordedLater(cadence: Cadence): CommitmentHistory {
  return { id: 'c', term: { from, to, promisedFrom }, versions: [{ from, cadence }], endedEarly: null }
}

const stands = (cadence: Cadence, today: string) =>
  fulfilment(recordedLater(cadence), noFacts(), calendar, today)

describe('a promise of 2024 that is recorded from November 2026', () => {
  it('owes nothing for the months before', () => {
    const { standing, periods } = stands(times(10, 'month'), '2026-11-02')
    expect(standing).toBe('notDue')
    expect(periods.map((period) => period.from)).toEqual(['2026-11-01'])
  })
  it('owes of the year in which it begins to be recorded what is left of it', () => {
    expect(stands(times(12, 'year'), '2026-11-02').periods).toMatchObject([{ from, due: 2 }])
  })
  it('keeps every other year where it was: 2024 and 2025, 2026 and 2027', () => {
    const [period] = stands(times(4, 'year', 'at-least', { everyN: 2 }), '2026-11-02').periods
    expect(period).toMatchObject({ from, to: '2027-12-31', due: 2 })
  })
  it('owes of what is promised for the whole agreement the part that is left', () => {
    expect(stands(times(4, 'agreement'), '2026-11-02').periods).toMatchObject([{ from, to, due: 1 }])
  })
  it.each([
    ['by a day', { ...once, dueBy: '2025-06-30' }],
    ['half a year after it began', { ...once, offset: 'P6M' }],
    ['by the first 31 March', { ...once, dueBy: '--03-31' }],
  ])('cannot be judged where it was due once, %s, before anything was recorded', (_, cadence) => {
    const { standing, due } = stands(cadence, '2026-11-22')
    expect({ standing, due }).toEqual({ standing: 'notAssessable', due: null })
    expect(comingPeriods(recordedLater(cadence), calendar, '2026-11-22', 4)).toEqual([])
  })
})
