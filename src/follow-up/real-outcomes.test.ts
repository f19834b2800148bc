import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import { addDays, type Calendar } from '../calendar.ts'
import type { Facts, Occurrence } from '../log/rules.ts'
import { fulfilment } from './rules.ts'
import type { CommitmentHistory } from './standing.rules.ts'

/*
 * Promise against outcome as municipalities and police published it: Strängnäs
 * 2019 (page of 2020-01-28), Göteborg centrum 2018, Kungsbacka 2019–2020,
 * Svedala first quarter 2017 (report of 2017-04-04), Grästorp 2022, Jokkmokk
 * 2020–2022.
 */

const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const yearly: Cadence = {
  kind: 'counted',
  count: 1,
  comparator: 'at-least',
  period: 'year',
  everyN: 1,
  window: null,
}
const unnumbered: Cadence = {
  kind: 'continuous',
  count: null,
  comparator: 'none',
  period: null,
  everyN: null,
  window: null,
}
const whenNeeded: Cadence = { ...unnumbered, kind: 'on-demand' }

function during(from: string, to: string, cadence: Cadence): CommitmentHistory {
  return { id: 'c', term: { from, to }, versions: [{ from, cadence }], endedEarly: null }
}

function reported(...said: Pick<Occurrence, 'day' | 'quantity' | 'quantityWords'>[]): Facts {
  const occurrences = said.map((one, place) => ({ id: `o${place}`, commitment: 'c', ...one }))
  return { occurrences, occasionCounts: [], noNeedConfirmations: [], pauses: [], coverageUnits: [] }
}

const of2017 = ['2017-01-01', '2017-12-31'] as const
const of2018 = ['2018-01-01', '2018-12-31'] as const
const of2019 = ['2019-01-01', '2019-12-31'] as const
const of2022 = ['2022-01-01', '2022-12-31'] as const
const hours: Cadence = { ...yearly, comparator: 'exactly', count: 4000, unit: 'hour' }

// biome-ignore format: a table is read by its rows
const published: [what: string, history: CommitmentHistory, facts: Facts, today: string, standing: string, logged: number][] = [
  ['Strängnäs: at least 8 new watch areas, 20 came', during(...of2019, { ...yearly, count: 8 }), reported({ day: '2019-12-01', quantity: 20 }), '2020-01-28', 'kept', 20],
  ['Strängnäs: 2 boat-watch areas, 3 came', during(...of2019, { ...yearly, count: 2, comparator: 'exactly' }), reported({ day: '2019-12-01', quantity: 3 }), '2020-01-28', 'kept', 3],
  ['Strängnäs: at least 4 safety walks, 4 held', during(...of2019, { ...yearly, count: 4 }), reported({ day: '2019-10-01', quantity: 4 }), '2020-01-28', 'kept', 4],
  ['Strängnäs: traffic checks without a number, 303', during(...of2019, unnumbered), reported({ day: '2019-12-31', quantity: 303 }), '2020-01-28', 'notAssessable', 303],
  ['Göteborg: at least 6 drug efforts, 11 made', during(...of2018, { ...yearly, count: 6 }), reported({ day: '2018-11-01', quantity: 11 }), '2019-01-10', 'kept', 11],
  ['Göteborg: at least 4 traffic efforts, 4 made', during(...of2018, { ...yearly, count: 4, window: { dayParts: ['evening', 'night'] } }), reported({ day: '2018-11-01', quantity: 4 }), '2019-01-10', 'kept', 4],
  ['Göteborg: strengthened presence, answered without a number', during(...of2018, unnumbered), reported(), '2019-01-10', 'notAssessable', 0],
  ['Svedala: 4 000 hours, 1 500 after a quarter', during(...of2017, hours), reported({ day: '2017-03-31', quantity: 1500, quantityWords: 'drygt 1 500 timmar' }), '2017-04-04', 'onTrack', 1500],
  ['Svedala: with 900 after a quarter it would be behind', during(...of2017, hours), reported({ day: '2017-03-31', quantity: 900 }), '2017-04-04', 'behind', 900],
  ['Svedala: at least 2 start meetings, planned for autumn', during(...of2017, { ...yearly, count: 2 }), reported(), '2017-04-04', 'notDue', 0],
  ['Svedala: worry talks, no need arose', during(...of2017, whenNeeded), { ...reported(), noNeedConfirmations: [{ commitment: 'c', from: '2017-01-01', to: '2017-03-31' }] }, '2017-04-04', 'noNeedArose', 0],
  ['Grästorp: checks without a number, at least 43', during(...of2022, unnumbered), reported({ day: '2022-12-31', quantity: 43, quantityWords: 'minst 43' }), '2023-01-15', 'notAssessable', 43],
]

describe('as really published', () => {
  it.each(published)('%s', (_, history, facts, today, standing, logged) => {
    expect(fulfilment(history, facts, calendar, today)).toMatchObject({ standing, logged })
  })

  it('Svedala: what an even pace asks of the hours after three months', () => {
    const { current } = fulfilment(
      during(...of2017, hours),
      reported({ day: '2017-03-31', quantity: 1500 }),
      calendar,
      '2017-04-01',
    )
    // 90 of 365 days; the report itself says "needs 1 000"
    expect(current).toMatchObject({ done: 1500, due: 4000, dueSoFar: 986 })
  })

  it('Kungsbacka: at least one check a week, 62 of 104 is partly kept', () => {
    const weekly = during('2019-01-01', '2020-12-31', { ...yearly, period: 'week' })
    const weeks = Array.from({ length: 62 }, (_, week) => ({
      day: addDays('2019-01-02', 7 * week),
      quantity: 1,
    }))
    expect(fulfilment(weekly, reported(...weeks), calendar, '2021-02-01')).toMatchObject({
      standing: 'partlyKept',
      done: 62,
      due: 104,
    })
  })

  it('Jokkmokk: patrols in two of three years, the pandemic stopped the first: partly kept', () => {
    // "drygt 20" patrols 2021 and "ett 80-tal" checks 2022; the yearly twenty is our own number, the page gives none
    const patrols = during('2020-01-01', '2022-12-31', { ...yearly, count: 20 })
    const facts = reported(
      { day: '2021-12-01', quantity: 21, quantityWords: 'drygt 20' },
      { day: '2022-12-01', quantity: 80, quantityWords: 'ett 80-tal' },
    )
    const { standing, done, due, logged, periods } = fulfilment(patrols, facts, calendar, '2023-01-15')
    expect({ standing, done, due, logged }).toEqual({
      standing: 'partlyKept',
      done: 40,
      due: 60,
      logged: 101,
    })
    expect(periods.map((period) => period.standing)).toEqual(['notKept', 'kept', 'kept'])
  })
})
