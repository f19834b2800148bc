import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { addDays, type Calendar } from '../calendar.ts'
import type { Facts, Occurrence } from '../log/rules.ts'
import { doneByKind } from './kinds.rules.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory, Standing } from './standing.rules.ts'

const riskOccasions = [0, 90, 180, 400].map((days) => ({
  id: `r${days}`,
  calendar: 'risk-weekends',
  title: `Riskhelg ${days}`,
  from: addDays('2021-02-05', days),
  to: addDays('2021-02-07', days),
}))
const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions }
const day = fc.integer({ min: -40, max: 800 }).map((days) => addDays('2021-01-20', days))

const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  id: fc.uuid(),
  commitment: fc.constant('c'),
  day,
  quantity: fc.integer({ min: 1, max: 4 }),
  distinct: fc.option(fc.constantFrom('school', 'shops', 'church')),
  coverageUnit: fc.option(fc.constantFrom('6A', '7A', 'elsewhere')),
  responseHours: fc.option(fc.integer({ min: 1, max: 72 })),
})

const atLeast: fc.Arbitrary<Cadence> = fc.record({
  kind: fc.constant('counted' as const),
  count: fc.integer({ min: 1, max: 6 }),
  comparator: fc.constantFrom('at-least' as const, 'exactly' as const, 'about' as const),
  period: fc.constantFrom(
    'day',
    'week',
    'weekend',
    'month',
    'quarter',
    'tertial',
    'term',
    'school-year',
    'year',
    'agreement',
  ),
  everyN: fc.constantFrom(1, 1, 2, 3),
  window: fc.constantFrom(
    null,
    null,
    { weekdays: ['fri' as const] },
    { startMonthDay: '--05-01', endMonthDay: '--09-30' },
  ),
  per: fc.constantFrom(null, null, 'class'),
  distinctBy: fc.constantFrom(null, null, 'key group'),
  averagedOver: fc.constantFrom(null, null, 'year' as const),
  anchor: fc.constantFrom(null, '2021-02-06'),
})

const perOccasion: fc.Arbitrary<Cadence> = fc.constantFrom(
  {
    kind: 'per-occasion',
    count: 1,
    comparator: 'exactly',
    period: 'occasion',
    everyN: 1,
    window: { named: ['risk-weekends'] },
  },
  { kind: 'counted', count: 1, comparator: 'exactly', period: 'shift', everyN: 1, window: null },
  {
    kind: 'per-occasion',
    count: 1,
    comparator: 'exactly',
    period: 'occasion',
    everyN: 1,
    window: null,
    within: 'PT24H',
  },
  { kind: 'counted', count: 2, comparator: 'at-most', period: 'month', everyN: 1, window: null },
  { kind: 'on-demand', count: null, comparator: 'none', period: null, everyN: null, window: null },
)

const history = (cadence: Cadence): CommitmentHistory => ({
  id: 'c',
  term: { from: '2021-01-20', to: '2022-12-31' },
  versions: [{ from: '2021-01-20', cadence }],
  endedEarly: null,
})

const facts = (occurrences: Occurrence[]): Facts => ({
  occurrences,
  occasionCounts: [{ commitment: 'c', from: '2021-01-20', to: '2022-12-31', count: 300 }],
  noNeedConfirmations: [],
  pauses: [{ commitment: 'c', from: '2021-07-10', to: '2021-08-08', reason: 'summer' }],
  coverageUnits: ['6A', '7A'].map((name) => ({ id: name, commitment: 'c', name, from: null, to: null })),
})

/** From worse to better; standings that are no verdict stay what they are and have no place among them. */
const ladder: Standing[] = ['notKept', 'behind', 'partlyKept', 'notDue', 'onTrack', 'kept']
const step = (standing: Standing) => ladder.indexOf(standing)

