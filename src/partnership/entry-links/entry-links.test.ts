import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'

let db: FreshDatabase
let fixture: Fixture
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
})
afterAll(() => db.drop())
it('x', () => {
  expect(fixture.tenant).toBeTruthy()
})
