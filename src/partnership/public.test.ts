import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { partnershipAt } from './public.queries.ts'
import { saveSettings, settingsHistory } from './settings/queries.ts'

let db: FreshDatabase
let fixture: Fixture
let chief: string
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  const { rows } = await db.owner.query('select id from app_user where email = $1', [
    granbyPeople.administrator,
  ])
  chief = rows[0].id
  await nameGranby('Granby')
})
afterAll(() => db.drop())

let minute = 0

/** Names Granby in an act of its own, as its settings page would, and shows it to residents. */
function nameGranby(name: string): Promise<void> {
  const { tenant, partnerships } = fixture
  const within = { tenant, partnership: partnerships.granby }
  return inTransaction(db.app, { ...within, user: chief }, async (trx) => {
    const [latest] = await settingsHistory(trx, partnerships.granby)
    minute += 1
    const at = new Date(Date.UTC(2026, 2, 3, 8, minute))
    await saveSettings(trx, { ...latest!.settings, name, published: true }, { ...within, by: chief, at })
  })
}

it('all who come in the same moment share one question', async () => {
  const first = partnershipAt(db, 'granby')
  expect(partnershipAt(db, 'granby')).toBe(first)
  expect((await first)?.name).toBe('Granby')
})

it('nobody is told less than what was saved before they came, however quickly they come', async () => {
  for (let visit = 1; visit <= 25; visit++) {
    const before = partnershipAt(db, 'granby')
    await nameGranby(`Granby ${visit}`)
    expect((await partnershipAt(db, 'granby'))?.name).toBe(`Granby ${visit}`)
    await before
  }
})

it('what another process saved is seen a moment later', async () => {
  await partnershipAt(db, 'granby')
  await db.owner.query("update partnership_address set slug = 'granby-nya' where slug = 'granby'")
  await pause(30)
  expect(await partnershipAt(db, 'granby')).toBeNull()
  expect((await partnershipAt(db, 'granby-nya'))?.name).toMatch(/^Granby/)
})

it('an address that leads nowhere is asked for each time', async () => {
  const first = partnershipAt(db, 'nowhere')
  expect(await first).toBeNull()
  expect(partnershipAt(db, 'nowhere')).not.toBe(first)
})
