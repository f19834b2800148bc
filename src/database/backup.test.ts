import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBackup } from './backup.ts'
import { emptyDatabase, type FreshDatabase, freshDatabase } from './fresh.ts'
import { migrate } from './migrate.ts'
import { type Shipped, shippedHere, sqlFile } from './migration-files.ts'
import { everythingIn, fillWithOddities, withOddities } from './oddities.ts'
import { restoreBackup } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'samsyn-backup-'))
const file = join(folder, 'monday.samsyn')
const shipped = withOddities(shippedHere())
let source: FreshDatabase
let target: FreshDatabase
let asItStood: Record<string, string[]>

beforeAll(async () => {
  source = await freshDatabase()
  target = await emptyDatabase()
  await migrate(source.owner, shipped)
  await fillWithOddities(source.owner)
  asItStood = await everythingIn(source.owner)
})
afterAll(async () => {
  await source.drop()
  await target.drop()
  rmSync(folder, { recursive: true })
})

it('what is backed up is what is restored, to the last sign', async () => {
  const written = await writeBackup(source.owner, file)
  expect(written.rows).toBeGreaterThan(5_000)
  const into = await emptyDatabase()
  expect(await restoreBackup(into.owner, file, shipped)).toEqual(written)
  expect(await everythingIn(into.owner)).toEqual(asItStood)
  await into.drop()
})

it('after a restore the work goes on: numbers, references and walls are in force', async () => {
  const into = await emptyDatabase()
  await restoreBackup(into.owner, file, shipped)
  const { rows } = await into.owner.query("insert into oddity_number (words) values ('next') returning id")
  expect(rows[0].id).toBe(4)
  await expect(
    into.owner.query('insert into partnership (tenant) values (gen_random_uuid())'),
  ).rejects.toThrow('violates foreign key')
  expect(await into.app.selectFrom('partnership').selectAll().execute()).toEqual([])
  expect(await tiesOf(into.owner)).toEqual(await tiesOf(source.owner))
  await into.drop()
})

it('only its owner may read a backup, and an unfinished one never has its name', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const nowhere = join(folder, 'not-there', 'monday.samsyn')
  await expect(writeBackup(source.owner, nowhere)).rejects.toThrow('its folder does not exist')
})

it('a backup is taken of one moment, while others work on', async () => {
  const busy = setInterval(() => {
    source.owner.query('insert into tenant default values').catch(() => {})
  }, 1)
  await writeBackup(source.owner, join(folder, 'busy.samsyn'))
  clearInterval(busy)
  const into = await emptyDatabase()
  await restoreBackup(into.owner, join(folder, 'busy.samsyn'), shipped)
  await into.drop()
})

const text = () => gunzipSync(readFileSync(file)).toString('utf8')
const aRow = '"words": "row 4711"'
const damages: [string, () => Buffer, string][] = [
  //  what happened to the file              what is left of it                                              what is said
  ['cut off in the middle', () => readFileSync(file).subarray(0, 30_000), 'cannot be unpacked'],
  // Where that byte lies is another each time: what of the file it breaks is told, whatever it is.
  ['a byte turned over', () => turned(readFileSync(file)), 'is not a whole Samsyn backup'],
  ['never a backup', () => Buffer.from('Hej! Här kommer filen.'), 'cannot be unpacked'],
  ['empty', () => Buffer.alloc(0), 'it cannot be unpacked'],
  ['something else, packed', () => gzipSync('not a backup\n'), 'it does not begin as a backup does'],
  [
    'packed anew with a row changed',
    () => gzipSync(text().replace(aRow, '"words": "row 9999"')),
    'a row was changed',
  ],
  [
    'packed anew with a row left out',
    () => gzipSync(text().replace(/^\{.*row 4711.*\n/m, '')),
    'rows are missing',
  ],
  [
    'packed anew with a table left out',
    () => gzipSync(text().replace(/^#table \{"name":"oddity_tree"[^#]*#rows.*\n/m, '')),
    'a line was changed',
  ],
  ['packed anew without its end', () => gzipSync(text().replace(/^#end.*\n/m, '')), 'its end is missing'],
  [
    'packed anew with another head',
    () => gzipSync(text().replace('"release":"', '"release":"9')),
    'a line was changed',
  ],
]
it.each(damages)(
  'a file that is damaged (%s) is refused, and nothing is half restored',
  async (_, left, words) => {
    const broken = join(folder, 'broken.samsyn')
    writeFileSync(broken, left())
    await expect(restoreBackup(target.owner, broken, shipped)).rejects.toThrow(new RegExp(words))
    const { rows } = await target.owner.query(
      "select relname from pg_class where relnamespace = 'public'::regnamespace",
    )
    expect(rows).toEqual([])
  },
)

it('a file that is not there is named', async () => {
  await expect(restoreBackup(target.owner, '/not/there', shipped)).rejects.toThrow(
    'There is no file /not/there.',
  )
})

it('a database that holds data is left alone', async () => {
  await expect(restoreBackup(source.owner, file, shipped)).rejects.toThrow(
    'already holds data; nothing was restored',
  )
})

it('a database that was only prepared can be restored into', async () => {
  const into = await freshDatabase()
  await migrate(into.owner, shipped)
  await restoreBackup(into.owner, file, shipped)
  expect(await everythingIn(into.owner)).toEqual(asItStood)
  await into.drop()
})

it("a database with other tables than Samsyn's is left alone", async () => {
  const into = await emptyDatabase()
  await into.owner.query('create table someone_elses (a int)')
  await expect(restoreBackup(into.owner, file, shipped)).rejects.toThrow('already holds data')
  await into.drop()
})

it('the backup of a newer release is refused, with the release it needs', async () => {
  await expect(restoreBackup(target.owner, file, shippedHere())).rejects.toThrow(
    /The backup was written by Samsyn .* which is newer than this Samsyn/,
  )
})

it('the backup of the former release is restored and upgraded', async () => {
  const later: Shipped = {
    ...shipped,
    release: '99.0.0',
    migrations: [
      ...shipped.migrations,
      sqlFile(
        '9002-oddities-are-loud.sql',
        'alter table oddity add loud text; update oddity set loud = upper(words)',
      ),
    ],
  }
  const into = await emptyDatabase()
  await restoreBackup(into.owner, file, later)
  const { rows } = await into.owner.query("select loud from oddity where words = 'row 4711'")
  expect(rows).toEqual([{ loud: 'ROW 4711' }])
  expect(await migrate(into.owner, later)).toEqual([])
  await into.drop()
})

function turned(bytes: Buffer): Buffer {
  const place = Math.floor(bytes.length / 2)
  bytes[place] = bytes[place]! ^ 0x55
  return bytes
}

async function tiesOf(owner: pg.Pool) {
  const { rows } = await owner.query(`
    select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition, convalidated
      from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`)
  return rows
}
