import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { formOf } from '../../demo/form-of.ts'
import { acceptAll, ask, type Desk, deskIn, make, page, plan, read, seed } from '../../demo/reading-desk.ts'

let db: FreshDatabase
let vanersborg: Desk
let lappland: Desk
let viborg: Desk
beforeAll(async () => {
  db = await freshDatabase()
  vanersborg = await deskIn(db, 'Vänersborgs kommun', null)
  lappland = await deskIn(db, 'Lycksele kommun', null)
  viborg = await deskIn(db, 'Viborg Kommune', null)
})
afterAll(() => db.drop())

describe('Vänersborg: a poor scan without a plan', () => {
  it('S3-31 the repaired words stand beside the original, and what is kept is real text', async () => {
    const reading = await read(vanersborg, seed('003'))
    const overview = await page(vanersborg, reading)
    expect(overview).toContain('dåligt inskannad')
    const commitments = await page(vanersborg, `${reading}/commitments`)
    expect(commitments).toContain('LägesbiLd och åtgärdsptan: Kommunen och potisen')
    expect(commitments).toContain('Lägesbild och åtgärdsplan: Kommunen och polisen')
    await acceptAll(vanersborg, reading)
    const missing = await ask(
      vanersborg,
      `${reading}/make`,
      formOf(await page(vanersborg, `${reading}/make`)),
    )
    expect(missing.status).toBe(422)
    const form = formOf(await page(vanersborg, `${reading}/make`))
    form.set('title', 'Samverkansöverenskommelse')
    form.set('fields', 'Gemensamma åtaganden')
    form.set('areaName', 'Gemensamma åtaganden')
    form.append('areaClasses', 'safety-creating')
    expect((await ask(vanersborg, `${reading}/make`, form)).status).toBe(303)
    const { commitments: made } = await plan(vanersborg)
    expect(made).toHaveLength(4)
    expect(made.every(({ originalWords }) => !/potisen|tägesbitd/.test(originalWords))).toBe(true)
    expect(made.find(({ title }) => title.startsWith('Kommunikation'))).toMatchObject({
      acceptedAsNotMeasurable: true,
      notMeasurableReason: 'Står inte i texten',
    })
  })

  it('S3-01 S3-29 two parties hold it until further notice, signed by representatives of both', async () => {
    const { agreement, organisations } = await plan(vanersborg)
    const names = agreement!.parties.map((party) => organisations.find(({ id }) => id === party)?.name)
    expect(names.sort()).toEqual(['Lokalpolisområde Östra Fyrbodal', 'Vänersborgs kommun'])
    expect(agreement).toMatchObject({ termKind: 'until-further-notice', termTo: null })
    expect(agreement?.references).toEqual([
      {
        title: 'Lag om kommuners ansvar för brottsförebyggande arbete',
        issuer: '',
        reference: '2023:196',
        validTo: null,
      },
    ])
    expect(agreement?.signatories.map(({ organisation }) => organisation).sort()).toEqual(names)
  })
})

describe('Södra Lappland: seven parties, signed by office', () => {
  it('S2-31 S2-54 S2-55 the text gives seven parties, place, day and offices, and keeps no name', async () => {
    const reading = await read(lappland, seed('002'))
    const stored = await db.owner.query(
      `select original_text || proposal::text as kept from agreement_reading where partnership = '${lappland.partnership}'`,
    )
    const names = ['Normark', 'Ericson', 'Rönnlund', 'Jan Ask', 'Peter Persson', 'Ottosson', 'Grenholm']
    for (const name of names) expect(stored.rows[0].kept).not.toContain(name)
    await acceptAll(lappland, reading)
    // What the text puts under no focus area may go under one that is made with it.
    const [, place] = /<option value="(item:[^"]+)"/.exec(await page(lappland, `${reading}/make`))!
    await make(lappland, reading, { title: 'Samverkansöverenskommelse södra Lappland', area: place! })
    const { agreement, organisations, focusAreas } = await plan(lappland)
    expect(focusAreas).toHaveLength(3)
    expect(agreement?.parties).toHaveLength(7)
    expect(agreement).toMatchObject({
      signedAtPlace: 'Storuman',
      signedOn: '2016-12-08',
      termTo: '2018-12-31',
    })
    expect(agreement).toMatchObject({ termKind: 'signature-to-date', reviseBy: '2018-12-31' })
    expect(agreement?.signatories).toHaveLength(7)
    expect(agreement?.signatories).toContainEqual({
      organisation: 'Storumans kommun',
      office: 'Koncernchef',
      signedOn: '2016-12-08',
      signedAtPlace: '',
    })
    const parties = organisations.filter(({ id }) => agreement?.parties.includes(id)).map(({ name }) => name)
    expect(agreement?.signatories.every(({ organisation }) => parties.includes(organisation))).toBe(true)
  })
})

describe('Viborg: a council’s plan of efforts', () => {
  it('each effort becomes a measure with its class of the year and how closely it is followed', async () => {
    const reading = await read(viborg, seed('000'))
    await acceptAll(viborg, reading)
    await make(viborg, reading, {
      title: 'Lokalrådets plan',
      fields: 'Tryghed',
      from: '2017-01-01',
      areaName: 'Lokalrådets indsatser',
      areaClasses: 'social',
    })
    const { measures, focusAreas, organisations } = await plan(viborg)
    const drugs = measures.find(({ title }) => title === 'Euforiserende stoffer blandt unge')
    expect(drugs).toMatchObject({
      plannedWhen: '2017',
      followUpLevel: 'active',
      followUp: 'Står ikke i teksten',
    })
    expect(organisations.find(({ id }) => id === drugs?.responsible)?.name).toBe('Viborg Kommune')
    expect(focusAreas.map(({ name }) => name)).toContain('Lokalrådets indsatser')
    const years = await db.owner.query(`select year, class from measure_year where measure = '${drugs?.id}'`)
    expect(years.rows).toEqual([{ year: 2017, class: 'special' }])
    const traffic = measures.find(({ title }) => title === 'Færdels- og trafiksikkerhed')
    expect(measures.filter(({ parent }) => parent === traffic?.id)).toHaveLength(2)
    expect(new Set(measures.map(({ followUpLevel }) => followUpLevel)).size).toBeGreaterThan(1)
  })

  it('keeps the council as the plan describes it, by office', async () => {
    const { agreement } = await plan(viborg)
    expect(agreement?.councils.find(({ leastMeetings }) => leastMeetings === 4)).toMatchObject({
      name: 'Lokalrådet i Viborg',
      secretariat: 'Viborg Kommune',
      seats: expect.arrayContaining(['Direktør for Teknik & Miljø (Viborg Kommune)']),
    })
  })
})
