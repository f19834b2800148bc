import { expect, it } from 'vitest'
import type { Cadence } from '../../../action-plan/cadence/rules.ts'
import { fulfilment } from '../../../follow-up/rules.ts'
import type { Occurrence } from '../../../log/rules.ts'
import { byArea, byMonth } from './done.rules.ts'
import { periodNameOf, spanOf } from './period.rules.ts'
import { writtenPeriod, writtenProgress } from './progress.pages.tsx'
import { progressOf } from './progress.rules.ts'
import {
  countsOf,
  feedbackOf,
  givenBy,
  historyOf,
  nowAndEarlier,
  type PublicPromise,
  type ToldPromise,
} from './rules.ts'
import { PromiseStrip } from './strip.pages.tsx'

const tenAMonth: Cadence = {
  kind: 'counted',
  count: 10,
  comparator: 'at-least',
  period: 'month',
  everyN: 1,
  window: null,
}

function promise(more: Partial<PublicPromise> = {}): PublicPromise {
  const cadence = more.cadence ?? tenAMonth
  return {
    id: 'p',
    measure: 'm',
    focusArea: 'f',
    words: 'Polisen gör minst tio trafikkontroller varje månad.',
    feedbackEvery: 'quarter',
    title: 'Trafikkontroller',
    originalWords: '',
    cadence,
    begins: '2026-01-01',
    promisedFrom: null,
    toDay: null,
    giver: 'police',
    givenBy: [],
    responsible: ['Polisen'],
    cooperating: [],
    acceptedAsNotMeasurable: false,
    notMeasurableReason: '',
    ending: null,
    wordings: [{ number: 1, title: '', originalWords: '', cadence, fromDay: '2026-01-01', reason: '' }],
    lastTold: '2026-08-01',
    ...more,
  }
}

const calendar = { timeZone: 'Europe/Stockholm', country: 'SE' as const, riskOccasions: [] }

function told(days: string[], today: string, more: Partial<PublicPromise> = {}): ToldPromise {
  const made = promise(more)
  const occurrences: Occurrence[] = days.map((day) => ({ id: day, commitment: 'p', day, quantity: 1 }))
  const facts = { occurrences, occasionCounts: [], noNeedConfirmations: [], pauses: [], coverageUnits: [] }
  return { ...made, facts, fulfilment: fulfilment(historyOf(made), facts, calendar, today) }
}

const six = ['01', '03', '05', '08', '12', '20'].map((day) => `2026-11-${day}`)

// From the sixteenth on six a month instead of ten: half of November is left, and owes three.
const amended: Partial<PublicPromise> = {
  cadence: { ...tenAMonth, count: 6 },
  wordings: [
    { number: 1, title: '', originalWords: '', cadence: tenAMonth, fromDay: '2026-01-01', reason: '' },
    {
      number: 2,
      title: '',
      originalWords: '',
      cadence: { ...tenAMonth, count: 6 },
      fromDay: '2026-11-16',
      reason: 'r',
    },
  ],
}

