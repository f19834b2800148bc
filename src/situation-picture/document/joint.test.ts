import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../../demo/fixture.ts'
import { type GranbyProblems, granbyProblems } from '../../demo/granby-problems.ts'
import { actAs } from '../../demo/visitor.ts'
import { openRows } from '../../partnership/grants/actions.ts'
import { explainUnheardGroup } from '../actions.ts'
import { pictureOf } from '../queries.ts'
import { voiceGroups } from '../rules.ts'
import { gatheredFor } from './contents.queries.ts'
import { contentsOf } from './contents.rules.ts'
import { narrowed } from './narrower.rules.ts'
import { freezePicture } from './versions.actions.ts'

let db: FreshDatabase
let fixture: Fixture
let granby: GranbyProblems
const teller = {
  name: 'Granby',
  country: 'SE' as const,
  languages: ['sv' as const],
  timeZone: 'Europe/Stockholm',
}

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  granby = await granbyProblems(fixture)
})
afterAll(() => db.drop())

const as = <T>(email: string, place: keyof Fixture['partnerships'], work: Parameters<typeof actAs<T>>[1]) =>
  actAs({ db, email, within: fixture.partnerships[place], at: fixture.clock.at }, work)

const nothingOfItsOwn = '10000000-0000-4000-8000-000000000001'

/** The police area's picture of the same days; its own rows are none, so it is all built from the local ones. */
const joint = () =>
  as(granbyPeople.administrator, 'grano', async (act) => {
    const days = { from: '2025-06-01', to: '2026-06-01' }
    const picture = {
      id: nothingOfItsOwn,
      title: 'Gemensam bild',
      continues: null,
      createdAt: act.at,
      ...days,
    }
    return contentsOf(await gatheredFor(act.db, act.within, picture), { ...teller, name: 'Grano' }, act.today)
  })

it('S2-14 the joint picture is built from what each municipality froze and opened to the police area', async () => {
  await as(granbyPeople.coordinator, 'granby', async (act) => {
    for (const group of voiceGroups) await explainUnheardGroup(act, granby.picture, { group, reason: 'Ny' })
    const picture = await pictureOf(act.db, act.within, granby.picture)
    const frozen = await freezePicture(act, picture!, { teller, reason: 'Till polisområdet', basedOn: 0 })
    expect(frozen).toEqual({ number: 1 })
  })
  expect((await joint()).localProblems).toEqual([])
  await as(granbyPeople.coordinator, 'granby', (act) => openRows(act, fixture.partnerships.grano, true))
  const contents = await joint()
  expect(contents.localProblems.map(({ municipality, title }) => `${municipality}: ${title}`).sort()).toEqual(
    ['Granby: Farten på Storgatan', 'Granby: Mörka gångvägar', 'Granby: Stölder vid stationen'],
  )
  expect(contents.contributions.map(({ name, hasContributed }) => [name, hasContributed])).toEqual([
    ['Granby', true],
    ['Lövsta', false],
  ])
  expect(narrowed(contents, null).localProblems).toEqual([])
})
