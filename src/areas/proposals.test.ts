import { describe, expect, it } from 'vitest'
import { aYearOn, proposalsFor } from './proposals.rules.ts'
import { sv } from './text.sv.ts'

const moved = [
  //  what it is                                     calendar          this year's title      from          to            country  next from     next to       by what                sure
  [
    'Valborg is on its day',
    'valborg',
    'Valborg',
    '2026-04-30',
    '2026-05-01',
    'SE',
    '2027-04-30',
    '2027-05-01',
    'fixed-day',
    true,
  ],
  [
    'Valborg among the risk weekends too',
    'risk-weekends',
    'Valborg 2026',
    '2026-04-29',
    '2026-05-01',
    'SE',
    '2027-04-29',
    '2027-05-01',
    'fixed-day',
    true,
  ],
  [
    'Swedish midsummer moves',
    'midsummer',
    'Midsommar',
    '2026-06-19',
    '2026-06-20',
    'SE',
    '2027-06-25',
    '2027-06-26',
    'moving-day',
    true,
  ],
  [
    'Danish midsummer stays',
    'midsummer',
    'Sankthans',
    '2026-06-23',
    '2026-06-24',
    'DK',
    '2027-06-23',
    '2027-06-24',
    'moving-day',
    true,
  ],
  [
    'Lucia, begun the evening before',
    'lucia',
    'Lucianatten',
    '2026-12-12',
    '2026-12-13',
    'SE',
    '2027-12-12',
    '2027-12-13',
    'fixed-day',
    true,
  ],
  [
    'the Danish constitution day',
    'national-day',
    'Grundlovsdag',
    '2026-06-05',
    '2026-06-05',
    'DK',
    '2027-06-05',
    '2027-06-05',
    'fixed-day',
    true,
  ],
  [
    'New Year, from its eve',
    'new-year',
    'Nyår',
    '2026-12-31',
    '2027-01-01',
    'SE',
    '2027-12-31',
    '2028-01-01',
    'fixed-day',
    true,
  ],
  [
    'New Year, written on the day after',
    'new-year',
    'Nyårsnatten',
    '2026-01-01',
    '2026-01-01',
    'SE',
    '2027-01-01',
    '2027-01-01',
    'fixed-day',
    true,
  ],
  [
    'the week before Easter, asked about',
    'easter-holiday',
    'Påsklov',
    '2026-03-30',
    '2026-04-03',
    'SE',
    '2027-03-22',
    '2027-03-26',
    'moving-day',
    false,
  ],
  [
    'a season has the same dates',
    'tourist-season',
    'Sommarsäsong 2026',
    '2026-06-15',
    '2026-08-15',
    'SE',
    '2027-06-15',
    '2027-08-15',
    'same-dates',
    true,
  ],
  [
    'the dark season crosses the year',
    'dark-season',
    'Mörka tiden',
    '2026-10-15',
    '2027-02-28',
    'SE',
    '2027-10-15',
    '2028-02-28',
    'same-dates',
    true,
  ],
  [
    'the autumn holiday is week 44',
    'autumn-holiday',
    'Höstlov',
    '2026-10-26',
    '2026-10-30',
    'SE',
    '2027-11-01',
    '2027-11-05',
    'same-week',
    false,
  ],
  [
    'the market, second weekend of August',
    'market',
    'Ekbro marknad',
    '2026-08-14',
    '2026-08-16',
    'SE',
    '2027-08-13',
    '2027-08-15',
    'same-place-in-month',
    false,
  ],
  [
    'the end of school is asked about',
    'school-end',
    'Skolavslutning',
    '2026-06-11',
    '2026-06-11',
    'SE',
    '2027-06-10',
    '2027-06-10',
    'same-place-in-month',
    false,
  ],
  [
    'a calendar of our own',
    'Dansbandsveckan',
    'Dansbandsveckan',
    '2026-07-27',
    '2026-07-31',
    'SE',
    '2027-07-26',
    '2027-07-30',
    'same-place-in-month',
    false,
  ],
  [
    'payday weekend',
    'payday-weekends',
    'Lönehelg',
    '2026-10-23',
    '2026-10-25',
    'SE',
    '2027-10-29',
    '2027-10-31',
    'payday',
    false,
  ],
  [
    'leap day',
    'market',
    'Skottdagsmarknad',
    '2028-02-29',
    '2028-02-29',
    'SE',
    '2029-02-27',
    '2029-02-27',
    'same-place-in-month',
    false,
  ],
] as const

