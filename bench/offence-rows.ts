import { once } from 'node:events'
import { chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Act } from '../src/act.ts'
import type { Polygon } from '../src/areas/shapes/geometry.rules.ts'
import type { Database } from '../src/database/connect.ts'
import { inTransaction } from '../src/database/transaction.ts'
import { readInEvents } from '../src/offences/events/actions.ts'
import { beginningOf } from '../src/offences/events/lines.actions.ts'
import { eventCounts } from '../src/offences/events/queries.ts'
import { settledEventsFirst } from '../src/offences/events/settled.rules.ts'
import { eventUploadById, saveEventUpload } from '../src/offences/events/uploads.queries.ts'
import { foundTenant } from '../src/partnership/founding.queries.ts'
import { withDatabase } from './database.ts'
import { type Row, rounded } from './measure.ts'

const rows = Number(process.env.ROWS ?? 1_000_000)
const columns = 8
const lines = 4

/** A million reported offences from a file on disk to counts by area, kind and month, against COPY and a query by PostgreSQL itself. */
export function offenceRows(): Promise<Row[]> {
  return withDatabase(async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'samsyn-rows-'))
    // The database may run as another user, and reads the file itself.
    chmodSync(folder, 0o755)
    const path = join(folder, 'events.csv')
    try {
      await writeRows(path)
      const peer = await byCopy(db, path)
      const own = await byReadingIn(db, path)
      // What lies on a boundary PostgreSQL counts on both sides of it.
      if (own.counted !== rows || Math.abs(peer.counted - rows) > rows / 1000)
        throw new Error(`${own.counted} and ${peer.counted} of ${rows} were counted`)
      return [
        {
          what: `${rows} offence rows from file to area counts`,
          figure: `${rounded(own.seconds)} s (${own.steps}), ${Math.round(own.memory)} MB at most`,
          against: `COPY and query ${rounded(peer.seconds)} s`,
          ratio: `${rounded(own.seconds / peer.seconds)} times`,
        },
      ]
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

const kinds = ['cykelstöld', 'skadegörelse', 'misshandel', 'inbrott i bostad', 'klotter', 'stöld i butik']
const codes = ['bicycle-theft', 'criminal-damage', 'assault', 'home-burglary', 'graffiti', 'shoplifting']

async function writeRows(path: string): Promise<void> {
  const out = createWriteStream(path)
  out.write('diarienummer;brott;från;till;latitud;longitud;bostadstyp\n')
  let state = 1
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const two = (number: number) => String(number).padStart(2, '0')
  for (let at = 0; at < rows; at += 1000) {
    let text = ''
    for (let row = at; row < Math.min(at + 1000, rows); row++) {
      const day = `${2016 + Math.floor(chance() * 10)}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`
      const hour = Math.floor(chance() * 22)
      const [lat, lon] = [58 + chance() * lines * 0.1, 14 + chance() * columns * 0.1]
      text += `K${row};${kinds[row % kinds.length]};${day} ${two(hour)}:00;${day} ${two(hour + 2)}:15;${lat.toFixed(5)};${lon.toFixed(5)};villa\n`
    }
    if (!out.write(text)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** A field of a net, its sides with some corners as real outlines have. */
function field(x: number, y: number): Polygon {
  const [west, south] = [14 + x * 0.1, 58 + y * 0.1]
  const side = (from: [number, number], to: [number, number]) =>
    Array.from({ length: 10 }, (_, at): [number, number] => [
      from[0] + ((to[0] - from[0]) * at) / 10,
      from[1] + ((to[1] - from[1]) * at) / 10,
    ])
  const corners: [number, number][] = [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
  ]
  const ring = corners.flatMap((corner, at) => side(corner, corners[(at + 1) % 4] as [number, number]))
  return { type: 'Polygon', coordinates: [[...ring, corners[0] as [number, number]]] }
}

const fields = Array.from({ length: columns * lines }, (_, at) =>
  field(at % columns, Math.floor(at / columns)),
)

/** What PostgreSQL does by itself: COPY into a table of its own types, then points in polygons, counted. */
async function byCopy(db: Database, path: string) {
  const client = await db.owner.connect()
  try {
    await client.query('create table peer_area (area int primary key, shape polygon not null)')
    for (const [at, { coordinates }] of fields.entries())
      await client.query('insert into peer_area values ($1, $2::polygon)', [
        at,
        `(${(coordinates[0] ?? []).map(([lon, lat]) => `(${lon},${lat})`).join(',')})`,
      ])
    await client.query(`create table peer_event (number text primary key, kind text not null, from_at timestamp not null,
      to_at timestamp not null, lat float8, lon float8, dwelling text)`)
    const start = performance.now()
    await client.query(`copy peer_event from '${path}' (format csv, delimiter ';', header true)`)
    const counted = await client.query(
      `select area, kind, date_trunc('month', from_at), count(*)::int as count
         from peer_event left join peer_area on shape @> point(lon, lat) group by 1, 2, 3`,
    )
    const seconds = (performance.now() - start) / 1000
    await client.query('drop table peer_event, peer_area')
    return { seconds, counted: counted.rows.reduce((sum: number, { count }) => sum + count, 0) as number }
  } finally {
    client.release()
  }
}

async function byReadingIn(db: Database, path: string) {
  const { tenant, partnership } = await foundTenant(db.owner, new Date('2024-01-01T00:00:00Z'))
  const own = [tenant, partnership]
  const run = (sql: string, values: unknown[]) => db.owner.query(sql, values)
  for (const [at, shape] of fields.entries()) {
    const { rows: made } = await run(
      `insert into area (tenant, partnership, name, kind, created_at) values ($1, $2, $3, 'local-area', now()) returning id`,
      [...own, `Område ${at}`],
    )
    await run(
      `insert into area_outline (tenant, partnership, area, shape, source, drawn_at) values ($1, $2, $3, $4, 'bench', now())`,
      [...own, made[0].id, JSON.stringify(shape)],
    )
  }
  await run(
    `insert into point_basis (tenant, partnership, basis, decided_by, from_day, to_day, noted_at)
     select $1, $2, 'bench', 'bench', '2020-01-01', '2099-01-01', now() where ${process.env.POINTS ? 'true' : 'false'}`,
    own,
  )
  let memory = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss / 1e6)
  }, 50)
  const start = performance.now()
  const since = () => (performance.now() - start) / 1000
  const here = { id: partnership, name: 'Bench', country: 'SE' as const, timeZone: 'Europe/Stockholm' }
  const acting = <T>(work: (act: Act) => Promise<T>) =>
    inTransaction(db.app, { tenant, partnership, user: null }, (trx) =>
      work({
        ...{ db: trx, tenant, within: partnership, by: partnership, organisation: partnership },
        ...{ role: 'coordinator', at: new Date('2026-11-22T08:00:00Z'), today: '2026-11-22' },
      }),
    )
  const id = await acting((act) =>
    saveEventUpload(act, { name: 'events.csv' }, createReadStream(path, { highWaterMark: 1024 * 1024 })),
  )
  const uploaded = since()
  await acting(async (act) => {
    const upload = await eventUploadById(act.db, partnership, id)
    const sample = upload && (await beginningOf(act, upload))
    if (!upload || !sample) throw new Error('no file')
    const kindOf = (word: string) => codes[kinds.indexOf(word)] ?? null
    const first = settledEventsFirst(sample, 'SE', [], kindOf, null)
    const done = await readInEvents(act, upload, sample, { ...first, publisher: 'bench' }, here)
    if ('problems' in done || done.added !== rows) throw new Error(JSON.stringify(done))
  })
  const readIn = since()
  const counts = await acting((act) => eventCounts(act.db, partnership))
  const seconds = since()
  clearInterval(watch)
  return {
    ...{ seconds, memory, counted: counts.reduce((sum, { count }) => sum + count, 0) },
    steps: `kept ${rounded(uploaded)}, read in ${rounded(readIn - uploaded)}, counted ${rounded(seconds - readIn)}`,
  }
}