// biome-ignore format: a table is read by its rows
const sentences: [what: string, promise: ToldPromise, today: string, sv: string][] = [
  ['a month that runs', told(six, '2026-11-23'), '2026-11-23', '6 av 10 den här månaden, 8 dagar kvar'],
  ['its last day', told(six, '2026-11-30'), '2026-11-30', '6 av 10 den här månaden, sista dagen är i dag'],
  ['done is done, days left or not', told(six, '2026-11-23', { cadence: { ...tenAMonth, count: 6 } }), '2026-11-23', '6 av 6 den här månaden; 10 tidigare perioder blev inte uppfyllda'],
  ['more is done than was promised', told(six, '2026-11-23', { cadence: { ...tenAMonth, count: 4 } }), '2026-11-23', '6 den här månaden, 4 lovade; 10 tidigare perioder blev inte uppfyllda'],
  ['at most keeps its days', told(six, '2026-11-23', { cadence: { ...tenAMonth, comparator: 'at-most' } }), '2026-11-23', '6 av högst 10 den här månaden, 8 dagar kvar'],
  ['not begun', told([], '2025-12-01'), '2025-12-01', 'Börjar 1 januari 2026'],
  ['hours are counted in hours', told(six, '2026-11-23', { cadence: { ...tenAMonth, unit: 'hour' } }), '2026-11-23', '6 av 10 timmar den här månaden, 8 dagar kvar'],
  ['no number was promised', told(six, '2026-11-23', { cadence: { ...tenAMonth, kind: 'continuous', count: null } }), '2026-11-23', 'Inget antal är lovat. Gjort 6 gånger sedan 1 januari 2026, senast 20 november 2026'],
  ['done once, with no number promised', told(['2026-11-20'], '2026-11-23', { cadence: { ...tenAMonth, kind: 'continuous', count: null } }), '2026-11-23', 'Inget antal är lovat. Gjort en gång sedan 1 januari 2026, den 20 november 2026'],
  ['every shift is a number, of shifts nobody has reported', told(six, '2026-11-23', { cadence: { ...tenAMonth, count: 1, period: 'shift' } }), '2026-11-23', 'Gjort 6 gånger sedan 1 januari 2026, senast 20 november 2026. Hur många gånger det skulle göras är inte känt än'],
  ['each class once a year, of classes nobody has named', told([], '2026-11-23', { cadence: { ...tenAMonth, count: 1, period: 'year', per: 'class' } }), '2026-11-23', 'Inget är loggat sedan 1 januari 2026. Hur många gånger det skulle göras är inte känt än'],
  ['every risk weekend, of a calendar nobody has filled', told([], '2026-11-23', { cadence: { kind: 'per-occasion', count: null, comparator: 'none', period: null, everyN: null, window: { named: ['risk-weekends'] } } }), '2026-11-23', 'Inget är loggat sedan 1 januari 2026. Hur många gånger det skulle göras är inte känt än'],
  ['the rest of a month in which it was amended', told(six, '2026-11-23', amended), '2026-11-23', '1 av 3 från 16 november 2026 till och med 30 november 2026; 10 tidigare perioder blev inte uppfyllda'],
  ['a month that began today, behind for what was missed before', told(['2026-10-20'], '2026-11-01'), '2026-11-01', '0 av 10 den här månaden, 30 dagar kvar; 10 tidigare perioder blev inte uppfyllda'],
  ['one was promised', told(six, '2026-11-23', { cadence: { ...tenAMonth, count: 1 } }), '2026-11-23', '6 den här månaden, 1 lovad; 10 tidigare perioder blev inte uppfyllda'],
  ['over', told([], '2026-11-23', { toDay: '2026-01-31' }), '2026-11-23', 'Gällde till och med 31 januari 2026: 0 av 10 gjordes i tid'],
  ['ended early', told([], '2026-11-23', { ending: { day: '2026-03-01', reason: 'r' } }), '2026-11-23', 'Avslutat 1 mars 2026'],
]
it.each(sentences)('a figure stands with its words: %s', (_, made, today, sv) => {
  expect(writtenProgress(progressOf(made, today), 'sv')).toBe(sv)
})

it('of a yearly promise recorded from November nothing is due that year, and a number is promised all the same', () => {
  const [cadence, begins] = [{ ...tenAMonth, count: 1, period: 'year' as const }, '2026-11-01']
  const wordings = [{ number: 1, title: '', originalWords: '', cadence, fromDay: begins, reason: '' }]
  const made = told([], '2026-11-22', { cadence, begins, promisedFrom: '2024-01-01', wordings })
  expect(writtenProgress(progressOf(made, '2026-11-22'), 'sv')).toBe(
    'Inget behöver göras före 1 januari 2027',
  )
})

it('answers that came too late are told: nothing makes up for them', () => {
  const cadence: Cadence = {
    ...{ kind: 'per-occasion', count: null, comparator: 'none', period: null, everyN: null, window: null },
    within: 'PT48H',
  }
  const made = promise({ cadence })
  const occurrences: Occurrence[] = [20, 47, 60].map((responseHours, number) => ({
    ...{ id: `${number}`, commitment: 'p', day: '2026-11-05', quantity: 1, responseHours },
  }))
  const facts = { occurrences, occasionCounts: [], noNeedConfirmations: [], pauses: [], coverageUnits: [] }
  const answered = { ...made, facts, fulfilment: fulfilment(historyOf(made), facts, calendar, '2026-11-23') }
  const progress = progressOf(answered, '2026-11-23')
  expect(writtenProgress(progress, 'sv')).toBe('2 av 3 i år, 39 dagar kvar; 1 kom för sent')
  expect(writtenProgress(progress, 'da')).toContain('; 1 kom for sent')
  expect(writtenProgress(progress, 'en')).toContain('; 1 came too late')
  const strip = String(PromiseStrip({ promise: answered, language: 'sv' }))
  expect(strip).toContain('2 av 3; 1 kom för sent')
})

it('the same in Danish and English', () => {
  const progress = progressOf(told(six, '2026-11-23'), '2026-11-23')
  expect(writtenProgress(progress, 'da')).toBe('6 af 10 denne måned, 8 dage tilbage')
  expect(writtenProgress(progress, 'en')).toBe('6 of 10 this month, 8 days left')
})

