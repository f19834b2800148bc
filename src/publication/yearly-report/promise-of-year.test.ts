import { describe, expect, it } from 'vitest'
import type { Cadence } from '../../action-plan/cadence/rules.ts'
import type { Calendar, Day } from '../../calendar.ts'
import type { Facts } from '../../log/rules.ts'
import type { ToldPromise } from '../public/citizen-promise/rules.ts'
import { promiseOfYear, shareDone } from './promise-of-year.rules.ts'
import { nextToReport, spanOfYear } from './rules.ts'
import { figureOf } from './words.report.ts'

const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const times = (count: number | null, period: Cadence['period']): Cadence => ({
  ...{ kind: count === null ? 'continuous' : 'counted', count, comparator: 'at-least', period },
  ...{ everyN: 1, window: null },
})
const monthly = times(2, 'month')
const eachMonth = (year: number, quantity: number) =>
  Array.from({ length: 12 }, (_, month) => at(`${year}-${String(month + 1).padStart(2, '0')}-10`, quantity))
const at = (day: Day, quantity = 1) => ({ id: day, commitment: 'one', day, quantity })

function promise(cadence: Cadence, occurrences: Facts['occurrences'], differs: Partial<ToldPromise> = {}) {
  const facts = { occasionCounts: [], noNeedConfirmations: [], pauses: [], coverageUnits: [] }
  return {
    ...{ id: 'one', measure: 'measure', focusArea: 'area', words: 'Vi gör det.', feedbackEvery: 'quarter' },
    ...{ title: 'Det vi gör', originalWords: 'Göra det', cadence, begins: '2024-01-01', toDay: '2027-12-31' },
    ...{
      givenBy: ['Bostadsbolaget'],
      responsible: ['Polisen'],
      cooperating: [],
      acceptedAsNotMeasurable: false,
    },
    ...{ notMeasurableReason: '', ending: null, lastTold: '2025-12-31' },
    wordings: [
      {
        number: 1,
        title: 'Det vi gör',
        originalWords: 'Göra det',
        cadence,
        fromDay: '2024-01-01',
        reason: '',
      },
    ],
    facts: { occurrences, ...facts },
    ...differs,
  } as unknown as ToldPromise
}

const atMost: Cadence = { ...times(3, 'month'), comparator: 'at-most' }
const kept2025 = () => promise(monthly, eachMonth(2025, 2))

const told = (of: ToldPromise, year: number, today: Day) =>
  promiseOfYear(of, [], calendar, spanOfYear(year, today))

it('answers that came too late stand beside the figure, of a year that is over and of one that runs', () => {
  const within48Hours: Cadence = {
    ...{ kind: 'per-occasion', count: null, comparator: 'none', period: null, everyN: null, window: null },
    within: 'PT48H',
  }
  const answered = (day: Day, responseHours: number) => ({
    ...at(day),
    id: `${day} ${responseHours}`,
    responseHours,
  })
  const days: Day[] = ['2025-03-01', '2026-01-20']
  const answers = days.flatMap((day) => [20, 47, 60].map((hours) => answered(day, hours)))
  const before = told(promise(within48Hours, answers), 2025, '2026-02-10')!
  expect(before.closed).toMatchObject({ done: 2, due: 3, late: 1 })
  expect(figureOf(before, 'sv')).toBe('2 av 3, 1 för sent')
  const running = told(promise(within48Hours, answers), 2026, '2026-02-10')!
  expect(running.open).toMatchObject({ done: 2, due: 3, late: 1 })
  expect(figureOf(running, 'da')).toBe('2 af 3 indtil nu, 1 for sent')
})

