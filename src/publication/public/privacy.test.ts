import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { asPublic } from '../../database/transaction.ts'
import { demoDatabase } from '../../demo/demo-database.ts'

// What a stranger could ever read, asked of the database itself: whoever adds a
// view or a column to one adds nothing here.
let db: FreshDatabase
let views: string[]
let places: Record<string, { tenant: string; partnership: string }>

beforeAll(async () => {
  db = await demoDatabase(new Date('2026-11-22T10:00:00Z'))
  const found = await db.owner.query(`select viewname from pg_views where schemaname = 'public'`)
  views = found.rows.map(({ viewname }) => viewname).filter((name) => name.startsWith('public_'))
  const addresses = await db.owner.query('select slug, tenant, partnership from partnership_address')
  places = Object.fromEntries(addresses.rows.map(({ slug, ...place }) => [slug, place]))
})
afterAll(() => db.drop())

const everyRow = (slug: string) =>
  asPublic(db.public, places[slug]!, async (trx) => {
    const rows: Record<string, string[]> = {}
    for (const view of views) {
      const { rows: read } = await sql<{
        told: string
      }>`select v::text as told from ${sql.table(view)} v`.execute(trx)
      rows[view] = read.map(({ told }) => told)
    }
    return rows
  })

it('the public role reads public views and nothing else', async () => {
  const { rows } = await db.owner.query(`
    select c.relname from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
       and has_table_privilege('samsyn_public', c.oid, 'select') and c.relname not like 'public\\_%'`)
  expect(rows).toEqual([])
})

it('no view has a column that says who wrote or logged, nor a note', async () => {
  const { rows } = await db.owner.query(`
    select table_name, column_name from information_schema.columns
     where table_schema = 'public' and table_name like 'public\\_%'
       and column_name ~ '(user|email|^note$|quantity_words|recorded|(written|created|ended|cancelled|struck|published)_by)'`)
  expect(rows).toEqual([])
})

it('nothing about the people who work here is in any row: no name, address or id', async () => {
  const people = await db.owner.query('select id, email, name from app_user')
  const told = Object.values(await everyRow('ekbro'))
    .flat()
    .join('\n')
  expect(told.length).toBeGreaterThan(10_000)
  for (const { id, email, name } of people.rows) {
    expect(told).not.toContain(id)
    expect(told).not.toContain(email)
    expect(told).not.toContain(name)
  }
})

it('no free text of the log is in any row', async () => {
  const texts = await db.owner.query(`
    select distinct unnest(array[quantity_words, note, distinct_key]) as words from occurrence`)
  const { public_occurrence: told = [] } = await everyRow('ekbro')
  for (const { words } of texts.rows) if (words) expect(told.join('\n')).not.toContain(words)
})

it('each partnership shows its own rows only; the directory alone is shared', async () => {
  const [one, other] = [await everyRow('ekbro'), await everyRow('tallberga')]
  for (const view of views.filter((name) => name !== 'public_partnership')) {
    const shared = (one[view] ?? []).filter((row) => /[0-9a-f]{8}-/.test(row) && other[view]?.includes(row))
    expect([view, shared]).toEqual([view, []])
  }
})

it('whoever names no partnership reads no row', async () => {
  for (const view of views.filter((name) => name !== 'public_partnership')) {
    const { rows } = await sql`select * from ${sql.table(view)}`.execute(db.public)
    expect([view, rows]).toEqual([view, []])
  }
})