// biome-ignore format: a table is read by its rows
const feedbacks: [what: string, promise: PublicPromise, today: string, next: string | null, late: boolean][] = [
  ['a quarter after the last word', promise(), '2026-10-01', '2026-11-01', false],
  ['the day itself is not late', promise(), '2026-11-01', '2026-11-01', false],
  ['the day after is', promise(), '2026-11-02', '2026-11-01', true],
  ['every month', promise({ feedbackEvery: 'month' }), '2026-09-02', '2026-09-01', true],
  ['every half-year', promise({ feedbackEvery: 'half-year' }), '2026-11-02', '2027-02-01', false],
  ['reckoned from its beginning, where nothing was told since', promise({ lastTold: '2025-06-01' }), '2026-02-01', '2026-04-01', false],
  ['one that is over owes no more', promise({ toDay: '2026-09-30' }), '2026-12-01', null, false],
  ['nor one that ended early', promise({ ending: { day: '2026-09-30', reason: 'r' } }), '2026-12-01', null, false],
]
it.each(feedbacks)(
  'S3-08 residents are told at least once in each interval: %s',
  (_, made, today, next, late) => {
    expect(feedbackOf(made, today)).toEqual({ last: made.lastTold, next, late })
  },
)

// biome-ignore format: a table is read by its rows
const names: [cadence: Partial<Cadence>, from: string, to: string, sv: string, en: string][] = [
  [{}, '2026-05-01', '2026-05-31', 'maj 2026', 'May 2026'],
  [{ period: 'week' }, '2025-12-29', '2026-01-04', 'vecka 1 2026', 'week 1 2026'],
  [{ period: 'weekend', everyN: 3 }, '2026-06-05', '2026-06-07', 'helgen vecka 23 2026', 'weekend of week 23 2026'],
  [{ period: 'quarter' }, '2026-07-01', '2026-09-30', 'kvartal 3 2026', 'third quarter of 2026'],
  [{ period: 'half-year' }, '2026-07-01', '2026-12-31', 'andra halvåret 2026', 'second half of 2026'],
  [{ period: 'term' }, '2026-01-01', '2026-06-30', 'vårterminen 2026', 'spring term 2026'],
  [{ period: 'school-year' }, '2025-08-01', '2026-06-30', 'läsåret 2025/26', 'school year 2025/26'],
  [{ period: 'month', averagedOver: 'year' }, '2026-01-01', '2026-12-31', '2026', '2026'],
  [{ period: 'shift' }, '2026-05-01', '2026-05-31', 'maj 2026', 'May 2026'],
  [{ period: 'month', everyN: 3 }, '2026-01-01', '2026-03-31', '1 januari 2026 – 31 mars 2026', '1 January 2026 – 31 March 2026'],
]
it.each(names)('a period is called by its name: %#', (cadence, from, to, sv, en) => {
  const name = periodNameOf({ from, to }, spanOf({ ...tenAMonth, ...cadence }))
  expect([writtenPeriod(name, 'sv'), writtenPeriod(name, 'en')]).toEqual([sv, en])
})

const logged = [
  { day: '2026-11-02', quantity: 2, organisation: 'Polisen', areaName: 'Centrum' },
  { day: '2026-11-20', quantity: 1, organisation: 'Kommunen', areaName: null },
  { day: '2026-10-20', quantity: 4, organisation: 'Polisen', areaName: 'Norra sjön' },
]

it('what was done is told by month, the newest first, with who did it', () => {
  expect(byMonth(logged)).toEqual([
    { month: '2026-11-01', done: 3, organisations: ['Kommunen', 'Polisen'] },
    { month: '2026-10-01', done: 4, organisations: ['Polisen'] },
  ])
})

it('and by area, where one was named', () => {
  expect(byArea(logged)).toEqual([
    { area: 'Norra sjön', done: 4 },
    { area: 'Centrum', done: 2 },
  ])
})

it('counts say how many stand how, in the order in which standings are told', () => {
  const some = (['behind', 'kept', 'behind'] as const).map((standing) => ({ fulfilment: { standing } }))
  expect(countsOf(some)).toEqual([
    { standing: 'kept', count: 1 },
    { standing: 'behind', count: 2 },
  ])
})

const company = { name: 'Björkhems bostäder', party: null }
const police = { name: 'Polisen i Granby', party: 'police' } as const
it.each([
  ['the municipality’s own', 'municipality', [{ name: 'Granby kommun', party: 'municipality' }], []],
  ['a housing company alone', 'municipality', [company], ['Björkhems bostäder']],
  ['a housing company with the police', 'police', [company, police], []],
  ['said to be joint', 'joint', [company], []],
] as const)('who promised: %s', (_, giver, responsible, names) => {
  expect(givenBy(giver, responsible)).toEqual(names)
})

it('promises whose term has run out stand apart from those of now; where all have, nothing is set apart', () => {
  const [over, runs, onward] = [{ toDay: '2022-12-31' }, { toDay: '2026-11-22' }, { toDay: null }]
  expect(nowAndEarlier([over, runs, onward], '2026-11-22')).toEqual({ now: [runs, onward], earlier: [over] })
  expect(nowAndEarlier([over], '2026-11-22')).toEqual({ now: [over], earlier: [] })
})
