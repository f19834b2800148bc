import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople, otherPeople } from '../../demo/fixture.ts'
import { actAs } from '../../demo/visitor.ts'
import { openRows } from '../../partnership/grants/actions.ts'
import { beginPicture } from '../actions.ts'

import { saveStatement, statementsOf } from '../statements/queries.ts'
import { amendProblem, takeSharedTheme } from './actions.ts'
import { problemsOf } from './queries.ts'

const period = { from: '2025-01-01', to: '2026-12-31' }
const theme = (number: number) => `81000000-0000-4000-8000-00000000000${number}`
let db: FreshDatabase
let fixture: Fixture
let areaPicture: string

const as = <T>(email: string, place: keyof Fixture['partnerships'], work: Parameters<typeof actAs<T>>[1]) =>
  actAs({ db, email, within: fixture.partnerships[place], at: fixture.clock.at }, work)
const inArea = <T>(work: Parameters<typeof actAs<T>>[1]) => as(granbyPeople.administrator, 'grano', work)

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  const { tenant, partnerships } = fixture
  const places = [partnerships.grano, partnerships.granby, partnerships.lovsta]
  for (const [at, place] of places.entries())
    await db.owner.query(`
      insert into theme values ('${tenant}', '${theme(at)}', '${place}', now());
      insert into theme_version (tenant, theme, number, partnership, name, same_as, written_at)
        values ('${tenant}', '${theme(at)}', 1, '${place}', 'Tobak i skolan', ${at === 0 ? 'null' : `'${theme(0)}'`}, now())`)
  areaPicture = await inArea((act) => picture(act, 'Gemensam lägesbild'))
  await contribute(granbyPeople.coordinator, 'granby', {
    theme: theme(1),
    words: 'Det röks vid Granbyskolan.',
  })
})
afterAll(() => db.drop())

async function picture(act: Parameters<typeof beginPicture>[0], title: string): Promise<string> {
  const made = await beginPicture(act, { title, ...period, continues: null })
  if (!('id' in made)) throw new Error(JSON.stringify(made))
  return made.id
}

/** A municipality's local picture with what its residents say of a theme, opened to the police area. */
const contribute = (email: string, place: 'granby' | 'lovsta', said: { theme: string; words: string }) =>
  as(email, place, async (act) => {
    const about = { area: null, organisation: null, touchpoints: '', visibility: 'partners' as const }
    const sources = { whyChosen: '', sources: '', limits: '', consequenceOfLimits: '' }
    const local = await picture(act, 'Lokal lägesbild')
    await saveStatement(act, { ...said, ...about, ...sources }, { picture: local, party: 'residents' })
    await openRows(act, fixture.partnerships.grano, true)
  })
const take = () => inArea((act) => takeSharedTheme(act, { id: areaPicture, ...period }, theme(0)))
const problems = () => inArea((act) => problemsOf(act.db, { picture: areaPicture }))

it('S2-21 a theme that one municipality alone brings up is no problem of the area', async () => {
  expect(await take()).toBe('notShared')
})

it('S2-21 a theme that several share becomes a problem of the area’s picture, once, with what each of them said', async () => {
  await contribute(otherPeople.lovsta, 'lovsta', {
    theme: theme(2),
    words: 'Tobak säljs till barn i Lövsta.',
  })
  const taken = await take()
  expect(await take()).toEqual(taken)
  const [problem, ...others] = await problems()
  expect(others).toEqual([])
  expect(problem).toMatchObject({ title: 'Tobak i skolan', number: 1 })
  expect(problem!.words).toContain('Granby: Det röks vid Granbyskolan.')
  expect(problem!.words).toContain('Lövsta: Tobak säljs till barn i Lövsta.')
  expect(problem!.origins.map(({ words }) => words).sort()).toEqual([
    'Det röks vid Granbyskolan.',
    'Tobak säljs till barn i Lövsta.',
  ])
  expect(await inArea((act) => statementsOf(act.db, areaPicture))).toEqual([])
})

it('S2-21 worded anew by the parties, it keeps every municipality it came from', async () => {
  const [problem] = await problems()
  const { title, seen, theme, area, visibility } = problem!
  const words = {
    ...{ title, seen, theme, area, visibility },
    words: 'Barn får tag i tobak nära skolorna.',
    difference: 'Bara invånarna har sagt det',
  }
  const amendment = { reason: 'Egna ord', basedOn: 1, add: [], remove: [] }
  const choosable = { themes: [], areas: [] }
  const done = await inArea((act) => amendProblem(act, problem!, words, { amendment, choosable }))
  expect(done).toEqual({ id: problem!.id })
  expect((await problems())[0]!.origins).toHaveLength(2)
})
