import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyDatabase, type FreshDatabase } from './fresh.ts'
import { migrate, refuseOldServer } from './migrate.ts'
import { type Shipped, shippedHere, sqlFile } from './migration-files.ts'

const walls = shippedHere().migrations[0]!
const leaves = sqlFile('0002-trees-have-leaves.sql', 'create table leaf (id int primary key, colour text)')
const autumn = sqlFile(
  '0003-leaves-fall.sql',
  "alter table leaf add fallen_on date; insert into leaf values (1, 'red')",
)
const publicLeaf = sqlFile('public-leaf.sql', 'create view public_leaf as select colour from leaf')
const ownLeaf = sqlFile('leaf-of-one.sql', 'create view own_leaf as select colour from leaf')

const former: Shipped = { release: '1.0.0', migrations: [walls, leaves], views: [publicLeaf] }
const current: Shipped = { release: '1.1.0', migrations: [walls, leaves, autumn], views: [publicLeaf] }
let db: FreshDatabase

beforeEach(async () => {
  db = await emptyDatabase()
})
afterEach(() => db.drop())

it('an empty database gets everything, in order, and the second start finds nothing to do', async () => {
  expect(await migrate(db.owner, current)).toEqual([walls.name, leaves.name, autumn.name])
  expect(await migrate(db.owner, current)).toEqual([])
  const { rows } = await db.owner.query('select name, release from migration order by name')
  expect(rows[1]).toEqual({ name: leaves.name, release: '1.1.0' })
})

it("the former release's data are there after the upgrade", async () => {
  await migrate(db.owner, former)
  await db.owner.query("insert into leaf values (7, 'green')")
  expect(await migrate(db.owner, current)).toEqual([autumn.name])
  const { rows } = await db.owner.query('select id, colour from leaf order by id')
  expect(rows).toEqual([
    { id: 1, colour: 'red' },
    { id: 7, colour: 'green' },
  ])
})

it('two processes that start at the same moment migrate once', async () => {
  const applied = await Promise.all([
    migrate(db.owner, current),
    migrate(db.owner, current),
    migrate(db.owner, current),
  ])
  expect(applied.map((names) => names.length).sort()).toEqual([0, 0, 3])
})

const changed = sqlFile(leaves.name, `${leaves.sql} -- a second thought`)
const late = sqlFile('0002-branches.sql', 'create table branch (id int)')
const refusals: [string, Shipped, RegExp][] = [
  //  what the code brings                      as files                                              what the operator is told
  [
    'a released migration that was changed',
    { ...current, migrations: [walls, changed, autumn] },
    /^The migration 0002-trees-have-leaves.sql was changed after Samsyn 1\.1\.0 applied it to this database\. Put the released file back/,
  ],
  [
    'a release older than the database',
    { ...former },
    /^The database was written by Samsyn 1\.1\.0 \(0003-leaves-fall\.sql\), which is newer than this Samsyn 1\.0\.0\. Use that release/,
  ],
  [
    'a migration that is missing',
    { ...current, migrations: [walls, autumn] },
    /^The migration 0002-trees-have-leaves.sql, which Samsyn 1\.1\.0 applied to this database, is missing/,
  ],
  [
    'a migration that comes too late',
    { ...current, migrations: [walls, late, leaves, autumn] },
    /^The migration 0002-branches.sql comes before 0003-leaves-fall.sql, which this database already has\. Give it the next free number/,
  ],
]
it.each(refusals)('%s stops the start with a sentence, and changes nothing', async (_, shipped, sentence) => {
  await migrate(db.owner, current)
  await expect(migrate(db.owner, shipped)).rejects.toThrow(sentence)
  expect(await migrate(db.owner, current)).toEqual([])
})

it('line ends of another machine are no change', async () => {
  await migrate(db.owner, current)
  const windows = sqlFile(leaves.name, leaves.sql.replaceAll('\n', '\r\n'))
  expect(await migrate(db.owner, { ...current, migrations: [walls, windows, autumn] })).toEqual([])
})

it('an upgrade that fails leaves the database to the former release', async () => {
  await migrate(db.owner, former)
  const wrong = sqlFile('0004-wrong.sql', 'create table twig (id int); select 1 / 0')
  await expect(migrate(db.owner, { ...current, migrations: [...current.migrations, wrong] })).rejects.toThrow(
    'The migration 0004-wrong.sql failed (division by zero). The database is as it was before; the former release still runs on it.',
  )
  expect(await migrate(db.owner, former)).toEqual([])
  expect((await db.owner.query('select * from public_leaf')).rows).toEqual([])
})

it('views are made anew each time, so that tables below them can change', async () => {
  await migrate(db.owner, former)
  const withDay = sqlFile('public-leaf.sql', 'create view public_leaf as select colour, fallen_on from leaf')
  const renamed = sqlFile(
    '0004-hues.sql',
    'alter table leaf drop column colour; alter table leaf add colour int',
  )
  await migrate(db.owner, { ...current, migrations: [...current.migrations, renamed], views: [withDay] })
  const { rows } = await db.owner.query('select colour, fallen_on from public_leaf')
  expect(rows).toEqual([{ colour: null, fallen_on: null }])
})

it('a public view is open to the public role; any other runs as whoever asks', async () => {
  await migrate(db.owner, { ...former, views: [publicLeaf, ownLeaf] })
  const { rows } = await db.owner.query(`
    select relname, reloptions, has_table_privilege('samsyn_public', oid, 'select') as public,
           has_table_privilege('samsyn_app', oid, 'select') as app
      from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace order by relname`)
  expect(rows).toEqual([
    { relname: 'own_leaf', reloptions: ['security_invoker=true'], public: false, app: true },
    { relname: 'public_leaf', reloptions: null, public: true, app: true },
  ])
})

it('a view that does not fit the tables is named', async () => {
  const wrong = sqlFile('public-twig.sql', 'create view public_twig as select * from twig')
  await expect(migrate(db.owner, { ...former, views: [wrong] })).rejects.toThrow(
    'The view file public-twig.sql failed',
  )
})

it('a server older than 15 is refused', () => {
  expect(() => refuseOldServer(140_012, '14.12 (Debian 14.12-1)')).toThrow(
    'DATABASE_URL leads to PostgreSQL 14.12 (Debian 14.12-1); Samsyn needs 15 or later.',
  )
  expect(() => refuseOldServer(150_000, '15.0')).not.toThrow()
})
