import type { Database } from '../src/database/connect.ts'
import { inTransaction } from '../src/database/transaction.ts'
import { printPdf } from '../src/documents/pdf.ts'
import { printer } from '../src/documents/printer.ts'
import { statusesToShow } from '../src/follow-up/area-status/ground.queries.ts'
import { sheetsOf } from '../src/follow-up/area-status/paper.report.ts'
import { noWords, type Round } from '../src/follow-up/area-status/rules.ts'
import { type AreaStatus, type Shown, shownOf } from '../src/follow-up/area-status/value.rules.ts'
import { offenceKindsOf } from '../src/knowledge/offence-kinds/rules.ts'
import { foundTenant } from '../src/partnership/founding.queries.ts'
import { withDatabase } from './database.ts'
import { type Row, rounded, seconds } from './measure.ts'

const areas = 32
const years = 10
const kinds = offenceKindsOf('SE')
  .filter(({ sensitive }) => !sensitive)
  .slice(0, 10)
  .map(({ code }) => code)

const round: Round = {
  ...{ id: 'bench', season: 'before-dark-season', year: 2026, kinds },
  ...{ from: '2026-01-01', to: '2026-06-30', due: '2026-10-01' },
}

/** The statuses of a police area with all their verdicts, from the database, and their sheets on paper. */
export function areaStatus(): Promise<Row[]> {
  return withDatabase(async (db) => {
    const { tenant, partnership } = await filled(db)
    let told: { status: AreaStatus; words: Shown }[] = []
    const judged = await seconds(() =>
      inTransaction(db.app, { tenant, partnership, user: null }, async (trx) => {
        const { statuses, mayShow } = await statusesToShow(trx, partnership, round, '2026-09-01')
        told = statuses.map((status) => ({ status, words: shownOf(status, noWords, mayShow) }))
      }),
    )
    const size = `${areas} areas, ${kinds.length} kinds, ${years} years by month`
    const asked = `statuses of ${size}, with verdicts and what may be shown`
    const rows: Row[] = [{ what: asked, figure: `${rounded(judged)} s`, against: 'limit 0.2 s' }]
    const document = sheetsOf(
      { round, language: 'sv', partnership: 'Bench', theme: { accent: '#1d4a75' }, date: '2026-09-01' },
      told,
    )
    const printed = await printPdf(document)
    const what = `their ${areas} sheets as one tagged PDF/UA-1`
    if ('problem' in printed)
      return [
        ...rows,
        { what, figure: 'not made', against: `this machine cannot print (${printed.problem})` },
      ]
    const taken = await seconds(async () => {
      // What the compiler remembers of the last print would flatter it.
      await printer({ kind: 'forget' })
      return printPdf(document)
    })
    return [...rows, { what, figure: `${rounded(taken)} s`, against: 'limit 30 s' }]
  })
}

/** Areas with a count for each kind and month, as one file told them. */
async function filled(db: Database): Promise<{ tenant: string; partnership: string }> {
  const { tenant, partnership } = await foundTenant(db.owner, new Date('2016-01-01T00:00:00Z'))
  const client = await db.owner.connect()
  await client.query('set session_replication_role = replica')
  const run = (sql: string, values: unknown[] = [tenant, partnership]) => client.query(sql, values)
  await run(
    `insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, written_at)
     values ($1, $2, 'Bench', 'municipality', 'SE', '{sv}', 'Europe/Stockholm', now())`,
  )
  await run(
    `insert into area (tenant, partnership, name, kind, created_at)
     select $1, $2, 'Område ' || n, 'local-area', now() from generate_series(1, ${areas}) n`,
  )
  await run(
    `insert into offence_place (tenant, partnership, name, area, noted_at)
     select tenant, partnership, name, id, now() from area where tenant = $1 and partnership = $2`,
  )
  await run(
    `insert into offence_file (tenant, partnership, name, contents, publisher, heads, meaning, accepted, refused, read_in_at)
     values ($1, $2, 'bench.csv', '', 'Bench', '{}', '{}', ${areas * kinds.length * years * 12}, 0, now())`,
  )
  await run(
    `insert into offence_count (tenant, partnership, offence_file, place, kind, from_day, to_day, count, withheld, preliminary)
     select $1, $2, f.id, p.id, k.kind, month, (month + interval '1 month - 1 day')::date,
            (hashtext(p.name || k.kind || month::text) & 15) + k.at, false, false
       from offence_file f, offence_place p, unnest($3::text[]) with ordinality k (kind, at),
            (select generate_series('2017-01-01'::date, '2026-12-01', '1 month')::date as month) m
      where p.tenant = $1 and p.partnership = $2 and f.tenant = $1`,
    [tenant, partnership, kinds],
  )
  await client.query('analyze')
  client.release()
  return { tenant, partnership }
}
