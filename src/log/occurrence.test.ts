import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import { type Ground, problemsWithOccurrence } from './occurrence.rules.ts'
import { lastDayOf, mayHaveNoNeed, occasionsNear, questionsOf } from './questions.rules.ts'
import { mayStrike, organisationsToReportFor } from './reach.rules.ts'
import { type NewOccurrence, receiptCode } from './rules.ts'

const today = '2026-05-20'
const tenAMonth: Cadence = {
  kind: 'counted',
  count: 10,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}
const perClass: Cadence = { ...tenAMonth, count: 1, period: 'school-year', per: 'class' }
const keyGroups: Cadence = { ...tenAMonth, count: 4, period: 'year', distinctBy: 'key-group' }
const areas: Cadence = { ...tenAMonth, distinctBy: 'area' }
const hours: Cadence = { ...tenAMonth, count: 4000, period: 'year', unit: 'hour' }
const within: Cadence = { ...tenAMonth, kind: 'per-occasion', count: 1, period: 'occasion', within: 'PT48H' }
const riskWeekends: Cadence = {
  ...tenAMonth,
  kind: 'per-occasion',
  period: 'occasion',
  window: { named: ['risk-weekends'] },
}
const whenNeeded: Cadence = {
  kind: 'on-demand',
  count: null,
  comparator: 'none',
  period: null,
  everyN: null,
  window: null,
}

function commitment(cadence: Cadence, more: Partial<Commitment> = {}): Commitment {
  const version = { number: 1, fromDay: '2026-01-01', cadence, title: '', reason: '', writtenAt: new Date(0) }
  return {
    id: 'c',
    measure: 'm',
    number: 1,
    title: 'Trafikkontroller',
    originalWords: '',
    cadence,
    fromDay: '2026-01-01',
    toDay: '2026-12-31',
    giver: 'police',
    responsible: ['police'],
    cooperating: ['school'],
    acceptedAsNotMeasurable: false,
    notMeasurableReason: '',
    begins: '2026-01-01',
    promisedFrom: null,
    createdAt: new Date(0),
    versions: [version],
    ending: null,
    promise: null,
    ...more,
  }
}

const id = '6f1d2c3b-0000-4000-8000-000000000001'
const done: NewOccurrence = {
  id,
  commitment: 'c',
  day: today,
  quantity: '1',
  organisation: 'police',
  area: null,
  coverageUnit: null,
  distinctKey: null,
  riskOccasion: null,
  responseHours: null,
  responseUnit: null,
  channel: null,
  note: null,
}
const valborg = { id: 'v', calendar: 'risk-weekends', title: 'Valborg', from: '2026-04-30', to: '2026-05-02' }
const ground = (cadence: Cadence, more: Partial<Commitment> = {}): Ground => ({
  commitment: commitment(cadence, more),
  units: [
    { id: '7A', commitment: 'c', name: '7A', from: null, to: null },
    { id: '9C', commitment: 'c', name: '9C', from: null, to: '2026-02-28' },
  ],
  areas: ['centrum'],
  occasions: [valborg],
  organisations: ['police'],
  today,
})

