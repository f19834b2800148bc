import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'

let db: FreshDatabase
let fixture: Fixture
let picture: string
const people = {} as Record<'coordinator' | 'police-liaison', Visitor>

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  for (const who of ['coordinator', 'police-liaison'] as const) {
    const session = await signedIn(fixture.house, granbyPeople[who], fixture.partnerships.granby)
    people[who] = visitor(fixture.app, session)
  }
  const made = await people.coordinator.post('/app/situation-picture/new', {
    ...{ title: 'Lägesbild 2026', from: '2025-01-01', to: '2026-02-28', continues: '' },
  })
  picture = made.headers.get('location')?.split('/').at(-1) ?? ''
})
afterAll(() => db.drop())

/** The organisation that stands chosen in the form of a new statement; none where nobody is. */
async function chosenFor(who: keyof typeof people, party: string): Promise<string | undefined> {
  const path = `/app/situation-picture/${picture}/statements/new?party=${party}`
  const html = await (await people[who].get(path)).text()
  const [, options = ''] = /<select[^>]*name="organisation"[^>]*>(.*?)<\/select>/s.exec(html) ?? []
  expect(options, 'the form asks for an organisation').toContain('<option')
  return /<option value="([^"]*)"[^>]* selected/.exec(options)?.[1] || undefined
}

it('a statement of the municipality or the police begins with the own organisation, when it is of that party', async () => {
  const { municipality, police } = fixture.organisations
  expect(await chosenFor('coordinator', 'municipality')).toBe(municipality)
  expect(await chosenFor('police-liaison', 'police')).toBe(police)
})

it.each(['police', 'residents', 'staff', 'partners'])(
  'a coordinator of the municipality who writes what %s see has no organisation chosen',
  async (party) => expect(await chosenFor('coordinator', party)).toBeUndefined(),
)
