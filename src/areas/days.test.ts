import { expect, it } from 'vitest'
import {
  danishLastSchoolDay,
  easterSunday,
  midsummerEve,
  paydayFriday,
  weekdayInMonth,
} from './days.rules.ts'

// Printed almanacs of Sweden and Denmark.
it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter Sunday of %s', (year, day) => {
  expect(easterSunday(year)).toBe(day)
})

it.each([
  [2024, '2024-06-21'],
  [2025, '2025-06-20'],
  [2026, '2026-06-19'],
  [2027, '2027-06-25'],
])('Swedish midsummer eve of %s', (year, day) => {
  expect(midsummerEve(year)).toBe(day)
})

it.each([
  [2025, '2025-06-27'],
  [2026, '2026-06-26'],
  [2028, '2028-06-23'],
])('the day before the Danish summer holiday of %s', (year, day) => {
  expect(danishLastSchoolDay(year)).toBe(day)
})

it.each([
  ['paid on a Wednesday', 2026, 3, 'SE', '2026-03-27'],
  ['the 25th is a Saturday: paid the day before', 2026, 4, 'SE', '2026-04-24'],
  ['the 25th is a Sunday: paid two days before', 2026, 10, 'SE', '2026-10-23'],
  ['Danish payday on Thursday the 30th', 2026, 4, 'DK', '2026-05-01'],
  ['the Danish month ends on a Sunday', 2026, 5, 'DK', '2026-05-29'],
] as const)('the Friday of payday: %s', (_, year, month, country, day) => {
  expect(paydayFriday(year, month, country)).toBe(day)
})

it('a month without a fifth Friday gives its last', () => {
  expect(weekdayInMonth(2026, 7, 'fri', 5)).toBe('2026-07-31')
  expect(weekdayInMonth(2027, 6, 'fri', 5)).toBe('2027-06-25')
})
