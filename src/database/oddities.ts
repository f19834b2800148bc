import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { type Shipped, sqlFile } from './migration-files.ts'

// For the tests of backup and restore: tables with every kind of value that a
// careless copy would spoil.

/** This release with one migration more. */
export function withOddities(shipped: Shipped): Shipped {
  return { ...shipped, release: '1.0.0', migrations: [...shipped.migrations, oddities] }
}

const oddities = sqlFile(
  '9001-oddities.sql',
  `create table oddity (
     id int primary key, words text, bytes bytea, amount numeric, big bigint, ratio double precision, day date,
     at timestamptz, days daterange, list text[], grid int[][], said jsonb, yes boolean,
     "Odd name" text, twice int generated always as (id * 2) stored);
   create table oddity_number (id int generated always as identity primary key, words text);
   create table oddity_tree (id int primary key, parent int references oddity_tree, peer int references oddity);
   alter table oddity add tree int references oddity_tree;`,
)

/** Some thousand rows, among them references in circles and to rows that come later. */
export async function fillWithOddities(owner: pg.Pool): Promise<void> {
  await owner.query(`insert into oddity (id, words) select n, 'row ' || n from generate_series(1, 5000) as n`)
  await owner.query(
    `update oddity set words = $1, bytes = '\\x00ff0a', amount = 12345678901234567890.123456789,
       big = 9223372036854775807, ratio = 0.1, day = '2026-02-28', at = '2026-10-25 02:30:00.123456+01',
       days = '[2026-01-01,2026-12-31]', list = $2, grid = '{{1,2},{3,4}}', said = $3, yes = false,
       "Odd name" = ''
     where id = 1`,
    [oddWords, [oddWords, '', 'NULL', null], JSON.stringify({ words: oddWords, share: 1.5 })],
  )
  await owner.query(
    `update oddity set ratio = 'NaN', at = 'infinity', day = '-infinity', days = 'empty' where id = 2`,
  )
  await owner.query(readFileSync(join(import.meta.dirname, 'oddities.sql'), 'utf8'))
}

const oddWords = 'Å\u2028ä\u2029ö\r\n\t"\\\' {} #end 🌧️ \u0001 \\N'

/** Every table's rows, as the database itself writes them. */
export async function everythingIn(owner: pg.Pool): Promise<Record<string, string[]>> {
  const { rows: tables } = await owner.query(`select relname from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' order by relname`)
  const everything: Record<string, string[]> = {}
  for (const { relname } of tables) {
    const { rows } = await owner.query(`select t::text as row from "${relname}" as t order by 1`)
    everything[relname] = rows.map((each) => each.row)
  }
  return everything
}