describe('the year of one promise', () => {
  const done = [...eachMonth(2024, 2), ...eachMonth(2025, 2).slice(0, 11), at('2026-01-05', 9)]
  const cases = [
    //  what is tried                                    promise                          year  on the day    closed           open
    ['December missing, the year is over', promise(monthly, done), 2025, '2026-02-10', [22, 24], null],
    ['the year before was kept', promise(monthly, done), 2024, '2026-02-10', [24, 24], null],
    ['the year runs: November is not over', promise(monthly, done), 2025, '2025-11-15', [20, 20], [2, 2]],
    [
      'one period for the whole agreement',
      promise(times(8, 'agreement'), done.slice(0, 5)),
      2025,
      '2026-02-10',
      null,
      [10, 8],
    ],
    ['no number was promised', promise(times(null, null), done), 2025, '2026-02-10', [22, null], null],
  ] as const
  it.each(cases)('%s', (_, of, year, today, closed, open) => {
    const result = told(of, year, today)
    expect(result?.closed && [result.closed.done, result.closed.due]).toEqual(closed)
    expect(result?.open && [result.open.done, result.open.due]).toEqual(open)
  })
  const late = [
    //  what is tried                                    promise                                  on the day    standing
    ['ten of twelve months, the year runs', promise(monthly, done.slice(12)), '2025-12-31', 'behind'],
    ['the same, the year is over', promise(monthly, done.slice(12)), '2026-02-10', 'partlyKept'],
    ['nothing was done, the year is over', promise(monthly, []), '2026-02-10', 'notKept'],
    ['every month of it kept, after a year that was not', kept2025(), '2026-02-10', 'kept'],
    ['one period that runs on', promise(times(8, 'agreement'), []), '2026-02-10', 'behind'],
    ['at most three, never more', promise(atMost, []), '2026-02-10', 'kept'],
  ] as const
  it.each(late)('a year that is over is kept, partly kept or not: %s', (_, of, today, standing) => {
    expect(told(of, 2025, today)?.standing).toBe(standing)
  })
  it('of a year that runs, periods missed before are told beside a figure that is whole', () => {
    const kept = [...eachMonth(2025, 2), at('2026-01-10', 2)]
    const missed = told(promise(monthly, kept.slice(1)), 2026, '2026-02-10')
    expect(missed).toMatchObject({ standing: 'behind', closed: { done: 2, due: 2 } })
    // January to December of 2024, and January of 2025.
    expect(missed?.missedBefore).toBe(13)
    const from2025 = { begins: '2025-01-01' }
    expect(told(promise(monthly, kept, from2025), 2026, '2026-02-10')?.missedBefore).toBe(0)
    expect(told(promise(monthly, kept.slice(1)), 2025, '2026-02-10')?.missedBefore).toBe(0)
  })
  it('on 31 December the year runs; the day after, its last day is over', () => {
    expect(spanOfYear(2025, '2025-12-31')).toMatchObject({ running: true, judgedOn: '2025-12-31' })
    expect(spanOfYear(2025, '2026-01-01')).toMatchObject({ until: '2025-12-31', judgedOn: '2026-01-01' })
  })
  it('what happened in the year after is not known yet', () => {
    const after = promise(monthly, done, {
      ending: { day: '2026-03-01', reason: 'Slut' },
      wordings: [
        ...promise(monthly, []).wordings,
        {
          number: 2,
          title: 'Skärpt',
          originalWords: '',
          cadence: times(9, 'month'),
          fromDay: '2026-01-01',
          reason: '',
        },
      ],
    })
    const before = told(promise(monthly, done), 2025, '2026-02-10')
    expect(told(after, 2025, '2026-04-01')).toEqual(before)
  })
  it.each([
    ['Står inte i texten', ''],
    ['Vi finns där vi behövs', 'Vi finns där vi behövs'],
  ])('why it cannot be counted is told only where somebody said it: %s', (notMeasurableReason, shown) => {
    const of = promise(times(null, null), done, { acceptedAsNotMeasurable: true, notMeasurableReason })
    expect(told(of, 2025, '2026-02-10')?.notMeasurable).toBe(shown)
  })
  it('a promise of neither police nor municipality keeps the name of whoever gave it', () => {
    expect(told(kept2025(), 2025, '2026-02-10')?.givenBy).toEqual(['Bostadsbolaget'])
  })
  it('a promise that did not hold in the year is not told', () => {
    expect(told(promise(monthly, [], { begins: '2026-01-01' }), 2025, '2026-02-10')).toBeNull()
    expect(told(promise(monthly, [], { toDay: '2024-12-31' }), 2025, '2026-02-10')).toBeNull()
  })
})

describe('the year by kind', () => {
  const kind = (name: string, differs: { from?: Day; to?: Day } = {}) => ({
    ...{ id: name, commitment: 'one', name, from: null, to: null },
    ...differs,
  })
  const of = (day: Day, coverageUnit: string | null, quantity: number) => ({
    ...at(day, quantity),
    coverageUnit,
  })
  const done = [of('2024-06-01', 'Fart', 9), of('2025-02-01', 'Fart', 5), of('2025-03-01', 'Droger', 2)]
  const coverageUnits = [kind('Fart'), kind('Droger'), kind('Mopeder', { to: '2024-12-31' })]
  const kindsIn = (cadence: Cadence, occurrences: Facts['occurrences']) => {
    const made = promise(cadence, occurrences)
    return told({ ...made, facts: { ...made.facts, coverageUnits } }, 2025, '2026-02-10')?.kinds
  }
  it('S4-23 counts what was done in the year, of the kinds that there were in it', () => {
    expect(kindsIn(monthly, [...done, of('2026-01-01', 'Fart', 50)])).toEqual([
      { name: 'Fart', done: 5 },
      { name: 'Droger', done: 2 },
    ])
  })
  it('what was logged without a kind stands last, without a name', () => {
    expect(kindsIn(monthly, [...done, of('2025-05-01', null, 1)])?.at(-1)).toEqual({ name: null, done: 1 })
  })
  it('classes that are each owed by themselves are no kinds', () => {
    expect(kindsIn({ ...monthly, per: 'class' }, done)).toEqual([])
  })
})

const shares = [
  //  done  due   limit  share
  [110, 120, false, 92],
  [20, 20, false, 100],
  [19, 20, false, null],
  [19, 120, false, null],
  [9, null, false, null],
  [36, 36, true, null],
] as const
it.each(shares)(
  'per cent only where both counts are at least twenty: %i of %s',
  (done, due, limit, share) => {
    expect(shareDone({ done, due, limit })).toBe(share)
  },
)

it.each([
  [[], 2025],
  [[2024], 2025],
  [[2025], 2026],
  [[2025, 2026], 2026],
])('with reports begun for %j the next is proposed for %i', (years, next) => {
  expect(
    nextToReport(
      '2026-11-22',
      years.map((year) => ({ year })),
    ),
  ).toBe(next)
})