const endedEarly = { ending: { day: '2026-04-30', reason: 'Föreningen lades ner' } }
const cases: [string, Ground, Partial<NewOccurrence>, string[]][] = [
  //  what is sent                                  held against         with                             what is wrong
  ['one today is enough', ground(tenAMonth), {}, []],
  ['so is drygt 20 yesterday', ground(tenAMonth), { quantity: 'drygt 20', day: '2026-05-19' }, []],
  ['no id', ground(tenAMonth), { id: '' }, ['id idMissing']],
  ['an id that is none', ground(tenAMonth), { id: `${id}'; --` }, ['id idMissing']],
  ['no day', ground(tenAMonth), { day: null }, ['day dayMissing']],
  ['tomorrow', ground(tenAMonth), { day: '2026-05-21' }, ['day dayInFuture']],
  ['the year 9999', ground(tenAMonth), { day: '9999-12-31' }, ['day dayInFuture']],
  ['before the term', ground(tenAMonth), { day: '2025-12-31' }, ['day dayBeforeTerm']],
  [
    'after the term',
    { ...ground(tenAMonth), today: '2027-02-01' },
    { day: '2027-01-01' },
    ['day dayAfterTerm'],
  ],
  ['after an early end', ground(tenAMonth, endedEarly), {}, ['day dayAfterTerm']],
  ['late, about the time before it ended', ground(tenAMonth, endedEarly), { day: '2026-04-30' }, []],
  ['no number', ground(tenAMonth), { quantity: '' }, ['quantity quantityMissing']],
  ['none', ground(tenAMonth), { quantity: '0' }, ['quantity quantityNotPositive']],
  ['less than none', ground(tenAMonth), { quantity: '-3' }, ['quantity quantityNotPositive']],
  ['ten thousand', ground(tenAMonth), { quantity: '10 000' }, []],
  ['more than anybody does', ground(tenAMonth), { quantity: '10001' }, ['quantity quantityAbsurd']],
  ['a million', ground(hours), { quantity: '1 000 000' }, ['quantity quantityAbsurd']],
  ['a thousand millions', ground(tenAMonth), { quantity: '1000000000' }, ['quantity quantityAbsurd']],
  ['the same with dots', ground(tenAMonth), { quantity: '1.000.000.000' }, ['quantity quantityAbsurd']],
  ['half a check', ground(tenAMonth), { quantity: '2,5' }, ['quantity quantityNotWhole']],
  ['half an hour', ground(hours), { quantity: '2,5' }, []],
  ['script', ground(tenAMonth), { quantity: '<script>' }, ['quantity quantityNotUnderstood']],
  [
    'for another organisation',
    ground(tenAMonth),
    { organisation: 'school' },
    ['organisation organisationNotBound'],
  ],
  ['for whoever usually reports', ground(tenAMonth), { organisation: null }, []],
  ['of no class', ground(perClass), {}, ['coverageUnit unitNeeded']],
  ['of a class', ground(perClass), { coverageUnit: '7A' }, []],
  ['of a class that is no more', ground(perClass), { coverageUnit: '9C' }, ['coverageUnit unitNeeded']],
  [
    'of a class, where none is asked',
    ground(whenNeeded),
    { coverageUnit: '7A' },
    ['coverageUnit unitNeeded'],
  ],
  [
    'of a class of others, where no kinds are named',
    { ...ground(tenAMonth), units: [] },
    { coverageUnit: '7A' },
    ['coverageUnit unitNeeded'],
  ],
  ['of one of the kinds that are counted together', ground(tenAMonth), { coverageUnit: '7A' }, []],
  ['of a kind that is no more', ground(tenAMonth), { coverageUnit: '9C' }, ['coverageUnit unitNeeded']],
  ['of no kind, which may be left open', ground(tenAMonth), {}, []],
  ['of classes that nobody has named yet', { ...ground(perClass), units: [] }, {}, []],
  ['with no key group', ground(keyGroups), {}, ['distinctKey distinctNeeded']],
  ['with a key group', ground(keyGroups), { distinctKey: 'Föräldrar i årskurs 7' }, []],
  [
    'with a key group of one person',
    ground(keyGroups),
    { distinctKey: 'Anna Exempelsson' },
    ['distinctKey personalData'],
  ],
  ['in no area', ground(areas), {}, ['area areaNeeded']],
  ['in an area', ground(areas), { area: 'centrum' }, []],
  ['in an unknown area', ground(tenAMonth), { area: 'elsewhere' }, ['area areaUnknown']],
  ['with no area known, a place in words', { ...ground(areas), areas: [] }, { distinctKey: 'Torget' }, []],
  ['on a risk weekend', ground(riskWeekends), { riskOccasion: 'v' }, []],
  ['on none by name', ground(riskWeekends), {}, []],
  ['on one nobody knows', ground(riskWeekends), { riskOccasion: 'x' }, ['riskOccasion occasionUnknown']],
  [
    'on one that has nothing to do with it',
    ground(tenAMonth),
    { riskOccasion: 'v' },
    ['riskOccasion occasionUnknown'],
  ],
  ['without its response time', ground(within), {}, ['responseHours responseHoursMissing']],
  ['with it', ground(within), { responseHours: 0.5 }, []],
  [
    'answered before it was asked',
    ground(within),
    { responseHours: -1 },
    ['responseHours responseHoursMissing'],
  ],
  ['answered years later', ground(within), { responseHours: 90_000 }, ['responseHours responseHoursAbsurd']],
  ['with a harmless note', ground(tenAMonth), { note: 'Hastighet vid skolan, 3 av 40 körde för fort' }, []],
  ['with script in the note', ground(tenAMonth), { note: '<script>alert(1)</script>' }, []],
  ['with a phone number in it', ground(tenAMonth), { note: 'ring 070-123 45 67' }, ['note personalData']],
  ['with a plate in the channel', ground(tenAMonth), { channel: 'ABC 123' }, ['channel personalData']],
  ['with a novel in it', ground(tenAMonth), { note: 'a'.repeat(1001) }, ['note tooLong']],
  [
    'with everything wrong at once',
    ground(perClass),
    { day: '2026-05-21', quantity: '-1', note: 'a@exempel.se' },
    ['quantity quantityNotPositive', 'day dayInFuture', 'coverageUnit unitNeeded', 'note personalData'],
  ],
]
it.each(cases)('%s', (_, against, sent, wrong) => {
  const problems = problemsWithOccurrence({ ...done, ...sent }, against)
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(wrong)
})

