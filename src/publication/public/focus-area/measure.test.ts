import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../database/fresh.ts'
import { inTransaction } from '../../../database/transaction.ts'
import { type LampsForResidents, lampsForResidents } from '../../../demo/lamps-for-residents.ts'

let db: FreshDatabase
let ekbro: LampsForResidents

beforeAll(async () => {
  db = await freshDatabase()
  ekbro = await lampsForResidents(db)
})
afterAll(() => db.drop())

async function areaCalled(name: string): Promise<string> {
  const front = await ekbro.shown('/ekbro/sv/action-plan')
  const id = front.slice(front.indexOf(`${name}<`)).match(/focus-area\/([0-9a-f-]{36})/)?.[1]
  return ekbro.shown(`/ekbro/sv/focus-area/${id}`)
}

it('S1-18 residents read against which offences a measure works, and that it works against feeling unsafe', async () => {
  const page = await areaCalled('Inbrott och stölder')
  expect(page).toMatch(/Grannar som ser.*?Verkar mot [^.]*inbrott[^.]* och den allmänna otryggheten/)
  expect(page).toMatch(/hemtjänstens bilar.*?Verkar mot (?:(?!Syns|otrygghet).)*inbrott/)
})

it('S1-10 a measure names the bundle it is part of, until the bundle ends', async () => {
  const named = /Grannar som ser.*?Del av åtgärdspaketet Stölder och inbrott från flera håll/
  expect(await areaCalled('Inbrott och stölder')).toMatch(named)
  const { rows } = await db.owner.query('select tenant, partnership from bundle')
  await inTransaction(db.app, { ...rows[0], user: null }, (trx) =>
    sql`insert into bundle_ending (tenant, bundle, partnership, day, reason, ended_at)
        select tenant, id, partnership, '2026-11-01', 'Klart', now() from bundle`.execute(trx),
  )
  expect(await areaCalled('Inbrott och stölder')).not.toContain('åtgärdspaketet')
})
