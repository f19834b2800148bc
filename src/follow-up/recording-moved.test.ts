import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { heldSincePromised } from '../action-plan/recording/rules.ts'
import { addDays, type Calendar, type Day } from '../calendar.ts'
import { continuous, times } from '../demo/cadences.ts'
import { noFacts } from '../log/queries.ts'
import type { Facts } from '../log/rules.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'

const weekends = [0, 90, 180, 400].map((days) => ({
  ...{ id: `r${days}`, calendar: 'risk-weekends', title: `Riskhelg ${days}` },
  ...{ from: addDays('2021-02-05', days), to: addDays('2021-02-07', days) },
}))
const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: weekends }
const [promised, today] = ['2021-01-20', '2022-11-10']

/** Reworded in July 2021, and recorded from `begins`. */
function recordedFrom(begins: Day, first: Cadence, then: Cadence): CommitmentHistory {
  const promisedFrom = begins === promised ? null : promised
  const wordings = [
    { number: 1, fromDay: '2021-03-01', cadence: first },
    { number: 2, fromDay: '2021-07-12', cadence: then },
  ]
  return {
    id: 'c',
    term: { from: begins, to: '2022-12-31', promisedFrom },
    versions: heldSincePromised(wordings, { begins, promisedFrom }).map(({ fromDay, cadence }) => ({
      from: fromDay,
      cadence,
    })),
    endedEarly: null,
  }
}

const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({
    kind: fc.constant('counted' as const),
    count: fc.integer({ min: 1, max: 6 }),
    comparator: fc.constantFrom('at-least' as const, 'at-most' as const, 'about' as const),
    period: fc.constantFrom('day', 'week', 'weekend', 'month', 'quarter', 'term', 'school-year', 'year'),
    everyN: fc.constantFrom(1, 1, 2, 3),
    window: fc.constantFrom<Cadence['window'][]>(
      null,
      null,
      { weekdays: ['fri', 'sun'] },
      { startMonthDay: '--05-05', endMonthDay: '--09-15' },
    ),
    per: fc.constantFrom(null, null, 'class'),
    averagedOver: fc.constantFrom(null, null, 'year' as const),
    anchor: fc.constantFrom(null, '2021-02-06'),
  }),
  fc.constant<Cadence>({
    ...times(1, 'month'),
    ...{
      kind: 'per-occasion',
      comparator: 'exactly',
      period: 'occasion',
      window: { named: ['risk-weekends'] },
    },
  }),
  fc.constant<Cadence>(continuous),
)

const day = fc.integer({ min: 0, max: 659 }).map((days) => addDays(promised, days))
const facts: fc.Arbitrary<Facts> = fc.array(day, { maxLength: 60 }).map((days) => ({
  ...noFacts(),
  occurrences: days.map((on, at) => ({
    id: `${at}`,
    commitment: 'c',
    day: on,
    quantity: 1,
    coverageUnit: '6A',
  })),
  pauses: [{ commitment: 'c', from: '2021-08-10', to: '2021-09-08', reason: 'sommar' }],
  coverageUnits: [{ id: '6A', commitment: 'c', name: '6A', from: null, to: null }],
}))

it('moving the day from which it is recorded never changes a period that lies wholly after it', () => {
  fc.assert(
    fc.property(cadence, cadence, facts, day, day, (first, then, its, one, other) => {
      const judged = (begins: Day) => fulfilment(recordedFrom(begins, first, then), its, calendar, today)
      const [before, after] = [judged(one), judged(other)]
      const later = one > other ? one : other
      const uncut = fulfilment(recordedFrom(promised, first, then), its, calendar, today).periods
      const whole = new Set(uncut.filter(({ from }) => from >= later).map(({ from }) => from))
      const ofThose = ({ periods }: typeof before) => periods.filter(({ from }) => whole.has(from))
      expect(ofThose(after)).toEqual(ofThose(before))
      expect(ofThose(after)).toHaveLength(whole.size)
      expect(after.periods.every(({ from }) => from >= other)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
