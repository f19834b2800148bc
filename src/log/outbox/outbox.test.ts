import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayIn } from '../../calendar.ts'
import { afterAnswer, dayMeant, due, type Kept, lostOnTheWay, pauseAfter } from './rules.ts'

const kept: Kept = {
  ...{ id: 'a', commitment: 'c', title: 'Fotpatrull', person: 'p', partnership: 'e', form: 'quantity=1' },
  ...{ standing: 'waiting', writtenAt: 1000, clockAhead: 0, tries: 0, tryAfter: 0 },
  ...{ hindrance: null, words: [], sentAt: null },
}
const now = 1_000_000
const problems = (...codes: string[]) => ({ problems: codes.map((code) => ({ code })) })

describe('what becomes of a report after an answer', () => {
  const table: [string, number | null, unknown, Kept['standing'], Kept['hindrance']][] = [
    ['a receipt for it', 200, { receipt: 'a', status: 'saved' }, 'sent', null],
    ['a receipt for what was saved before', 200, { receipt: 'a', status: 'alreadySaved' }, 'sent', null],
    ['no answer', null, null, 'waiting', 'noAnswer'],
    ['a fault of the server', 500, null, 'waiting', 'serverTrouble'],
    ['something in between that answers', 502, null, 'waiting', 'serverTrouble'],
    ['a receipt for something else', 200, { receipt: 'b' }, 'waiting', 'serverTrouble'],
    ['too many at once', 429, null, 'waiting', 'serverTrouble'],
    ['the way in', 401, null, 'waiting', 'signedOut'],
    ['the way in, told as a page', 200, null, 'waiting', 'signedOut'],
    ['somebody else is signed in', 409, problems('otherPerson'), 'waiting', 'otherPerson'],
    ['another partnership is acted for', 409, problems('elsewhere'), 'waiting', 'elsewhere'],
    ['not allowed', 403, problems('notAllowed'), 'refused', 'notAllowed'],
    ['gone', 404, problems('notFound'), 'refused', 'notFound'],
    ['other contents under the same id', 409, problems('idTaken'), 'refused', 'idTaken'],
    ['something wrong with it', 422, problems('dayMissing'), 'refused', 'problems'],
  ]
  it.each(table)('%s', (_, status, told, standing, hindrance) => {
    expect(afterAnswer(kept, { status, told }, now)).toMatchObject({ standing, hindrance, tries: 1 })
  })

  it('the words of a refusal are kept with it, and nothing else that came', () => {
    const told = { problems: [], words: ['Ange dagen.', 7] }
    expect(afterAnswer(kept, { status: 422, told }, now).words).toEqual(['Ange dagen.'])
  })

  it('whatever is answered, nothing written is lost and nothing is sent that has no receipt', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 100, max: 599 })), fc.jsonValue(), (status, told) => {
        const next = afterAnswer(kept, { status, told }, now)
        expect(next.form).toBe(kept.form)
        if (next.standing === 'sent') expect(told).toMatchObject({ receipt: 'a' })
      }),
    )
  })
})

describe('when it is tried again', () => {
  it('ten seconds, then twice as long each time, never more than half an hour', () => {
    expect([1, 2, 3, 20, 2000].map(pauseAfter)).toEqual([10_000, 20_000, 40_000, 1_800_000, 1_800_000])
  })

  it('the oldest first, what failed a moment ago only when somebody asks', () => {
    const later = { ...kept, id: 'b', writtenAt: 2000 }
    const failed = { ...kept, id: 'c', writtenAt: 500, tryAfter: now + 1 }
    const sent = { ...kept, id: 'd', standing: 'sent' as const }
    const ids = (askedFor: boolean) => due([later, kept, failed, sent], now, askedFor).map(({ id }) => id)
    expect(ids(false)).toEqual(['a', 'b'])
    expect(ids(true)).toEqual(['c', 'a', 'b'])
  })

  it('what the server does not have is found', () => {
    const sent = { ...kept, standing: 'sent' as const }
    expect(lostOnTheWay([sent, kept], [])).toEqual([sent])
    expect(lostOnTheWay([sent, kept], ['a'])).toEqual([])
  })
})

describe('the day meant by "today" on a phone', () => {
  const hour = 60 * 60 * 1000
  const zone = 'Europe/Stockholm'
  const at = new Date('2026-11-24T07:00:00Z')
  const written = (ago: number, ahead: number, aheadThen: number | null) =>
    ({ at, ago, aheadThen, phoneNow: at.getTime() + ahead }) as const

  it('is the day it was written, whatever the phone’s clock says', () => {
    for (const ahead of [0, 24 * hour, -24 * hour, 400 * 24 * hour]) {
      expect(dayMeant(written(12 * hour, ahead, ahead), 0, zone)).toBe('2026-11-23')
      expect(dayMeant(written(12 * hour, ahead, null), 0, zone)).toBe('2026-11-23')
      expect(dayMeant(written(12 * hour, ahead, ahead), 1, zone)).toBe('2026-11-22')
    }
  })

  it('cannot be said where the clock was set in between, so that two days are possible', () => {
    // Written a day ahead, then set right: by its length it would be a day earlier than it was.
    expect(dayMeant(written(-23 * hour, 0, 24 * hour), 0, zone)).toBe('2026-11-24')
    expect(dayMeant(written(2 * 24 * hour, 0, 24 * hour), 0, zone)).toBeNull()
  })

  it('is never a day that is still to come, nor one of long ago, whatever numbers are sent', () => {
    const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    fc.assert(
      fc.property(number, number, fc.option(number), (ago, ahead, aheadThen) => {
        const day = dayMeant(written(ago, ahead, aheadThen), 0, zone)
        if (day === null) return
        expect(day <= dayIn(zone, at)).toBe(true)
        expect(day >= addDays(dayIn(zone, at), -368)).toBe(true)
      }),
    )
  })
})
