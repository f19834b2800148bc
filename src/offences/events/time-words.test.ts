import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber } from '../../calendar.ts'
import { whenInWords } from './time-words.rules.ts'

const told = (words: string, reported: string | null) => {
  const when = whenInWords(words, reported)
  return 'problem' in when ? when.problem : `${when.from} ${when.to} ${when.precision}`
}

describe('words for times', () => {
  it.each([
    // Both ends with day and clock.
    [
      'mellem fredag d. 23/1 kl. 12.00 og mandag d. 26/1 kl. 14.00',
      '2026-01-27',
      '2026-01-23T12:00 2026-01-26T14:00 minute',
    ],
    [
      'fredag d. 23/1 kl. 12.00 og mandag d. 26/1 kl. 14.00',
      '2026-01-27',
      '2026-01-23T12:00 2026-01-26T14:00 minute',
    ],
    ['mellan fredag kl 12 och måndag kl 14', '2026-11-17', '2026-11-13T12:00 2026-11-16T14:00 hour'],
    ['i perioden fra d. 8/11 kl. 10.10 til 12.45.', '2022-11-09', '2022-11-08T10:10 2022-11-08T12:45 minute'],
    ['mellem d. 25.12 kl. 1230 og 1800', '2018-12-26', '2018-12-25T12:30 2018-12-25T18:00 minute'],
    [
      'mellem 05.07.19 kl. 22:00 – 06.07.19 kl. 11:30',
      '2019-07-07',
      '2019-07-05T22:00 2019-07-06T11:30 minute',
    ],
    [
      'mellem den 140719 kl. 14:00 og den 190719 kl. 20:00 Med venlig hilsen',
      '2019-07-20',
      '2019-07-14T14:00 2019-07-19T20:00 minute',
    ],
    [
      'mellem torsdag d. 27/8 kl. 17:00 fredag d. 28/8 kl. 12:00',
      '2020-08-29',
      '2020-08-27T17:00 2020-08-28T12:00 minute',
    ],
    [
      'mellem onsdag d. 14/12 kl. 6.15 til torsdag d. 21.30 kl. 15/12.',
      '2022-12-16',
      '2022-12-14T06:15 2022-12-15T21:30 minute',
    ],
    // A span over New Year, and years that are written.
    ['mellem 29/12 kl. 08:00 til 16/01 kl. 15:00', '2021-01-17', '2020-12-29T08:00 2021-01-16T15:00 minute'],
    [
      'mellem tirsdag d. 1/10 2019 og mandag d. 20/7 2020 kl. 8.00',
      '2020-08-27',
      '2019-10-01T00:00 2020-07-20T08:00 day',
    ],
    [
      'mellem onsdag d. 9/1 i 2019 kl. 19.00 og lørdag d. 9/10 i år kl. 15.00',
      '2021-11-10',
      '2019-01-09T19:00 2021-10-09T15:00 minute',
    ],
    ['mellem den 28/10 og den 30/10 2020.', '2021-01-19', '2020-10-28T00:00 2020-10-31T00:00 day'],
    ['31 december 00.07, Brand, Nacka', '2024-01-01', '2023-12-31T00:07 2023-12-31T00:07 minute'],
    ['15 maj 11.43, Trafikolycka, Karlskoga', '2024-05-15', '2024-05-15T11:43 2024-05-15T11:43 minute'],
    // Over midnight, and nights that are named by the day they end in.
    ['lørdag d. 24/12 mellem kl. 22 og kl. 02', '2022-12-27', '2022-12-24T22:00 2022-12-25T02:00 hour'],
    ['natten til mandag kl. 00.54.', '2019-04-15', '2019-04-15T00:54 2019-04-15T00:54 minute'],
    ['natten till lördag', '2026-11-22', '2026-11-20T22:00 2026-11-21T06:00 hour'],
    ['natten til mandag kl. 23.30', '2026-11-17', '2026-11-15T23:30 2026-11-15T23:30 minute'],
    [
      'lørdag d. 14/12 kl. 19:30 til lørdag d. 14/12 kl. 24:00',
      '2019-12-15',
      '2019-12-14T19:30 2019-12-15T00:00 minute',
    ],
    // Only a day, about, yesterday, a part of the day.
    ['lørdag den 08/10.', '2022-10-09', '2022-10-08T00:00 2022-10-09T00:00 day'],
    ['omkring torsdag kl. 10.40', '2020-01-17', '2020-01-16T10:40 2020-01-16T10:40 hour'],
    ['mellem d. 9/9 kl. 10.30 og i går kl. 19.00', '2026-09-22', '2026-09-09T10:30 2026-09-21T19:00 minute'],
    ['fredag kväll', '2026-11-22', '2026-11-20T18:00 2026-11-21T00:00 hour'],
    // In a sentence with street, postcode and house number.
    [
      'På Høiriisgårdsvej 8220 Brabrand begået mellem lørdag d. 30/1/ kl. 15.00 og søndag d. 31/1 kl. 00.15.',
      '2021-02-01',
      '2021-01-30T15:00 2021-01-31T00:15 minute',
    ],
    [
      'Fredag den 9. juli kI. 01:14 på Søsterhøjvænget i 8270 Højbjerg',
      '2021-07-10',
      '2021-07-09T01:14 2021-07-09T01:14 minute',
    ],
    [
      'onsdag d. 13.2. kl. 22.59. På Terosevej i Skødstrup begået torsdag d. 14.1. kl. 00.00',
      '2019-02-14',
      '2019-02-13T22:59 2019-02-13T22:59 minute',
    ],
    [
      'Der er anmeldt ét indbrud. På Midtagervej begået søndag d. 13/06, kl. 03.10.',
      '2021-06-13',
      '2021-06-13T03:10 2021-06-13T03:10 minute',
    ],
    // What nobody can know.
    ['i en ukendt periode.', '2022-11-08', 'noTime'],
    ['', '2022-11-08', 'noTime'],
    ['mellem kl. 09.15 og kl. 13.40', '2019-02-20', 'noDay'],
    ['fredag kl. 12', null, 'noYear'],
    ['den 31/2 kl. 10', '2022-12-27', 'impossible'],
    ['mellem den 28/8 kl. 25.00 og den 31/8 kl. 07.28', '2020-09-01', 'impossible'],
    ['torsdag den 26/12 mellem kl. 07.00 og kl. 18.40', '2018-12-28', 'weekdayDiffers'],
    ['onsdag den 11/11 mellem kl. 19.15 og kl. 19.10', '2020-11-12', 'toBeforeFrom'],
    ['mellem fredag den 31/12-21, kl. 14.30 og', '2022-01-02', 'cutOff'],
    ['På Louisevej i Brabrand anmeldt onsdag den 20/1 kl. 05.20', '2021-01-20', 'onlyReported'],
  ])('%s', (words, reported, expected) => {
    expect(told(words, reported)).toBe(expected)
  })

  it('29 February is the latest one there was, and not taken where the next day is meant', () => {
    expect(told('den 29/2 kl. 10.00', '2026-03-02')).toBe('2024-02-29T10:00 2024-02-29T10:00 minute')
    expect(told('den 29/2-2023 kl. 10.00', '2026-03-02')).toBe('impossible')
  })
})

