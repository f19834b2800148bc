import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cadence } from '../src/action-plan/cadence/rules.ts'
import { type Database, openDatabase } from '../src/database/connect.ts'
import { migrate } from '../src/database/migrate.ts'
import { times } from '../src/demo/cadences.ts'
import { foundTenant } from '../src/partnership/founding.queries.ts'

/** A database of the bench's own, migrated, thrown away afterwards. */
export async function withDatabase<T>(work: (db: Database, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-bench-'))
  const db = await openDatabase({ dataDir: folder })
  await migrate(db.owner)
  try {
    return await work(db, folder)
  } finally {
    await db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Filled = { tenant: string; partnership: string }

/**
 * Commitments with their log, written straight as SQL: so many commitments, each
 * with so many occurrences spread over the years before 2026-11. The cadences
 * go round; ten a month where none are given.
 */
export async function fill(
  db: Database,
  size: { commitments: number; occurrencesEach: number; years: number; slug: string; cadences?: Cadence[] },
): Promise<Filled> {
  const at = new Date('2021-01-01T00:00:00Z')
  const { tenant, partnership } = await foundTenant(db.owner, at)
  const ids = [tenant, partnership]
  // Millions of rows that are known to fit: their keys need no checking one by one.
  const client = await db.owner.connect()
  await client.query('set session_replication_role = replica')
  const run = (sql: string, values: unknown[] = ids) => client.query(sql, values)
  await run(`insert into partnership_address (slug, tenant, partnership) values ($3, $1, $2)`, [
    ...ids,
    size.slug,
  ])
  await run(`insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, published, written_at)
             values ($1, $2, 'Bench', 'municipality', 'SE', '{sv,da,en}', 'Europe/Stockholm', true, now())`)
  await run(
    `insert into organisation (tenant, partnership, name, kind, party, created_at) values ($1, $2, 'Polisen', 'police', 'police', now())`,
  )
  await run(`insert into agreement (tenant, partnership, created_at) values ($1, $2, now())`)
  await run(`insert into agreement_version (tenant, partnership, agreement, number, title, purposes, fields, term_kind, term_from, written_at)
             select tenant, partnership, id, 1, 'Avtal', '{syfte}', '{område}', 'until-further-notice', '2021-01-01', now() from agreement where tenant = $1 and partnership = $2`)
  await run(
    `insert into focus_area (tenant, partnership, agreement, created_at) select tenant, partnership, id, now() from agreement, generate_series(1, 10) where tenant = $1 and partnership = $2`,
  )
  await run(`insert into focus_area_version (tenant, partnership, focus_area, number, name, classes, outcome_reason, written_at)
             select tenant, partnership, id, 1, 'Fokusområde ' || row_number() over (), '{social}', 'bench', now() from focus_area where tenant = $1 and partnership = $2`)
  await run(`insert into measure (tenant, partnership, focus_area, created_at)
             select tenant, partnership, id, now() from focus_area, generate_series(1, 6) where tenant = $1 and partnership = $2`)
  await run(`insert into measure_version (tenant, partnership, measure, number, title, what, planned_when, cooperation, responsible, follow_up, classes, written_at)
             select m.tenant, m.partnership, m.id, 1, 'Åtgärd', 'Vad', 'När', 'Samverkan', o.id, 'Loggas', '{social}', now() from measure m, organisation o where m.tenant = $1 and m.partnership = $2 and o.tenant = $1`)
  await run(
    `insert into commitment (tenant, partnership, measure, created_at)
     select tenant, partnership, (array_agg(id))[1 + n % count(*)], now() from measure, generate_series(1, $3::int) n where tenant = $1 and partnership = $2 group by tenant, partnership, n`,
    [...ids, size.commitments],
  )
  await run(
    `insert into commitment_version (tenant, partnership, commitment, number, title, original_words, cadence, from_day, giver, written_at)
     select tenant, partnership, id, 1, 'Trafikkontroller', 'Minst 10 kontroller per månad',
            $3::jsonb -> (row_number() over (order by id) % jsonb_array_length($3))::int, '2021-12-01', 'police', now()
       from commitment where tenant = $1 and partnership = $2`,
    [...ids, JSON.stringify(size.cadences ?? [times(10, 'month')])],
  )
  await run(`insert into commitment_organisation (tenant, partnership, commitment, number, organisation, role)
             select c.tenant, c.partnership, c.id, 1, o.id, 'responsible' from commitment c, organisation o where c.tenant = $1 and c.partnership = $2 and o.tenant = $1`)
  await run(`insert into citizen_promise_version (tenant, partnership, commitment, number, words, public, written_at)
             select tenant, partnership, id, 1, 'Polisen gör minst tio trafikkontroller varje månad.', true, now() from commitment where tenant = $1 and partnership = $2`)
  await run(
    `insert into occurrence (tenant, id, partnership, commitment, day, quantity, organisation, recorded_at)
     select c.tenant, lpad(to_hex(row_number() over ()), 32, '0')::uuid, c.partnership, c.id, date '2026-11-20' - (n * ($4::int * 365 - 20) / $3::int), 1, o.id, now()
       from (select * from commitment where tenant = $1 and partnership = $2 order by id) c, organisation o,
            generate_series(0, $3::int - 1) n where o.tenant = $1`,
    [...ids, size.occurrencesEach, size.years],
  )
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze')
  client.release()
  return { tenant, partnership }
}
