import { describe, expect, it } from 'vitest'
import { addDays, afterWorkingDays, weekdayOf } from '../../calendar.ts'
import { afterOffset } from './offset.rules.ts'

// 2026-11-23 is a Monday.
describe('what falls due so long after a day', () => {
  it.each<[string, Parameters<typeof afterOffset>[1], string]>([
    ['2026-11-23', { offset: 'P5D' }, '2026-11-28'],
    ['2026-11-23', { offset: 'P5D', workingDays: true }, '2026-11-30'],
    ['2026-11-27', { offset: 'P1D', workingDays: true }, '2026-11-30'],
    ['2026-11-28', { offset: 'P1D', workingDays: true }, '2026-11-30'],
    ['2026-11-29', { offset: 'P2D', workingDays: true }, '2026-12-01'],
    ['2026-11-25', { offset: 'P0D', workingDays: true }, '2026-11-25'],
    ['2026-08-31', { offset: 'P6M' }, '2027-02-28'],
    ['2026-11-25', {}, '2026-11-25'],
  ])('after %s with %o comes %s', (day, cadence, due) => {
    expect(afterOffset(day, cadence)).toBe(due)
  })

  it('counts as if somebody went from day to day and left out Saturdays and Sundays', () => {
    for (let start = 0; start < 14; start++)
      for (let count = 1; count <= 23; count++) {
        const first = addDays('2026-11-23', start)
        let day = first
        for (let left = count; left > 0; ) {
          day = addDays(day, 1)
          if (!['sat', 'sun'].includes(weekdayOf(day))) left--
        }
        expect(afterWorkingDays(first, count), `${count} after ${first}`).toBe(day)
      }
  })
})
