import { expect, it } from 'vitest'
import { isKnownCalendar } from '../../areas/occasions.rules.ts'
import { calendarNames } from './calendar-names.rules.ts'

it('reads no day into a calendar that the partnership cannot keep', () => {
  const unknown = calendarNames
    .map(([, calendar]) => calendar)
    .filter((calendar) => !isKnownCalendar(calendar))
  expect(unknown).toEqual([])
})