const day = fc
  .integer({ min: dayNumber('2010-01-01'), max: dayNumber('2035-12-31') })
  .map((n) => addDays('1970-01-01', n))

describe('whatever is written', () => {
  const words = fc.array(
    fc.constantFrom(
      ...[
        'mellem',
        'og',
        'til',
        'kl.',
        'd.',
        'den',
        'fredag',
        'søndag',
        'natten til',
        'i går',
        'ca.',
        '12.30',
        '7',
        '24.00',
        '31/12',
        '29/2',
        '3/',
        '010203',
        '4. juli',
        '-',
        '21',
        '2020',
        'på',
        'begået',
        'mellan',
        'och',
        'kväll',
        '½',
        '99.99',
        '\u0000',
        '()',
      ],
    ),
    { maxLength: 14 },
  )
  it('it is read or refused with a reason; what is read begins before it ends and not after its report', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((some) => some.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        day,
        (text, reported) => {
          const when = whenInWords(text, reported)
          if ('problem' in when) {
            expect(when.problem).toMatch(/^[a-zA-Z]+$/)
            return
          }
          expect(when.from <= when.to).toBe(true)
          expect(when.from.slice(0, 10) <= reported).toBe(true)
          for (const time of [when.from, when.to]) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
          expect(Number.isNaN(Date.parse(`${when.from}Z`))).toBe(false)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('what a report would say of two times is read back to the minute', () => {
    const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag']
    const end = fc.record({
      ago: fc.integer({ min: 0, max: 300 }),
      minute: fc.integer({ min: 0, max: 1439 }),
    })
    fc.assert(
      fc.property(day, end, end, fc.constantFrom('.', ':'), (reported, one, other, sign) => {
        const at = ({ ago, minute }: typeof one) => {
          const its = addDays(reported, -ago)
          const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((n) =>
            String(n).padStart(2, '0'),
          )
          const weekday = weekdays[(dayNumber(its) + 3) % 7]
          return {
            iso: `${its}T${hours}:${minutes}`,
            words: `${weekday} d. ${Number(its.slice(8))}/${Number(its.slice(5, 7))} kl. ${hours}${sign}${minutes}`,
          }
        }
        const [from, to] = [at(one), at(other)].sort((a, b) => (a.iso < b.iso ? -1 : 1)) as [
          { iso: string; words: string },
          { iso: string; words: string },
        ]
        expect(told(`mellem ${from.words} og ${to.words}`, reported)).toBe(`${from.iso} ${to.iso} minute`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the daily reports of a Danish police district', () => {
  const days: { date: string; entries: string[] }[] = JSON.parse(
    readFileSync(resolve('../shared/data/events/dk_oestjylland_doegnrapporter_2021.json'), 'utf8'),
  )
  const all = days.flatMap(({ date, entries }) => entries.map((words) => whenInWords(words, date)))
  const refused = all.flatMap((one) => ('problem' in one ? [one.problem] : []))

  it('1,056 of 1,084 sentences are read, the others refused for what is wrong with them', () => {
    expect([all.length, all.length - refused.length]).toEqual([1084, 1056])
    // Weekday and date that do not belong together in the report itself, and three that only tell when it was reported.
    const times = (why: string) => refused.filter((one) => one === why).length
    expect([times('weekdayDiffers'), times('onlyReported')]).toEqual([25, 3])
  })

  it('what is read lies before its report and hardly ever spans more than a month', () => {
    const spans = all.flatMap((one) =>
      'problem' in one ? [] : [(Date.parse(one.to) - Date.parse(one.from)) / 86_400_000],
    )
    expect(spans.filter((days) => days > 31).length / spans.length).toBeLessThan(0.02)
    expect(spans.every((days) => days >= 0)).toBe(true)
  })
})
