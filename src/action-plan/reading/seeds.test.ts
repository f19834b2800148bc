import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAgreement } from './read-agreement.rules.ts'
import { readable } from './script.rules.ts'

// Real agreements; they lie beside the checkout and the test fails where they are missing.
const folder = path.resolve('../shared/seeds')
const textOf = (number: string) =>
  readFileSync(
    path.join(folder, readdirSync(folder).find((name) => name.startsWith(`${number}_`)) ?? number),
    'utf8',
  )

describe('citizen promises with brackets (Norsjö)', () => {
  const reading = readAgreement(textOf('004'))
  const line = (words: string) => reading.commitments.find((one) => one.text.includes(words))!

  it('S4-01 names two parties', () => {
    expect(reading.parties.map((party) => party.name).sort()).toEqual(['Norsjö kommun', 'Polisen'])
  })
  it('S4-02 works out that four years from 1 January 2019 end with 2022', () => {
    expect(reading.terms).toContainEqual(
      expect.objectContaining({ kind: 'years-from-date', from: '2019-01-01', to: '2022-12-31', years: 4 }),
    )
  })
  it('S4-16 asks about "2019–2023" against four years', () => {
    const question = reading.questions.find((one) => one.code === 'termContradiction')
    expect(question?.values).toEqual(['2019-01-01/2022-12-31', '2019-01-01/2023-12-31'])
  })
  it('S4-09 finds four focus areas', () => {
    expect(reading.focusAreas.map((area) => area.title)).toEqual([
      'Insatser mot narkotika',
      'Insatser mot brott och förseelser i trafikmiljön',
      'Insatser mot tillgreppsbrott',
      'Trygghetsskapande arbete',
    ])
  })
  it('S4-39 takes every promise line apart: method, cadence, cooperation', () => {
    expect(reading.commitments).toHaveLength(14)
    expect(reading.commitments.every((one) => one.cadences.length > 0 && one.cooperation.length > 0)).toBe(
      true,
    )
    expect(reading.measures).toHaveLength(6)
  })
  it.each([
    ['S4-18', 'Aktivt användande', { count: 1, comparator: 'at-least', period: 'month' }, ['Polisen'], 3],
    ['S4-21', 'Riktad patrullering', { period: 'shift' }, ['Polisen'], 1],
    ['S4-22', 'Besöka miljöer', { kind: 'on-demand' }, ['Polisen', 'kommunen'], 3],
    ['S4-23', 'Hastighet', { count: 10, comparator: 'at-least', period: 'month' }, ['Polisen'], 1],
    [
      'S4-27',
      'Fritidsgårdsbesök',
      { everyN: 3, period: 'weekend' },
      ['Polis', 'fritidsledare', 'ungdomar'],
      1,
    ],
    ['S4-29', 'Dörrknackning', { count: 2, period: 'year' }, ['Polisen'], 1],
  ])('%s reads the line "%s"', (_id, words, cadence, cooperation, methods) => {
    expect(line(words).cadences[0]).toMatchObject(cadence)
    expect(line(words).cooperation).toEqual(cooperation)
    expect(line(words).methods).toHaveLength(methods)
  })
  it('S4-24 keeps who cooperates apart from who is responsible', () => {
    expect(line('Dialog med aktörer')).toMatchObject({
      responsible: ['Kommunen', 'polisen'],
      responsibleFrom: 'cooperation',
      cooperation: [
        'Kommunen',
        'polisen',
        'Förebyggarrådet',
        'föreningar',
        'organisationer',
        'hälsocentralen',
      ],
    })
  })
  it('asks about the one promise heading that fits no focus area', () => {
    const asked = reading.questions.filter((one) => one.code === 'headingFitsNoFocusArea')
    expect(asked.map((one) => one.text)).toEqual(['Informations- eller kunskapshöjande åtgärder'])
    expect(line('Hastighet').focusArea).toBe('Insatser mot brott och förseelser i trafikmiljön')
    expect(line('Besöka miljöer').focusArea).toBe('Insatser mot narkotika')
  })
  it('S4-32 to S4-37 finds five effects and three channels', () => {
    expect(reading.effects).toHaveLength(5)
    expect(reading.channels.map((one) => one.name)).toEqual([
      'kommunens hemsidor',
      'polisens hemsidor',
      'Norsjöbladet',
    ])
    expect(reading.channels[2]).toMatchObject({ toAllHouseholds: true })
  })
})

