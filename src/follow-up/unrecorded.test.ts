import { describe, expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Calendar } from '../calendar.ts'
import { continuous, times } from '../demo/cadences.ts'
import { noFacts } from '../log/queries.ts'
import { fulfilment } from './rules.ts'

const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
const [from, to] = ['2019-01-01', '2022-12-31']

const done2019 = { id: 'o', commitment: 'c', day: '2019-03-04', quantity: 1 }

const stands = (
  {
    facts = noFacts(),
    cadence = times(10, 'month'),
    ending = null as { day: string; reason: string } | null,
  } = {},
  enteredOn = '2026-11-22',
) =>
  fulfilment(
    { id: 'c', term: { from, to }, enteredOn, versions: [{ from, cadence }], endedEarly: ending },
    facts,
    calendar,
    '2026-11-22',
  )

describe('what held from 2019 to 2022 and was entered in 2026', () => {
  it.each<[string, Cadence]>([
    ['ten a month', times(10, 'month')],
    ['at most ten a month, which nothing written in would have kept', times(10, 'month', 'at-most')],
    ['without a number', continuous],
  ])('cannot be judged and has no figure: %s', (_, cadence) => {
    const unrecorded = { standing: 'notAssessable', due: null, periods: [], logged: 0, unrecorded: true }
    expect(stands({ cadence })).toMatchObject(unrecorded)
  })
  it('is judged by its figures once something of it is written in', () => {
    expect(stands({ facts: { ...noFacts(), occurrences: [done2019] } })).toMatchObject({
      standing: 'notKept',
      done: 1,
      due: 480,
    })
  })
  it('is as it was where the only thing written in was struck', () => {
    const struck = { ...done2019, struck: true }
    expect(stands({ facts: { ...noFacts(), occurrences: [struck] } }).standing).toBe('notAssessable')
  })
  it('is told to have ended early where that was said, without a figure', () => {
    const ending = { day: '2021-06-30', reason: 'Tjänsten drogs in.' }
    expect(stands({ ending })).toMatchObject({ standing: 'endedEarly', due: null })
  })
})

it.each(['2018-12-01', '2020-05-05', '2022-12-31'])(
  'what was entered %s, while it could be recorded, is judged',
  (enteredOn) => {
    expect(stands({}, enteredOn)).toMatchObject({ standing: 'notKept', done: 0, due: 480 })
  },
)
