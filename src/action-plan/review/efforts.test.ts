import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { acceptAll, type Desk, deskIn, make, page, plan, read, seed } from '../../demo/reading-desk.ts'
import type { Measure } from '../rules.ts'

let db: FreshDatabase
let viborg: Desk
let measures: Measure[]
beforeAll(async () => {
  db = await freshDatabase()
  viborg = await deskIn(db, 'Viborg Kommune', null)
  const reading = await read(viborg, seed('000'))
  await acceptAll(viborg, reading)
  await make(viborg, reading, {
    title: 'Lokalrådets plan',
    fields: 'Tryghed',
    from: '2017-01-01',
    areaName: 'Lokalrådets indsatser',
    areaClasses: 'social',
  })
  measures = (await plan(viborg)).measures
})
afterAll(() => db.drop())

const called = (title: string) => measures.find((one) => one.title === title)!
const pageOf = async (title: string) =>
  (await page(viborg, `/app/action-plan/measure/${called(title).id}`)).replace(/<[^>]+>|\s+/g, ' ')
const belowOf = (title: string) =>
  measures.filter(({ parent }) => parent === called(title).id).map((one) => one.title)

it('S0-23 IT crime and economic crime keeps its two sub-topics, each a measure of its own', async () => {
  const title = 'IT-kriminalitet og økonomisk kriminalitet'
  const topics = [
    'Risici i kommunikation mellem offentlige myndigheder og borgerne',
    'Adfærd på nettet og sociale medier',
  ]
  expect(belowOf(title)).toEqual(topics)
  const html = await pageOf(title)
  for (const topic of topics) expect(html).toContain(topic)
  expect(await pageOf(topics[0]!)).toContain('Lägg till ett åtagande')
})

it('S0-25 the 112 day says what the children are to learn', async () => {
  expect(called('112-dag').desiredResult).toContain('hvornår 112 anvendes')
  expect(await pageOf('112-dag')).toContain('hvornår 112 anvendes')
})

it('S0-37 traffic has two measures below it, seen from its page', async () => {
  const below = ['øget indsats mod hastighedsoverskridelser', 'fokus på trafikfarlige forseelser']
  expect(belowOf('Færdels- og trafiksikkerhed')).toEqual(below)
  const html = await pageOf('Færdels- og trafiksikkerhed')
  for (const title of below) expect(html).toContain(title)
})

it.each([
  ['Euforiserende stoffer blandt unge', 'active', 'special', '2017: särskild satsning'],
  ['High Five', 'active', 'unchanged', '2017: fortsätter oförändrad'],
  ['Konfliktmægling', 'active', 'unchanged', '2017: fortsätter oförändrad'],
  ['Offerrådgivning', 'active', 'unchanged', '2017: fortsätter oförändrad'],
  ['Exit-strategi', 'information-only', 'continued', 'följs för kännedom'],
  [
    'Forebyggelse af radikalisering og ekstremisme',
    'monitored-elsewhere',
    'continued',
    'följs någon annanstans',
  ],
])('S0-45 S0-48 %s is followed as %s and %s in 2017', async (title, level, yearClass, seen) => {
  const { id, followUpLevel } = called(title)
  expect(followUpLevel).toBe(level)
  const years = await db.owner.query('select year, class from measure_year where measure = $1', [id])
  expect(years.rows).toEqual([{ year: 2017, class: yearClass }])
  expect(await pageOf(title)).toContain(seen)
})

it('S0-46 High Five is for a group in words and from 15 to 25 years', async () => {
  expect(called('High Five')).toMatchObject({ ageFrom: 15, ageTo: 25 })
  const html = await pageOf('High Five')
  expect(html).toContain('unge mellem 15-25 år i risiko for kriminalitet eller tidligere kriminelle')
  expect(html).toContain('15–25 år')
})

it('S0-47 mediation is for all kinds of offence', async () => {
  expect(called('Konfliktmægling').allOffences).toBe(true)
  expect(await pageOf('Konfliktmægling')).toContain('alla slags brott')
})