describe('what is asked', () => {
  const known = { units: ground(perClass).units, areas: true }

  it('is held against the wording of the day it is about', () => {
    const amended = commitment(perClass, {
      versions: [
        {
          number: 1,
          fromDay: '2026-01-01',
          cadence: keyGroups,
          title: '',
          reason: '',
          writtenAt: new Date(0),
        },
        {
          number: 2,
          fromDay: '2026-04-01',
          cadence: perClass,
          title: '',
          reason: '',
          writtenAt: new Date(0),
        },
      ],
    })
    expect(questionsOf(amended, '2026-03-31', known)).toMatchObject({ units: [], distinct: 'key' })
    expect(questionsOf(amended, '2026-04-01', known)).toMatchObject({ distinct: null })
    expect(questionsOf(amended, '2026-04-01', known).units.map(({ name }) => name)).toEqual(['7A'])
  })

  const spoken = [
    ['Information på hemsidor och i bygdebladet', true],
    ['Oplysning i avisen og på Facebook', true],
    ['Kontroller av bladverk runt gångvägar', false],
    ['Trafikkontroller', false],
  ] as const
  it.each(spoken)('«%s» speaks of channels: %s', (originalWords, asked) => {
    expect(questionsOf(commitment(whenNeeded, { originalWords }), today, known).channel).toBe(asked)
  })

  it('an occasion is offered while it lasts and two months after, and not before', () => {
    const near = (day: string) => occasionsNear(riskWeekends, [valborg], day).length
    expect(['2026-04-29', '2026-04-30', '2026-07-03', '2026-07-04'].map(near)).toEqual([0, 1, 1, 0])
  })

  it('what comes half a year after something is offered half a year after it', () => {
    const halfAYearLater = { ...riskWeekends, offset: 'P6M' }
    expect(occasionsNear(halfAYearLater, [valborg], '2026-11-02')).toHaveLength(1)
  })

  const needs = [
    ['when needed', whenNeeded, true],
    ['all the time', { ...whenNeeded, kind: 'continuous', condition: null }, false],
    ['each time something happens', within, true],
    ['ten a month', tenAMonth, false],
    ['ten a month, if asked', { ...tenAMonth, condition: 'på begäran' }, true],
  ] as const
  it.each(needs)('of "%s" it can be confirmed that no need arose: %s', (_, cadence, may) => {
    expect(mayHaveNoNeed(cadence)).toBe(may)
  })

  it('a commitment ends with its term, or before it', () => {
    expect(lastDayOf(commitment(tenAMonth))).toBe('2026-12-31')
    expect(lastDayOf(commitment(tenAMonth, endedEarly))).toBe('2026-04-30')
    expect(lastDayOf(commitment(tenAMonth, { toDay: null }))).toBeNull()
    expect(lastDayOf(commitment(tenAMonth, { toDay: null, ...endedEarly }))).toBe('2026-04-30')
  })
})

describe('who reports for whom', () => {
  const shared = commitment(tenAMonth)
  const cases = [
    //  reach               own organisation  for whom
    ['own-organisation', 'police', ['police']],
    ['own-organisation', 'school', ['school']],
    ['own-organisation', 'business', []],
    ['partnership', 'school', ['school', 'police']],
    ['partnership', 'municipality', ['police', 'school']],
  ] as const
  it.each(cases)('%s of %s', (reach, own, organisations) => {
    expect(organisationsToReportFor(shared, reach, own)).toEqual(organisations)
  })

  const entry = { recordedBy: 'rut', organisation: 'police' }
  const strikers = [
    //  role              who     of            may strike
    ['reporter', 'rut', 'school', true],
    ['reporter', 'other', 'police', false],
    ['coordinator', 'other', 'municipality', true],
    ['police-liaison', 'other', 'police', true],
    ['police-liaison', 'other', 'police of another area', false],
    ['member', 'rut', 'police', false],
  ] as const
  it.each(strikers)(
    '%s (%s) of %s may strike what Rut logged for the police: %s',
    (role, by, organisation, may) => {
      expect(mayStrike(entry, { role, by, organisation })).toBe(may)
    },
  )
})

it('the code of a receipt can be read out', () => {
  expect(receiptCode(id)).toBe('6F1D-2C3B')
})