describe('an occasion a year on', () => {
  it.each(moved)('%s', (_, calendar, title, from, to, country, nextFrom, nextTo, basis, sure) => {
    const next = aYearOn({ calendar, title, from, to }, country)
    expect(next).toMatchObject({ calendar, from: nextFrom, to: nextTo, basis, sure })
  })

  it('a year in the title follows', () => {
    const season = {
      calendar: 'dark-season',
      title: 'Mörka tiden 2026–2027',
      from: '2026-10-15',
      to: '2027-02-28',
    }
    expect(aYearOn(season, 'SE').title).toBe('Mörka tiden 2027–2028')
  })
})

describe('the proposed year', () => {
  const titles = (year: number, occasions: Parameters<typeof proposalsFor>[1], country: 'SE' | 'DK') =>
    proposalsFor(year, occasions, country, sv.usualTitles).map(({ from, title, sure }) => [from, title, sure])

  it('S2-26 an empty Swedish calendar begins with the days most towns keep, none of them ticked', () => {
    expect(titles(2027, [], 'SE')).toEqual([
      ['2027-04-30', 'Valborg', false],
      ['2027-06-10', 'Skolavslutning', false],
      ['2027-06-25', 'Midsommarafton', false],
      ['2027-12-12', 'Lucianatten', false],
    ])
  })

  it('S2-26 an empty Danish calendar begins with the days Danish towns keep an eye on', () => {
    expect(titles(2027, [], 'DK')).toEqual([
      ['2027-02-07', 'Fastelavn', false],
      ['2027-04-26', 'Blå mandag', false],
      ['2027-06-23', 'Sankthansafton', false],
      ['2027-06-25', 'Sista skoldagen', false],
      ['2027-11-05', 'J-dag', false],
    ])
  })

  it('the days that move are proposed again where they will be, and not twice', () => {
    const occasions = [
      { calendar: 'risk-occasions', title: 'Fastelavn', from: '2026-02-15', to: '2026-02-15' },
      { calendar: 'Vores egen', title: 'J-dag 2026', from: '2026-11-06', to: '2026-11-06' },
      { calendar: 'risk-occasions', title: 'Blå mandag', from: '2026-05-04', to: '2026-05-04' },
    ]
    expect(titles(2027, occasions, 'DK').filter(([, title]) => /Fast|J-dag|Blå/.test(String(title)))).toEqual(
      [
        ['2027-02-07', 'Fastelavn', true],
        ['2027-04-26', 'Blå mandag', false],
        ['2027-11-05', 'J-dag 2027', true],
      ],
    )
  })

  it('what is written for the year already is not proposed again, under whatever calendar', () => {
    const occasions = [
      { calendar: 'risk-weekends', title: 'Valborg 2026', from: '2026-04-30', to: '2026-05-01' },
      { calendar: 'risk-weekends', title: 'Valborg 2027', from: '2027-04-30', to: '2027-05-02' },
      { calendar: 'risk-weekends', title: 'Skolavslutning 2027', from: '2027-06-15', to: '2027-06-16' },
      { calendar: 'midsummer', title: 'Midsommar', from: '2027-06-24', to: '2027-06-26' },
      { calendar: 'lucia', title: 'Lucia', from: '2026-12-13', to: '2026-12-13' },
    ]
    expect(titles(2027, occasions, 'SE')).toEqual([['2027-12-13', 'Lucia', true]])
  })

  it('two events may coincide: the one that is written does not hide the other', () => {
    const fair = { calendar: 'event', title: 'Hamnfest', from: '2026-08-21', to: '2026-08-23' }
    const rally = { calendar: 'event', title: 'Rally', from: '2027-08-20', to: '2027-08-22' }
    expect(titles(2027, [fair, rally], 'SE')).toContainEqual(['2027-08-20', 'Hamnfest', false])
  })

  it('twelve payday weekends of one name are twelve proposals, less the ones already written', () => {
    const weekends = [
      { calendar: 'payday-weekends', title: 'Lönehelg', from: '2026-01-23', to: '2026-01-25' },
      { calendar: 'payday-weekends', title: 'Lönehelg', from: '2026-02-27', to: '2026-03-01' },
      { calendar: 'payday-weekends', title: 'Lönehelg', from: '2027-01-29', to: '2027-01-31' },
    ]
    const proposed = titles(2027, weekends, 'SE').filter(([, title]) => title === 'Lönehelg')
    expect(proposed).toEqual([['2027-02-26', 'Lönehelg', false]])
  })
})
