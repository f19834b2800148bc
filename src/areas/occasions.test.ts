import { expect, it } from 'vitest'
import {
  byMonth,
  calendarsOffered,
  inYear,
  isSeason,
  mayStrike,
  problemsWithOccasion,
} from './occasions.rules.ts'

const today = '2026-03-01'
const occasion = { calendar: 'market', title: 'Ekbro marknad', from: '2026-08-14', to: '2026-08-16' }

const faults = [
  //  what is wrong                       written otherwise                          field       code
  ['no calendar is chosen', { calendar: '' }, 'calendar', 'missing'],
  ['it has no name', { title: '' }, 'title', 'missing'],
  ['its name is a whole story', { title: 'x'.repeat(121) }, 'title', 'too-long'],
  ['its name holds somebody’s number', { title: 'Kalas hos 19900101-0017' }, 'title', 'personal-data'],
  ['no first day', { from: '' }, 'from', 'no-day'],
  ['no last day', { to: '' }, 'to', 'no-day'],
  ['it ends before it begins', { to: '2026-08-13' }, 'to', 'ends-before'],
  ['the year is a slip of the pen', { from: '2206-08-14', to: '2206-08-16' }, 'from', 'too-far-away'],
  [
    'a term that begins at midsummer',
    { calendar: 'school-terms', from: '2026-06-20', to: '2026-06-30' },
    'from',
    'no-term',
  ],
  [
    'a whole school year as one term',
    { calendar: 'school-terms', from: '2026-08-18', to: '2027-06-11' },
    'to',
    'longer-than-a-term',
  ],
  ['it lasts more than a year', { to: '2027-09-01' }, 'to', 'longer-than-a-year'],
] as const

it.each(faults)('%s', (_, written, field, code) => {
  expect(problemsWithOccasion({ ...occasion, ...written }, today)).toContainEqual({ field, code })
})

it('an occasion as it should be has no fault, nor has one of last year', () => {
  expect(problemsWithOccasion(occasion, today)).toEqual([])
  expect(problemsWithOccasion({ ...occasion, from: '2025-08-15', to: '2025-08-17' }, today)).toEqual([])
})

it('a season that crosses the turn of the year stands in both years, in each of its months', () => {
  const dark = { calendar: 'dark-season', title: 'Mörka tiden', from: '2026-10-15', to: '2027-02-28' }
  expect(isSeason(dark)).toBe(true)
  expect(isSeason(occasion)).toBe(false)
  expect(inYear([dark, occasion], 2026)).toEqual([occasion, dark])
  expect(inYear([dark, occasion], 2027)).toEqual([dark])
  expect(byMonth([dark, occasion], 2026).map((its) => its.length)).toEqual([
    0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1,
  ])
  expect(byMonth([dark], 2027).map((its) => its.length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

it('the coordinator strikes any occasion, the police liaison what they wrote, and none twice', () => {
  const written = { ...occasion, id: '1', writtenBy: 'maria', struck: null }
  expect(mayStrike(written, { reach: 'partnership', by: 'erik' })).toBe(true)
  expect(mayStrike(written, { reach: 'own-organisation', by: 'maria' })).toBe(true)
  expect(mayStrike(written, { reach: 'own-organisation', by: 'erik' })).toBe(false)
  const struck = { ...written, struck: { reason: 'Inställd', at: new Date('2026-02-01') } }
  expect(mayStrike(struck, { reach: 'partnership', by: 'erik' })).toBe(false)
})

it('the days that only Sweden keeps are offered there, and in Denmark only where they were chosen before', () => {
  expect(calendarsOffered('SE', '')).toContain('valborg')
  expect(calendarsOffered('DK', '')).not.toContain('valborg')
  expect(calendarsOffered('DK', '')).not.toContain('lucia')
  expect(calendarsOffered('DK', 'lucia')).toContain('lucia')
})
