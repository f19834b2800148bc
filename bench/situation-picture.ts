import type { Database } from '../src/database/connect.ts'
import { inTransaction } from '../src/database/transaction.ts'
import { DocumentOnPage } from '../src/documents/on-page.tsx'
import { foundTenant } from '../src/partnership/founding.queries.ts'
import { gatheredFor } from '../src/situation-picture/document/contents.queries.ts'
import { contentsOf } from '../src/situation-picture/document/contents.rules.ts'
import { pictureBlocks } from '../src/situation-picture/document/picture.report.ts'
import { picturesOf } from '../src/situation-picture/queries.ts'
import { withDatabase } from './database.ts'
import { type Row, rounded, seconds } from './measure.ts'

const areas = 32
const municipalities = 6
const statementsEach = 6

const teller = {
  name: 'Bench',
  country: 'SE' as const,
  languages: ['sv' as const],
  timeZone: 'Europe/Stockholm',
}

/** The picture of a police area with 32 areas and six municipalities, from the database to its page, against a limit of a second. */
export function situationPicture(): Promise<Row[]> {
  return withDatabase(async (db) => {
    const { tenant, partnership } = await filled(db)
    let page = ''
    const made = await seconds(() =>
      inTransaction(db.app, { tenant, partnership, user: null }, async (trx) => {
        const [picture] = await picturesOf(trx, partnership)
        const contents = contentsOf(await gatheredFor(trx, partnership, picture!), teller, '2026-11-22')
        page = String(DocumentOnPage({ blocks: pictureBlocks(contents, 'sv') }))
      }),
    )
    return [
      {
        what: `situation picture of ${areas} areas and ${municipalities} municipalities (${areas * statementsEach} statements)`,
        figure: `${rounded(made)} s, ${rounded(page.length / 1024)} kB`,
        against: 'limit 1 s',
      },
    ]
  })
}

/** Statements with three pieces of evidence each, a problem for each area, and a local picture in each municipality. */
async function filled(db: Database): Promise<{ tenant: string; partnership: string }> {
  const { tenant, partnership } = await foundTenant(db.owner, new Date('2024-01-01T00:00:00Z'))
  const own = [tenant, partnership]
  const client = await db.owner.connect()
  await client.query('set session_replication_role = replica')
  const run = (sql: string, values: unknown[] = own) => client.query(sql, values)
  await run(
    `insert into area (tenant, partnership, name, kind, created_at)
     select $1, $2, 'Område ' || n, 'local-area', now() from generate_series(1, ${areas}) n`,
  )
  await run(
    `insert into partnership (tenant, id, parent, created_at)
     select $1, gen_random_uuid(), $2, now() from generate_series(1, ${municipalities})`,
  )
  await run(
    `insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, published, written_at)
     select tenant, id, 'Kommun ' || row_number() over (), 'municipality', 'SE', '{sv}', 'Europe/Stockholm', true, now()
       from partnership where tenant = $1 and (parent = $2 or id = $2)`,
  )
  await run(
    `insert into partnership_grant (tenant, reader, owner_partnership, granted_by, granted_at)
     select tenant, $2, id, id, now() from partnership where tenant = $1 and parent = $2`,
  )
  await run(
    `insert into situation_picture (tenant, partnership, title, from_day, to_day, created_at)
     select tenant, id, 'Lägesbild', '2024-01-01', '2025-12-31', now() from partnership where tenant = $1 and (parent = $2 or id = $2)`,
  )
  await run(
    `insert into statement (tenant, partnership, situation_picture, party, created_at)
     select p.tenant, p.partnership, p.id, (array['municipality','police','residents','staff','partners'])[1 + n % 5], now()
       from situation_picture p, generate_series(1, ${areas * statementsEach}) n where p.tenant = $1 and (p.partnership = $2 or n <= 40)`,
  )
  await run(
    `insert into statement_version (tenant, partnership, statement, number, words, area, sources, limits, written_at)
     select s.tenant, s.partnership, s.id, 1, 'Det här ser vi: ' || repeat('mer än förr ', 12), a.id, 'Egna siffror.', 'Det som inte anmäls.', now()
       from (select *, row_number() over (partition by partnership order by id) as n from statement where tenant = $1) s
       left join (select *, row_number() over (order by id) as n from area where tenant = $1) a on a.n = 1 + s.n % ${areas} and a.partnership = s.partnership
      where s.partnership is not null and $2::uuid is not null`,
  )
  await run(
    `insert into evidence (tenant, partnership, statement, kind, words, title, laid_down_at)
     select tenant, partnership, id, 'document', '38 av 212 röster', 'Anteckningar ' || n, now() from statement, generate_series(1, 3) n where tenant = $1 and partnership = $2`,
  )
  await run(
    `insert into problem (tenant, partnership, situation_picture, created_at)
     select tenant, partnership, id, now() from situation_picture, generate_series(1, ${areas}) where tenant = $1 and partnership = $2`,
  )
  await run(
    `insert into problem_version (tenant, partnership, problem, number, title, words, seen, written_at)
     select tenant, partnership, id, 1, 'Problem ' || row_number() over (), repeat('Så ser det ut. ', 10), 'agree', now() from problem where tenant = $1 and partnership = $2`,
  )
  await run(
    `insert into problem_statement (tenant, partnership, problem, number, statement)
     select p.tenant, p.partnership, p.id, 1, s.id
       from (select *, row_number() over (order by id) as n from problem where tenant = $1 and partnership = $2) p
       join (select *, row_number() over (order by id) as n from statement where tenant = $1 and partnership = $2) s on s.n % ${areas} = p.n - 1`,
  )
  await run(
    `insert into problem_analysis_version (tenant, partnership, problem, number, pattern_where, pattern_when, consequences_society, protective_factors, written_at)
     select tenant, partnership, id, 1, 'Vid torget', 'På kvällen', 'Tid och oro', 'Nattvandrare', now() from problem where tenant = $1 and partnership = $2`,
  )
  await run(
    `insert into problem_cause (tenant, partnership, problem, words, function, written_at)
     select tenant, partnership, id, 'Orsak ' || n, 'Kommunen', now() from problem, generate_series(1, 6) n where tenant = $1 and partnership = $2`,
  )
  await client.query('analyze')
  client.release()
  return { tenant, partnership }
}
