import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from './fresh.ts'
import { asPublic, inTransaction, type Trx } from './transaction.ts'

// One police area with two municipalities, and a tenant that has nothing to do with them.
const tenant = '10000000-0000-4000-8000-000000000001'
const policeArea = '10000000-0000-4000-8000-000000000010'
const norrvik = '10000000-0000-4000-8000-000000000011'
const ekbro = '10000000-0000-4000-8000-000000000012'
const stranger = '20000000-0000-4000-8000-000000000001'
const strangers = '20000000-0000-4000-8000-000000000010'
const user = '10000000-0000-4000-8000-000000000099'
let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}'), ('${stranger}');
    insert into partnership (tenant, id, parent) values
      ('${tenant}', '${policeArea}', null), ('${tenant}', '${norrvik}', '${policeArea}'),
      ('${tenant}', '${ekbro}', '${policeArea}'), ('${stranger}', '${strangers}', null);
    create table walled_fact (
      tenant uuid not null, id uuid not null default gen_random_uuid(), partnership uuid not null, words text,
      primary key (tenant, id), foreign key (tenant, partnership) references partnership);
    call samsyn_wall_partnership('walled_fact');
    create table walled_draft (like walled_fact including defaults);
    call samsyn_wall_partnership('walled_draft', mutable => true);
    create table shared_by_tenant (tenant uuid not null, words text);
    call samsyn_wall_tenant('shared_by_tenant');
    insert into walled_fact (tenant, partnership, words) values
      ('${tenant}', '${policeArea}', 'police area'), ('${tenant}', '${norrvik}', 'norrvik'),
      ('${tenant}', '${ekbro}', 'ekbro'), ('${stranger}', '${strangers}', 'strangers');
    insert into walled_draft select * from walled_fact;
    insert into shared_by_tenant values ('${tenant}', 'ours'), ('${stranger}', 'theirs');
    create view public_fact as select words from walled_fact
      where tenant = samsyn_tenant() and partnership = samsyn_partnership();
    grant select on public_fact to samsyn_public;`)
})
afterAll(() => db.drop())

function within<T>(partnership: string, work: (trx: Trx) => Promise<T>, of = tenant): Promise<T> {
  return inTransaction(db.app, { tenant: of, partnership, user }, work)
}

async function wordsIn(table: string, trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ words: string }>`select words from ${sql.table(table)} order by words`.execute(
    trx,
  )
  return rows.map((row) => row.words)
}

const add = (of: string, partnership: string) => (trx: Trx) =>
  sql`insert into walled_fact (tenant, partnership, words) values (${of}, ${partnership}, 'added')`.execute(
    trx,
  )

it('a partnership reads its own rows and no others', async () => {
  expect(await within(norrvik, (trx) => wordsIn('walled_fact', trx))).toEqual(['norrvik'])
  expect(await within(policeArea, (trx) => wordsIn('walled_fact', trx))).toEqual(['police area'])
})

it('whoever does not say who asks reads nothing', async () => {
  const { rows } = await sql`select * from walled_fact`.execute(db.app)
  expect(rows).toEqual([])
  await within(norrvik, async () => {})
  expect((await sql`select * from walled_fact`.execute(db.app)).rows).toEqual([])
})

it('a partnership of one tenant under the name of another reads nothing', async () => {
  expect(await within(norrvik, (trx) => wordsIn('walled_fact', trx), stranger)).toEqual([])
  expect(await within(strangers, (trx) => wordsIn('walled_fact', trx), tenant)).toEqual([])
})

it('what a tenant shares stops at its wall', async () => {
  expect(await within(norrvik, (trx) => wordsIn('shared_by_tenant', trx))).toEqual(['ours'])
  const seen = await within(norrvik, (trx) => trx.selectFrom('partnership').select('id').execute())
  expect(seen).toHaveLength(3)
})

const refused = [
  //  what is tried                                     by whom   how                                                              the database says
  ['adding a row to another partnership', norrvik, add(tenant, ekbro), 'row-level security'],
  ["adding a row to one's parent", norrvik, add(tenant, policeArea), 'row-level security'],
  ['adding a row to another tenant', norrvik, add(stranger, strangers), 'row-level security'],
  [
    'changing a fact',
    norrvik,
    (trx: Trx) => sql`update walled_fact set words = 'x'`.execute(trx),
    'permission denied',
  ],
  ['deleting a fact', norrvik, (trx: Trx) => sql`delete from walled_fact`.execute(trx), 'permission denied'],
  [
    'moving a draft to another partnership',
    norrvik,
    (trx: Trx) => sql`update walled_draft set partnership = ${ekbro}`.execute(trx),
    'row-level security',
  ],
  [
    'making a table',
    norrvik,
    (trx: Trx) => sql`create table sneaked (a int)`.execute(trx),
    'permission denied',
  ],
  [
    'making a temporary table',
    norrvik,
    (trx: Trx) => sql`create temporary table sneaked (a int)`.execute(trx),
    'permission denied',
  ],
  ['becoming the owner', norrvik, (trx: Trx) => sql`set role samsyn`.execute(trx), 'permission denied'],
  [
    'taking in a partnership beside oneself',
    norrvik,
    (trx: Trx) =>
      sql`insert into partnership (tenant, parent) values (${tenant}, ${policeArea})`.execute(trx),
    'row-level security',
  ],
  [
    "taking another's address",
    norrvik,
    (trx: Trx) => sql`insert into partnership_address values ('ekbro', ${tenant}, ${ekbro})`.execute(trx),
    'row-level security',
  ],
  [
    "raising another tenant's version",
    norrvik,
    (trx: Trx) => sql`select samsyn_raise_versions(${stranger}, array[${strangers}::uuid])`.execute(trx),
    'permission denied',
  ],
] as const
it.each(refused)('%s is refused', async (_, partnership, attempt, words) => {
  await expect(within(partnership, attempt)).rejects.toThrow(words)
})

it("a draft is changed and deleted only where it is one's own", async () => {
  await within(norrvik, (trx) => sql`update walled_draft set words = 'changed'`.execute(trx))
  await within(norrvik, (trx) => sql`delete from walled_draft where words = 'ekbro'`.execute(trx))
  const { rows } = await db.owner.query('select words from walled_draft order by words')
  expect(rows.map((row) => row.words)).toEqual(['changed', 'ekbro', 'police area', 'strangers'])
})

const grant = (reader: string, owner: string) => (trx: Trx) =>
  trx
    .insertInto('partnershipGrant')
    .values({ tenant, reader, ownerPartnership: owner, grantedBy: user, grantedAt: new Date('2026-01-01') })
    .returning('id')
    .executeTakeFirstOrThrow()

it("a parent reads its child's rows from the grant until it is taken back, and can write none", async () => {
  const given = await within(norrvik, grant(policeArea, norrvik))
  expect(await within(policeArea, (trx) => wordsIn('walled_fact', trx))).toEqual(['norrvik', 'police area'])
  expect(await within(norrvik, (trx) => wordsIn('walled_fact', trx))).toEqual(['norrvik'])
  await expect(within(policeArea, add(tenant, norrvik))).rejects.toThrow('row-level security')
  await within(norrvik, (trx) =>
    trx
      .insertInto('partnershipGrantRevocation')
      .values({
        tenant,
        partnershipGrant: given.id,
        ownerPartnership: norrvik,
        revokedBy: user,
        revokedAt: new Date('2026-02-01'),
      })
      .execute(),
  )
  expect(await within(policeArea, (trx) => wordsIn('walled_fact', trx))).toEqual(['police area'])
})

const grantsRefused = [
  //  what is tried                                     by whom     who would read, whose rows
  ["helping oneself to another's rows", policeArea, policeArea, ekbro],
  ['opening to a sibling', norrvik, ekbro, norrvik],
  ['passing on what was granted', policeArea, norrvik, ekbro],
] as const
it.each(grantsRefused)('%s is refused', async (_, by, reader, owner) => {
  await expect(within(by, grant(reader, owner))).rejects.toThrow('row-level security')
})

it('the public role reads public views of the partnership it asks for, and nothing else', async () => {
  const place = { tenant, partnership: ekbro }
  expect(await asPublic(db.public, place, (trx) => wordsIn('public_fact', trx))).toEqual(['ekbro'])
  for (const table of await tableNames()) {
    const question = asPublic(db.public, place, (trx) => sql`select * from ${sql.table(table)}`.execute(trx))
    await expect(question, table).rejects.toThrow('permission denied')
  }
})

it('the intake role reads and writes no table at all', async () => {
  for (const table of await tableNames()) {
    await expect(sql`select from ${sql.table(table)}`.execute(db.intake), table).rejects.toThrow(
      'permission denied',
    )
  }
  // A view that sums can be written by nobody, so the right itself is asked for.
  const { rows } = await sql<{ relname: string }>`
    select relname from pg_class
     where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace
       and (has_table_privilege(oid, 'insert') or has_any_column_privilege(oid, 'insert')
         or has_table_privilege(oid, 'update') or has_table_privilege(oid, 'delete'))`.execute(db.intake)
  expect(rows).toEqual([])
})

it('every table that belongs to a tenant is walled', async () => {
  const { rows } = await db.owner.query(`
    select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity`)
  expect(rows).toEqual([])
})

it("the version rises with every fact, in the fact's own transaction, for all who see it", async () => {
  await within(ekbro, grant(policeArea, ekbro))
  const before = await versions()
  await within(ekbro, add(tenant, ekbro))
  await expect(
    within(ekbro, async (trx) => {
      await add(tenant, ekbro)(trx)
      throw new Error('not saved')
    }),
  ).rejects.toThrow()
  const after = await versions()
  expect(after[ekbro]).toBe(before[ekbro]! + 1)
  expect(after[policeArea]).toBe(before[policeArea]! + 1)
  expect(after[norrvik]).toBe(before[norrvik])
})

it('facts of several partnerships at the same moment wait for each other', async () => {
  const before = await versions()
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      within([ekbro, norrvik, policeArea][n % 3]!, (trx) =>
        add(tenant, [ekbro, norrvik, policeArea][n % 3]!)(trx),
      ),
    ),
  )
  const after = await versions()
  expect(after[ekbro]).toBe(before[ekbro]! + 10)
  expect(after[policeArea]).toBe(before[policeArea]! + 30)
})

it('the walls are asked once per question, and the key finds the rows', async () => {
  const { rows } = await within(norrvik, async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    return sql<{ 'QUERY PLAN': string }>`explain (costs off) select * from partnership_version`.execute(trx)
  })
  const plan = JSON.stringify(rows)
  expect(plan).toContain('InitPlan')
  expect(plan).toMatch(/Index Cond: .*tenant = .*partnership = ANY/)
})

async function tableNames(): Promise<string[]> {
  const { rows } = await db.owner.query(`select relname from pg_class
    where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace and relname not like 'public\\_%'`)
  return rows.map((row) => row.relname)
}

async function versions(): Promise<Record<string, number>> {
  const { rows } = await db.owner.query('select partnership, version from partnership_version')
  return Object.fromEntries(rows.map((row) => [row.partnership, Number(row.version)]))
}
