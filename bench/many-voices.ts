import type { Database } from '../src/database/connect.ts'

/** A partnership's ids, and the users who read its voices: one reads nearly all, the other some 12 in 19 of them. */
export type Heard = { tenant: string; partnership: string; readers: [string, string] }

/** Something between 0 and 999 that is the same for the same words, wherever the bench runs. */
const chance = (words: string) => `((hashtext(${words}) & 2147483647) % 1000)`

/**
 * So many voices in a partnership that has a theme book,
 * written straight as SQL: from a survey, a meeting, tips and walks over two
 * years, 19 in 20 of them read, some read anew, by two people alike in four
 * cases of five, a few settled, one in a hundred struck.
 */
export async function hear(db: Database, number: number, heard: Heard): Promise<void> {
  const { tenant, partnership, readers } = heard
  const client = await db.owner.connect()
  const run = (sql: string, values: unknown[] = []) =>
    client.query(sql, [...[tenant, partnership], ...values])
  // Rows that are known to fit: their keys need no checking one by one.
  await client.query('set session_replication_role = replica')
  await client.query(
    `create temporary table bench_voice (n int, voice uuid default gen_random_uuid()) on commit preserve rows`,
  )
  await client.query('insert into bench_voice select generate_series(1, $1::int)', [number])
  await run(
    `insert into dialogue (tenant, partnership, kind, created_at) values ($1, $2, 'open-meeting', now())`,
  )
  await run(
    `insert into dialogue_version (tenant, partnership, dialogue, number, title, held_on, written_at)
     select tenant, partnership, id, 1, 'Öppet möte', '2026-11-01', now() from dialogue
      where tenant = $1 and partnership = $2 and id not in (select dialogue from dialogue_version where tenant = $1)`,
  )
  await run(
    `insert into voice (tenant, partnership, id, source_kind, dialogue, area, said_on, speaker, key_group, words, language)
     select $1, $2, voice, kind, case kind when 'open-meeting' then (
              select id from dialogue where tenant = $1 and partnership = $2 order by created_at desc limit 1) end,
            (select array_agg(id order by id) from area where tenant = $1 and partnership = $2)[1 + ${chance(`n || 'area'`)} % 6],
            date '2026-11-20' - ${chance(`n || 'day'`)} % 700,
            case when ${chance(`n || 'who'`)} < 800 then 'residents' else 'staff' end,
            case when ${chance(`n || 'group'`)} < 100 then 'unga' else '' end,
            (select string_agg((string_to_array($3, ' '))[1 + ${chance(`n || 'word' || w`)} % 40], ' ') || ' ' || n
               from generate_series(1, 8 + ${chance(`n || 'long'`)} % 25) w), 'sv'
       from (select n, voice, (array['survey','survey','survey','open-meeting','tip','walk'])[1 + ${chance(`n || 'kind'`)} % 6] as kind
               from bench_voice) said`,
    [words],
  )
  await run(
    `insert into voice_strike (tenant, partnership, voice, reason, struck_at)
     select $1, $2, voice, 'bench', now() from bench_voice where n % 100 = 0`,
  )
  // A reading is told apart by who read, when, and the words its themes are drawn by.
  await client.query(
    `create temporary table bench_reading (voice uuid, coder uuid, settles boolean, day int, drawn text,
                                           coding uuid default gen_random_uuid()) on commit preserve rows`,
  )
  await client.query(
    `insert into bench_reading (voice, coder, settles, day, drawn)
     select voice, $1::uuid, false, 1, n || '' from bench_voice where n % 20 > 0
      union all
     select voice, $1::uuid, false, 2, n || 'anew' from bench_voice where n % 20 = 1
      union all
     select voice, $2::uuid, false, 3, n || case when ${chance(`n || 'alike'`)} < 800 then '' else 'other' end
       from bench_voice where n % 20 between 1 and 12
      union all
     select voice, $1::uuid, true, 4, n || 'settled' from bench_voice where n % 60 = 7`,
    readers,
  )
  await run(
    `insert into coding (tenant, partnership, id, voice, coder, settles, coded_at)
     select $1, $2, coding, voice, coder, settles, timestamptz '2026-11-01' + make_interval(days => day, secs => ${chance('drawn')})
       from bench_reading`,
  )
  await run(
    `insert into coding_theme (tenant, partnership, coding, theme, wants_priority)
     select $1, $2, r.coding, t.theme, ${chance(`r.drawn || 'wish'`)} < 300
       from bench_reading r
       join (select id as theme, row_number() over (order by id) - 1 as place, count(*) over () as themes
               from theme where tenant = $1 and partnership = $2) t
         on t.place in (${chance('r.drawn')} % t.themes, ${chance(`r.drawn || 'second'`)} % (3 * t.themes))`,
  )
  await client.query('drop table bench_voice, bench_reading')
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze')
  client.release()
}

const words =
  'det är mörkt vid tunneln på kvällen och lampan lyser inte mopeder kör fort förbi skolan ungdomar samlas i centrum vi vill ha fler poliser som går till fots buskar skymmer sikten bussen cykel stals otrygg'
