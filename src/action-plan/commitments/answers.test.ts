import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { times } from '../../demo/cadences.ts'
import type { Cadence } from '../cadence/rules.ts'
import { answersFrom, type CadenceAnswers, cadenceOf, saysTheSame } from './answers.rules.ts'

const nothing = answersFrom({
  kind: 'not-a-cadence',
  count: null,
  comparator: 'none',
  period: null,
  everyN: null,
  window: null,
})

type Filled = Partial<CadenceAnswers>

// biome-ignore format: a table is read by its rows
const read: [what: string, filled: Filled, cadence: Partial<Cadence>][] = [
  ['at least ten a month', { kind: 'counted', comparator: 'at-least', count: '10', period: 'month' }, { count: 10, comparator: 'at-least', period: 'month', everyN: 1, window: null }],
  ['every third weekend', { kind: 'counted', count: '1', period: 'weekend', everyN: '3' }, { count: 1, everyN: 3, comparator: 'exactly' }],
  ['three to four times a year', { kind: 'counted', count: '3', countMax: '4', period: 'year' }, { count: 3, countMax: 4 }],
  ['4 000 hours', { kind: 'counted', count: '4 000', period: 'year', unit: 'hour' }, { count: 4000, unit: 'hour' }],
  ['half an hour', { kind: 'counted', count: '0,5', period: 'day', unit: 'hour' }, { count: 0.5 }],
  ['Friday and Saturday evenings from May to September', { kind: 'counted', count: '2', period: 'week', weekdays: ['sat', 'fri'], dayParts: ['evening'], seasonFrom: '1/5', seasonTo: '30/9' }, { window: { weekdays: ['fri', 'sat'], dayParts: ['evening'], startMonthDay: '--05-01', endMonthDay: '--09-30' } }],
  ['weeks 35 to 37 and 40', { kind: 'counted', count: '1', period: 'week', isoWeeks: '35–37, 40' }, { window: { isoWeeks: [35, 36, 37, 40] } }],
  ['by 31 March every year', { kind: 'counted', count: '1', period: 'year', dueBy: '31/3' }, { dueBy: '--03-31' }],
  ['within 24 hours of being asked', { kind: 'per-occasion', count: '1', withinNumber: '24', withinUnit: 'hours' }, { within: 'PT24H', period: 'occasion' }],
  ['within three working days', { kind: 'per-occasion', count: '1', withinNumber: '3', withinUnit: 'working-days' }, { within: 'P3D', workingDays: true }],
  ['five working days after', { kind: 'one-off', count: '1', offsetNumber: '5', offsetUnit: 'working-days' }, { offset: 'P5D', workingDays: true }],
  ['working days of an answer that was not written', { kind: 'one-off', count: '1', withinUnit: 'working-days', offsetNumber: '5', offsetUnit: 'days' }, { offset: 'P5D' }],
  ['on risk weekends', { kind: 'per-occasion', count: '1', named: ['risk-weekends'] }, { window: { named: ['risk-weekends'] } }],
  ['a number typed before "when needed" was chosen is no promise', { kind: 'on-demand', count: '10', period: 'month', per: 'class' }, { count: null, comparator: 'none', period: null, everyN: null }],
]
it.each(read)('%s', (_, filled, cadence) => {
  const said = cadenceOf({ ...nothing, ...filled })
  expect(said.problems).toEqual([])
  expect(said.cadence).toMatchObject(cadence)
})

// biome-ignore format: a table is read by its rows
const faults: [what: string, filled: Filled, problem: string][] = [
  ['no kind is chosen', {}, 'kind chooseKind'],
  ['a number in words', { kind: 'counted', count: 'tio' }, 'count notANumber'],
  ['minus ten', { kind: 'counted', count: '-10' }, 'count notPositive'],
  ['none at all', { kind: 'counted', count: '0' }, 'count notPositive'],
  ['more than anybody does', { kind: 'counted', count: '999999999' }, 'count tooLarge'],
  ['from four to three', { kind: 'counted', count: '4', countMax: '3' }, 'countMax rangeBackwards'],
  ['31 February', { kind: 'counted', count: '1', seasonFrom: '31/2', seasonTo: '1/5' }, 'seasonFrom notADayOfTheYear'],
  ['half a season', { kind: 'counted', count: '1', seasonFrom: '1/5' }, 'seasonTo halfASeason'],
  ['week 60', { kind: 'counted', count: '1', isoWeeks: '60' }, 'isoWeeks notWeeks'],
  ['a day that is none', { kind: 'one-off', dueBy: '2026-02-30' }, 'dueBy notADay'],
]
it.each(faults)('is told: %s', (_, filled, problem) => {
  const { problems } = cadenceOf({ ...nothing, ...filled })
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([problem])
})

describe('the form holds whatever was promised anywhere', () => {
  const file = resolve('../shared/data/cadence/cadences.jsonl')
  const cadences = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).reading as Cadence)
    .filter(({ kind }) => kind !== 'not-a-cadence')
  const bare = (cadence: object) =>
    Object.fromEntries(Object.entries(cadence).filter(([key, value]) => value !== null && key !== 'note'))

  it('every cadence of the real phrases goes into the fields and comes out the same', () => {
    expect(cadences.length).toBeGreaterThan(100)
    for (const cadence of cadences) {
      const { cadence: back, problems } = cadenceOf(answersFrom(cadence))
      expect(problems).toEqual([])
      expect(bare(back!)).toEqual(bare(cadence))
    }
  })
})

it('a cadence as the database gives it back says the same as when it was written', () => {
  const kept = {
    count: 10,
    kind: 'counted',
    per: null,
    unit: null,
    everyN: 1,
    period: 'month',
    window: null,
    comparator: 'at-least',
  } as const
  expect(saysTheSame(times(10, 'month'), kept)).toBe(true)
  expect(saysTheSame(times(10, 'month'), { ...kept, count: 9 })).toBe(false)
})