describe('whatever is logged', () => {
  it('another occurrence never makes an at-least cadence worse', () => {
    fc.assert(
      fc.property(
        atLeast,
        fc.array(occurrence, { maxLength: 40 }),
        occurrence,
        day,
        (cadence, before, another, today) => {
          const one = fulfilment(history(cadence), facts(before), calendar, today)
          const two = fulfilment(history(cadence), facts([...before, another]), calendar, today)
          expect(step(two.standing)).toBeGreaterThanOrEqual(step(one.standing))
          expect(two.done).toBeGreaterThanOrEqual(one.done)
          expect(two.due).toBe(one.due)
          two.periods.forEach(({ standing }, place) => {
            expect(step(standing)).toBeGreaterThanOrEqual(step(one.periods[place]!.standing))
          })
        },
      ),
      { numRuns: 400 },
    )
  })

  it('the order of the log does not matter', () => {
    const shuffled = fc
      .array(occurrence, { maxLength: 30 })
      .chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })))
    fc.assert(
      fc.property(fc.oneof(atLeast, perOccasion), shuffled, day, (cadence, [log, other], today) => {
        expect(fulfilment(history(cadence), facts(other), calendar, today)).toEqual(
          fulfilment(history(cadence), facts(log), calendar, today),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('struck equals never logged', () => {
    fc.assert(
      fc.property(
        fc.oneof(atLeast, perOccasion),
        fc.array(occurrence),
        fc.array(occurrence),
        day,
        (cadence, log, wrong, today) => {
          const struck = wrong.map((one) => ({ ...one, struck: true }))
          expect(fulfilment(history(cadence), facts([...struck, ...log]), calendar, today)).toEqual(
            fulfilment(history(cadence), facts(log), calendar, today),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('struck equals never told, of numbers of occasions and of "no need arose"', () => {
    const stretch = fc
      .tuple(day, fc.integer({ min: 0, max: 120 }))
      .map(([from, days]) => ({ commitment: 'c', from, to: addDays(from, days) }))
    const count = fc.record({ count: fc.integer({ min: 0, max: 300 }) })
    const told = fc.record({
      noNeedConfirmations: fc.array(stretch, { maxLength: 6 }),
      occasionCounts: fc.array(
        fc.tuple(stretch, count).map(([days, number]) => ({ ...days, ...number })),
        { maxLength: 3 },
      ),
    })
    const cadence = fc.oneof(atLeast, perOccasion).map((one) => ({ ...one, condition: 'when needed' }))
    fc.assert(
      fc.property(
        cadence,
        fc.array(occurrence, { maxLength: 5 }),
        told,
        told,
        day,
        (one, log, right, wrong, today) => {
          const struck = <Fact>(some: Fact[]) => some.map((fact) => ({ ...fact, struck: true }))
          const both = {
            ...facts(log),
            noNeedConfirmations: [...struck(wrong.noNeedConfirmations), ...right.noNeedConfirmations],
            occasionCounts: [...struck(wrong.occasionCounts), ...right.occasionCounts],
          }
          expect(fulfilment(history(one), both, calendar, today)).toEqual(
            fulfilment(history(one), { ...facts(log), ...right }, calendar, today),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('struck equals never said, of pauses and of the classes to cover', () => {
    const pause = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 400 }))).map(([from, days]) => ({
      commitment: 'c',
      from,
      to: days === null ? null : addDays(from, days),
      reason: 'Sjukdom',
    }))
    const unit = fc
      .record({ name: fc.constantFrom('6A', '7A', '8B'), from: fc.option(day) })
      .map((one) => ({ ...one, id: one.name, commitment: 'c', to: null }))
    const units = fc.uniqueArray(unit, { selector: ({ id }) => id, maxLength: 3 })
    fc.assert(
      fc.property(
        fc.oneof(atLeast, perOccasion),
        fc.array(occurrence, { maxLength: 8 }),
        fc.array(pause, { maxLength: 2 }),
        fc.array(pause, { minLength: 1, maxLength: 3 }),
        units,
        day,
        (cadence, log, pauses, wrongPauses, all, today) => {
          const struck = <Fact>(some: Fact[]) => some.map((fact) => ({ ...fact, struck: true }))
          const [wrong, coverageUnits] = [all.slice(0, 1), all.slice(1)]
          const both = {
            ...facts(log),
            pauses: [...struck(wrongPauses), ...pauses],
            coverageUnits: [...struck(wrong), ...coverageUnits],
          }
          const right = { ...facts(log), pauses, coverageUnits }
          expect(fulfilment(history(cadence), both, calendar, today)).toEqual(
            fulfilment(history(cadence), right, calendar, today),
          )
          expect(doneByKind([cadence], both, null)).toEqual(doneByKind([cadence], right, null))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('a day that has not come is never looked at', () => {
    fc.assert(
      fc.property(fc.oneof(atLeast, perOccasion), fc.array(occurrence), day, (cadence, log, today) => {
        expect(fulfilment(history(cadence), facts(log), calendar, today)).toEqual(
          fulfilment(history(cadence), facts(log.filter((one) => one.day <= today)), calendar, today),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('periods stand in order, apart, within the term, and begun', () => {
    fc.assert(
      fc.property(atLeast, day, (cadence, today) => {
        const { periods } = fulfilment(history(cadence), facts([]), calendar, today)
        periods.forEach(({ from, to }, place) => {
          expect(from <= to && from >= '2021-01-20' && to <= '2022-12-31' && from <= today).toBe(true)
          expect(place === 0 || periods[place - 1]!.to < from).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })
})
