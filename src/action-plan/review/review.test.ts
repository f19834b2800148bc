import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import {
  acceptAll,
  answer,
  ask,
  type Desk,
  deskIn,
  make,
  page,
  plan,
  read,
  seed,
} from '../../demo/reading-desk.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'

let db: FreshDatabase
let norsjo: Desk
let elsewhere: Desk
beforeAll(async () => {
  db = await freshDatabase()
  norsjo = await deskIn(db, 'Norsjö kommun', 'Polisen i Norsjö')
  elsewhere = await deskIn(db, 'Lycksele kommun', null)
})
afterAll(() => db.drop())

describe('Norsjö: a clean text with promises', () => {
  let reading: string

  it('S4-16 two statements of how long it holds are asked about before anything is made', async () => {
    reading = await read(norsjo, seed('004'))
    const overview = await page(norsjo, reading)
    expect(overview).toContain('Texten säger två olika saker om hur länge det gäller. Vilket stämmer?')
    expect(overview).toContain('1 januari 2019 – 31 december 2022')
    expect(overview).toContain('1 januari 2019 – 31 december 2023')
    await answer(norsjo, reading, 'Avtalet löper på fyra år', '2019-01-01/2022-12-31')
    await answer(norsjo, reading, 'kunskapshöjande', 'Insatser mot narkotika')
    await acceptAll(norsjo, reading)
    expect((await plan(norsjo)).agreement).toBeUndefined()
    const form = await page(norsjo, `${reading}/make`)
    expect(form).toContain('value="Norsjö – medborgarlöften"')
    await make(norsjo, reading, {
      planTitle: 'Genomförandeplan 2019–2023',
      planTo: '2023-12-31',
      showEnded: 'yes',
    })
    const { plans, agreement } = await plan(norsjo)
    expect(plans).toMatchObject([{ fromDay: '2019-01-01', toDay: '2023-12-31', agreement: agreement?.id }])
  })

  it('S4-01 S4-02 the agreement has its two parties, and four years from the first of January 2019 end in 2022', async () => {
    const { agreement, organisations } = await plan(norsjo)
    const names = agreement!.parties.map((party) => organisations.find(({ id }) => id === party)?.name)
    expect(names.sort()).toEqual(['Norsjö kommun', 'Polisen i Norsjö'])
    expect(agreement).toMatchObject({ termKind: 'years-from-date', termFrom: '2019-01-01', termYears: 4 })
    expect(agreement?.termTo).toBe('2022-12-31')
    expect(agreement?.purposes[0]).toContain(
      'arbeta brottsförebyggande, minska brottsligheten och öka tryggheten',
    )
    expect(agreement?.wantedEffects).toHaveLength(5)
    expect(agreement?.channels).toEqual(['Kommunens hemsidor', 'Polisens hemsidor', 'Norsjöbladet'])
  })

  it('S4-12 S4-13 S4-14 S4-15 the four focus areas keep their target group, offences and objects', async () => {
    const { focusAreas, goals } = await plan(norsjo)
    expect(focusAreas.map(({ name }) => name)).toEqual([
      'Insatser mot narkotika',
      'Insatser mot brott och förseelser i trafikmiljön',
      'Insatser mot tillgreppsbrott',
      'Trygghetsskapande arbete',
    ])
    const [drugs, traffic, theft, presence] = focusAreas
    expect(drugs).toMatchObject({
      targetGroups: ['teenagers'],
      description: expect.stringContaining('nyrekrytering'),
    })
    expect(goals.filter(({ focusArea }) => focusArea === drugs?.id).map(({ words }) => words)).toEqual([
      'minska nyrekrytering',
      'försvåra genomförandet av narkotikabrott',
    ])
    expect(traffic?.offences).toEqual([
      'disturbing-driving',
      'reckless-driving',
      'drink-driving',
      'unlicensed-driving',
    ])
    expect(theft?.objects).toEqual(['homes', 'summer-cottages', 'industry', 'shops', 'other-objects'])
    expect(presence).toMatchObject({
      classes: ['safety-creating'],
      description: expect.stringContaining('närvaro'),
    })
    expect(focusAreas.every(({ outcomeReason }) => outcomeReason === 'Står inte i texten')).toBe(true)
  })

  it('S4-39 every promise line of the form measure – cadence – cooperation became a commitment', async () => {
    const { commitments, measures, organisations } = await plan(norsjo)
    const name = (id: string) => organisations.find((one) => one.id === id)!.name
    const told = commitments.map(({ title, cadence, responsible, cooperating, measure }) => [
      measures.find(({ id }) => id === measure)?.title,
      title,
      cadenceSentence(cadence, 'sv'),
      [...responsible, ...cooperating].map(name).sort().join(', '),
    ])
    expect(told).toHaveLength(14)
    expect(told).toContainEqual([
      'Trafikkontroller',
      'Hastighet, alkohol och drograttfylla m.m.',
      'Minst 10 gånger per månad',
      'Polisen i Norsjö',
    ])
    expect(told.find(([, title]) => title?.startsWith('Fritidsgårdsbesök'))?.[2]).toBe('Var tredje helg')
    expect(told.find(([, title]) => title === 'Nattvandring')?.[3]).toBe(
      'Fritidsgården, Norsjö kommun, Polisen i Norsjö',
    )
    expect(told.find(([, title]) => title?.startsWith('Samverkan med andra'))?.[3]).toBe(
      'Förebyggarrådet, Hälsocentralen, Norsjö kommun, Polisen i Norsjö',
    )
    expect(commitments.every(({ originalWords }) => originalWords.includes('Samverkan: '))).toBe(true)
    expect(measures.every(({ followUp }) => followUp === 'Står inte i texten')).toBe(true)
  })

  it('S4-18 the three methods against drugs are kept, each on its line, and seen with the police and at least once a month', async () => {
    const { measures } = await plan(norsjo)
    const drugs = measures.find(({ title }) => title === 'Narkotika/livsstilskriminella')!
    expect(drugs.what.split('\n')).toEqual([
      'Aktivt användande av rättegångsbalken.',
      'Underrättelsebaserat arbete.',
      'Lagföring - beslag av narkotika.',
    ])
    const html = await page(norsjo, `/app/action-plan/measure/${drugs.id}`)
    expect(html).toContain(drugs.what)
    expect(html).toContain('Minst en gång per månad')
    expect(html).toMatch(/Ansvarar<\/dt>\s*<dd[^>]*>Polisen i Norsjö</)
  })

  it('what the text does not say is listed as lacking in the plan', async () => {
    expect(await page(norsjo, '/app/action-plan')).toContain('säger inte hur det följs upp')
  })

  it('S2-50 each promise to residents belongs, over its measure and focus area, to the agreement', async () => {
    const { agreement, focusAreas, measures, commitments } = await plan(norsjo)
    for (const { measure, promise } of commitments) {
      const area = measures.find(({ id }) => id === measure)?.focusArea
      expect(focusAreas.find(({ id }) => id === area)?.agreement).toBe(agreement?.id)
      expect(promise).toMatchObject({ public: true })
    }
  })

  it('the same text proposes nothing twice, nor does the same text with another beginning', async () => {
    const before = await plan(norsjo)
    expect(await read(norsjo, `${seed('004')}\n\n`)).toBe(`${reading}?again`)
    const other = await read(
      norsjo,
      seed('004').replace('Norsjö – medborgarlöften', 'Norsjö, medborgarlöften'),
    )
    const overview = await page(norsjo, other)
    expect(overview).toContain('Allt i texten är avgjort sedan tidigare')
    const commitments = await page(norsjo, `${other}/commitments`)
    expect(commitments).toContain('Finns redan i överenskommelsen eller planen')
    expect(commitments).not.toContain('type="radio"')
    await ask(norsjo, `${other}/make`, new FormData())
    expect(await plan(norsjo)).toEqual(before)
  })

  it('what was made by one partnership is nothing to another', async () => {
    expect((await ask(elsewhere, reading)).status).toBe(404)
    expect((await ask(elsewhere, `${reading}/commitments`, new FormData())).status).toBe(404)
  })
})
