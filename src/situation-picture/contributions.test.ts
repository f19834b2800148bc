import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Day } from '../calendar.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople, otherPeople } from '../demo/fixture.ts'
import { actAs } from '../demo/visitor.ts'
import { openRows } from '../partnership/grants/actions.ts'
import { beginPicture } from './actions.ts'
import { contributionsTo } from './contributions.queries.ts'
import { type Contribution, contributed, sharedThemes, unheardIn } from './contributions.rules.ts'
import { saveStatement } from './statements/queries.ts'

const bare: Omit<Contribution, 'name'> = {
  municipality: '',
  isOpen: true,
  hasPicture: true,
  spoken: ['residents'],
  themes: [],
}
const drugs = { id: 'drugs', name: 'Narkotika' }
const school = { id: 'school', name: 'Tobak i skolan' }
const six: Contribution[] = [
  { ...bare, name: 'Ekbro', themes: [drugs, school] },
  { ...bare, name: 'Tallberga', themes: [drugs] },
  { ...bare, name: 'Mossnäs', themes: [school, drugs] },
  { ...bare, name: 'Sjöby', spoken: [] },
  { ...bare, name: 'Norrvik', hasPicture: false, spoken: [] },
  { ...bare, name: 'Lövsta', spoken: ['staff', 'residents', 'partners'] },
]

it('S2-19 every municipality contributes: four of six have, and a picture that says nothing is none', () => {
  expect(contributed(six)).toEqual({ given: 4, all: 6 })
  expect(unheardIn(six[0]!)).toEqual(['staff', 'partners'])
  expect(unheardIn(six[5]!)).toEqual([])
})

it('S2-21 the problems that several share stand together by the shared vocabulary, the widest first', () => {
  expect(sharedThemes(six)).toEqual([
    { ...drugs, municipalities: ['Ekbro', 'Tallberga', 'Mossnäs'] },
    { ...school, municipalities: ['Ekbro', 'Mossnäs'] },
  ])
})

let db: FreshDatabase
let fixture: Fixture
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
})
afterAll(() => db.drop())

const period = { from: '2025-01-01', to: '2026-12-31' }
const as = <T>(email: string, place: keyof Fixture['partnerships'], work: Parameters<typeof actAs<T>>[1]) =>
  actAs({ db, email, within: fixture.partnerships[place], at: fixture.clock.at }, work)
const given = async () =>
  as(granbyPeople.administrator, 'grano', (act) => contributionsTo(act.db, act.within, period))

/** A municipality's local picture with a statement of its residents. */
const contribute = (email: string, place: 'granby' | 'lovsta', days: { from: Day; to: Day }) =>
  as(email, place, async (act) => {
    const made = await beginPicture(act, { title: 'Lokal lägesbild', ...days, continues: null })
    if (!('id' in made)) throw new Error(JSON.stringify(made))
    const words = {
      words: 'Det är mörkt.',
      theme: null,
      area: null,
      organisation: null,
      touchpoints: '',
      whyChosen: '',
      sources: '',
      limits: '',
      consequenceOfLimits: '',
      visibility: 'partners' as const,
    }
    await saveStatement(act, words, { picture: made.id, party: 'residents' })
    const closed = { ...words, organisation: act.organisation, visibility: 'own-organisation' as const }
    await saveStatement(act, closed, { picture: made.id, party: 'partners' })
    await openRows(act, fixture.partnerships.grano, true)
  })

it('S2-14 a joint picture is gathered from the local ones of the same time, as far as they are opened', async () => {
  expect(await given()).toMatchObject([
    { name: 'Granby', isOpen: false, hasPicture: false, spoken: [] },
    { name: 'Lövsta', isOpen: false, hasPicture: false, spoken: [] },
  ])
  await contribute(granbyPeople.coordinator, 'granby', period)
  await contribute(otherPeople.lovsta, 'lovsta', { from: '2020-01-01', to: '2021-12-31' })
  expect(await given()).toMatchObject([
    { name: 'Granby', isOpen: true, hasPicture: true, spoken: ['residents'] },
    { name: 'Lövsta', isOpen: true, hasPicture: false, spoken: [] },
  ])
  await as(granbyPeople.coordinator, 'granby', (act) => openRows(act, fixture.partnerships.grano, false))
  expect(contributed(await given())).toEqual({ given: 0, all: 2 })
})