describe('a strategic agreement of seven parties in columns (Södra Lappland)', () => {
  const text = textOf('002')
  const reading = readAgreement(text)

  it('S2-31 names seven parties', () => {
    expect(reading.parties.map((party) => party.name).sort()).toEqual([
      'Dorotea kommun',
      'Lokalpolisområde södra Lappland',
      'Lycksele kommun',
      'Sorsele kommun',
      'Storumans kommun',
      'Vilhelmina kommun',
      'Åsele kommun',
    ])
  })
  it('S2-54 S2-55 reads place, date of signing and the last day', () => {
    expect(reading.terms).toContainEqual(
      expect.objectContaining({ kind: 'signing', place: 'Storuman', date: '2016-12-08' }),
    )
    expect(reading.terms).toContainEqual(
      expect.objectContaining({ kind: 'signature-to-date', from: '2016-12-08', to: '2018-12-31' }),
    )
  })
  it('S2-32 finds three focus areas', () => {
    expect(reading.focusAreas.map((area) => area.title)).toEqual([
      'Brottsförebyggande arbete kring ungdomar',
      'ANDT- och tillsynsarbete',
      'Integration av nyanlända i kommunerna',
    ])
  })
  it('S2-55 lists seven signatories by office, without a name', () => {
    expect(reading.signatories.map((one) => [one.office, one.organisation])).toEqual([
      [null, 'Lokalpolisområde södra Lappland'],
      ['Kommunchef', 'Dorotea kommun'],
      ['2:e vice ordförande i kommunstyrelsen', 'Lycksele kommun'],
      ['Kommunchef', 'Sorsele kommun'],
      ['Koncernchef', 'Storumans kommun'],
      ['Kommunchef', 'Vilhelmina kommun'],
      ['Kommunchef', 'Åsele kommun'],
    ])
    const told = JSON.stringify(reading)
    for (const name of ['Normark', 'Ericson', 'Rönnlund', 'Jan Ask', 'Persson', 'Ottosson', 'Grenholm'])
      expect(told).not.toContain(name)
  })
  it('S2-41 reads "åtar sig" points as commitments, joining words broken at the line', () => {
    const joined = reading.commitments.map((one) => readable(one)).join('\n')
    expect(joined).toContain('samordna det lokala ANDT- och brottsförebyggande arbetet tillsammans med polis')
    expect(reading.commitments.length).toBeGreaterThanOrEqual(8)
  })
  it('S2-46 S2-53 finds the yearly report and the yearly revision', () => {
    const yearly = [...reading.commitments, ...reading.routines].filter((one) =>
      one.cadences.some((cadence) => cadence.period === 'year'),
    )
    expect(yearly.map((one) => readable(one)).join(' ')).toMatch(/återrapportera[\s\S]*revideras/)
  })
})

