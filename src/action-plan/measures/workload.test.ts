import { expect, it } from 'vitest'
import type { Calendar } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import type { Resource } from '../rules.ts'
import { timesDueIn } from './due-in-year.rules.ts'
import { type Workload, workloadOf } from './workload.rules.ts'

const sweden: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const denmark: Calendar = { ...sweden, country: 'DK' }

const cadenceOf = (changed: Partial<Cadence>): Cadence => ({
  ...{ kind: 'counted', count: 2, comparator: 'exactly', period: 'year', everyN: 1, window: null },
  ...changed,
})
const twiceAYear = cadenceOf({})
const twiceToEachArea = cadenceOf({ per: 'area' })

const commitment = (cadence: Cadence, changed = {}) => ({
  ...{ id: 'status', title: 'Status til hvert område', cadence, begins: '2026-01-01' },
  ...{ promisedFrom: null, toDay: '2029-12-31' as string | null, ending: null },
  versions: [{ fromDay: '2026-01-01', cadence }],
  ...changed,
})

const resource = (changed: Partial<Resource>): Resource => ({
  ...{ commitment: null, year: 2026, kind: 'planned', organisation: null, hours: null, money: null },
  ...{ persons: null, fullTime: null, hoursEach: null, things: null, note: '' },
  ...changed,
})
const aQuarterOfTwo = resource({ persons: 2, fullTime: 0.25 })
const each = (hoursEach: number, things: number | null = null) =>
  resource({ commitment: 'status', hoursEach, things })

// biome-ignore format: a table is read by its rows
const table: [what: string, cadence: Cadence, calendar: Calendar, resources: Resource[], expected: Partial<Workload> | null][] = [
  ['S1-157 two persons with a quarter of a post: 32 areas twice a year at six hours fit', twiceToEachArea, denmark, [aQuarterOfTwo, each(6, 32)], { verdict: 'fits', takes: 384, setAside: 425.5, persons: 2, fullTime: 0.25, unsaid: [] }],
  ['S1-157 at seven hours they do not', twiceToEachArea, denmark, [aQuarterOfTwo, each(7, 32)], { verdict: 'doesNotFit', takes: 448, setAside: 425.5 }],
  ['S1-157 where a Swedish week is longer they do', twiceToEachArea, sweden, [aQuarterOfTwo, each(7, 32)], { verdict: 'fits', takes: 448, setAside: 460 }],
  ['just as much as there is fits', twiceAYear, sweden, [resource({ hours: 20 }), each(10)], { verdict: 'fits', takes: 20, setAside: 20, fullTime: null }],
  ['hours that are said count before the post', twiceAYear, sweden, [resource({ hours: 10, fullTime: 1 }), each(10)], { verdict: 'doesNotFit', setAside: 10, fullTime: null }],
  ['each party’s part of a time counts', twiceAYear, sweden, [resource({ hours: 30 }), each(10), { ...each(6), organisation: 'police' }], { verdict: 'doesNotFit', takes: 32 }],
  ['hours for one commitment are beside those of the whole', twiceAYear, sweden, [resource({ hours: 10 }), resource({ commitment: 'status', hours: 10, hoursEach: 10 })], { verdict: 'fits', takes: 20, setAside: 20 }],
  ['nobody said how long it takes', twiceAYear, sweden, [aQuarterOfTwo], { verdict: 'cannotBeSaid', unsaid: [{ code: 'hoursEach', commitment: 'status', title: 'Status til hvert område' }] }],
  ['nobody said how many areas', twiceToEachArea, sweden, [aQuarterOfTwo, each(6)], { verdict: 'cannotBeSaid', unsaid: [{ code: 'things', commitment: 'status', title: 'Status til hvert område' }] }],
  ['nothing is set aside', twiceAYear, sweden, [each(6)], { verdict: 'cannotBeSaid', takes: 12, setAside: null, unsaid: [] }],
  ['when needed: no number', cadenceOf({ kind: 'on-demand', count: null }), sweden, [aQuarterOfTwo], { verdict: 'cannotBeSaid', unsaid: [{ code: 'number', commitment: 'status', title: 'Status til hvert område' }] }],
  ['when needed, with hours of its own', cadenceOf({ kind: 'on-demand', count: null }), sweden, [resource({ commitment: 'status', hours: 40 })], { verdict: 'fits', takes: 40, routines: [{ commitment: 'status', title: 'Status til hvert område', times: null, hoursEach: null, hours: 40 }] }],
  ['hours that are promised are hours', cadenceOf({ count: 30, period: 'month', unit: 'hour' }), sweden, [resource({ hours: 300 })], { verdict: 'doesNotFit', takes: 360 }],
  ['at most owes no work', cadenceOf({ comparator: 'at-most' }), sweden, [aQuarterOfTwo], null],
  ['money alone says nothing of time', twiceAYear, sweden, [resource({ money: 5000 })], null],
  ['what is planned for another year', twiceAYear, sweden, [{ ...aQuarterOfTwo, year: 2027 }], null],
]
it.each(table)('%s', (_, cadence, calendar, resources, expected) => {
  const workload = workloadOf(2026, [commitment(cadence)], resources, calendar)
  if (expected === null) expect(workload).toBeNull()
  else expect(workload).toMatchObject(expected)
})

// biome-ignore format: a table is read by its rows
const due: [what: string, cadence: Cadence, changed: object, times: number | null][] = [
  ['ten a month', cadenceOf({ count: 10, period: 'month' }), {}, 120],
  ['eight in an agreement of four years', cadenceOf({ count: 8, period: 'agreement' }), {}, 2],
  ['once every other year is due when the two years end', cadenceOf({ count: 1, everyN: 2 }), { begins: '2025-01-01', versions: [{ fromDay: '2025-01-01', cadence: cadenceOf({ count: 1, everyN: 2 }) }] }, 1],
  ['a one-off with its day in the year', cadenceOf({ kind: 'one-off', count: 1, period: null, dueBy: '2026-06-30' }), {}, 1],
  ['a one-off with its day the year after', cadenceOf({ kind: 'one-off', count: 1, period: null, dueBy: '2027-06-30' }), {}, 0],
  ['one that was ended at midsummer', cadenceOf({ count: 10, period: 'month' }), { ending: { day: '2026-06-30', reason: '' } }, 60],
  ['each wording for its own days', cadenceOf({ count: 1, period: 'month' }), { versions: [{ fromDay: '2026-01-01', cadence: cadenceOf({ count: 1, period: 'quarter' }) }, { fromDay: '2026-07-01', cadence: cadenceOf({ count: 1, period: 'month' }) }] }, 8],
  ['until further notice', cadenceOf({ count: 1, period: 'week' }), { toDay: null }, 52],
  ['shifts, whose number nobody knows', cadenceOf({ count: 1, period: 'shift' }), {}, null],
  ['occasions of a calendar that is not filled in', cadenceOf({ kind: 'per-occasion', period: 'occasion', window: { named: ['risk-weekends'] } }), {}, null],
]
it.each(due)('%s falls due so many times in 2026', (_, cadence, changed, times) => {
  expect(timesDueIn(2026, commitment(cadence, changed), sweden)).toBe(times)
})