describe('a poor scan (Vänersborg)', () => {
  const reading = readAgreement(textOf('003'))

  it('S3-31 knows that it is damaged and shows the repaired words beside the printed', () => {
    expect(reading.damaged).toBe(true)
    const notice = reading.terms.find((term) => term.kind === 'until-further-notice')
    expect(notice).toMatchObject({ text: expect.stringContaining('avtat gätter titts vidare') })
    expect(notice?.repaired).toContain('avtal gäller tills vidare')
  })
  it('S3-01 names two parties', () => {
    expect(reading.parties.map((party) => party.name)).toEqual([
      'Vänersborgs kommun',
      'Lokalpolisområde Östra Fyrbodal',
    ])
  })
  it('S3-13 to S3-17 finds four undertakings, the first every other year', () => {
    expect(reading.commitments).toHaveLength(4)
    expect(reading.commitments[0]?.cadences[0]).toMatchObject({
      comparator: 'at-least',
      period: 'year',
      everyN: 2,
    })
  })
  it('S3-18 S3-20 S3-23 S3-25 finds four routines of follow-up with their intervals', () => {
    expect(reading.routines).toHaveLength(4)
    expect(reading.routines.every((routine) => routine.cadences.length > 0)).toBe(true)
    expect(reading.routines.slice(1).map((routine) => routine.cadences[0]?.period)).toEqual([
      'year',
      'year',
      'year',
    ])
  })
  it('S3-11 S3-29 finds the local council and the two who sign', () => {
    expect(reading.councils[0]).toMatchObject({ councilKind: 'localCouncil' })
    expect(reading.signatories).toHaveLength(2)
  })
})

describe("a Danish council's yearly plan (Viborg)", () => {
  const reading = readAgreement(textOf('000'))
  const council = reading.councils[0]!

  it('S0-03 S0-04 S0-05 reads five seats by office, the police chair among them', () => {
    expect(council.name).toBe('Lokalrådet i Viborg')
    expect(council.seats.map((seat) => seat.office)).toEqual([
      'Leder af lokalpolitiet i Viborg',
      'repræsentanter fra politiet',
      'Direktør for Teknik & Miljø',
      'Direktør for Børn & Unge',
      'Direktør for Job & Velfærd',
    ])
    expect(council.chair).toBe('Leder af lokalpolitiet i Viborg')
    expect(council.seats[1]).toMatchObject({ several: true, organisation: 'Viborg Politi' })
  })
  it('S0-15 S0-17 reads at least four meetings a year and the secretariat', () => {
    expect(council.meetings[0]).toMatchObject({ count: 4, comparator: 'at-least', period: 'year' })
    expect(council.secretariat).toBe('Viborg Kommune')
    expect(council.tasks).toHaveLength(4)
  })
  it('S0-12 reads the district council above it', () => {
    expect(reading.councils[1]).toMatchObject({ councilKind: 'districtCouncil' })
    expect(reading.councils[1]?.seats).toHaveLength(2)
  })
  it('S0-18 S0-45 tells special from continued efforts, with how closely each is followed', () => {
    const level = (title: string) => reading.efforts.find((one) => one.title === title)
    expect(reading.efforts.filter((one) => one.class === 'special')).toHaveLength(4)
    expect(reading.efforts.filter((one) => one.class === 'continued')).toHaveLength(11)
    expect(level('Tryghedsambassadører')).toMatchObject({ year: 2017, followUpLevel: 'active' })
    expect(level('Forebyggelse af radikalisering og ekstremisme')?.followUpLevel).toBe('monitoredElsewhere')
    expect(level('Exit-strategi')?.followUpLevel).toBe('informationOnly')
    expect(level('High Five')).toMatchObject({
      followUpLevel: 'continuedUnchanged',
      ages: { from: 15, to: 25 },
    })
    expect(level('Offerrådgivning')?.followUpLevel).toBe('continuedUnchanged')
  })
  it('S0-23 S0-37 keeps sub-topics below their effort and measures below theirs', () => {
    expect(reading.efforts.find((one) => one.title.startsWith('IT-'))?.topics).toHaveLength(2)
    expect(reading.measures.map((one) => one.effort)).toEqual([
      'Færdels- og trafiksikkerhed',
      'Færdels- og trafiksikkerhed',
    ])
  })
  it('S0-14 reads that the plan holds a year at a time', () => {
    expect(reading.terms.some((term) => term.kind === 'calendar-year')).toBe(true)
  })
})
