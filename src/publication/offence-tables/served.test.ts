import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../calendar.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { groundIn, statusesIn } from '../../follow-up/area-status/ground.queries.ts'
import { roundsOf } from '../../follow-up/area-status/queries.ts'
import type { Round } from '../../follow-up/area-status/rules.ts'
import { inYear } from '../../follow-up/area-status/value.rules.ts'
import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { countIn } from '../../offences/counting.rules.ts'
import { isNarrow } from '../../statistics/disclosure/audit.ts'
import { rangesOf } from '../../statistics/disclosure/ranges.ts'

// What is attacked here is what a stranger is really sent: every page that a link leads to, and every paper.

const seasons: Record<string, string> = {
  'före sommaren': 'before-summer',
  'före den mörka årstiden': 'before-dark-season',
}
const home = '/app/follow-up/area-status'
const tables = '/app/publication/offence-tables'
const fewest = 5

let demo: DemoHouse
let anna: Visitor
let rounds: Round[]
let place: { tenant: string; partnership: string }
let pages: Map<string, string>

beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
  const found = await demo.db.owner.query(
    "select tenant, partnership from partnership_address where slug = 'ekbro'",
  )
  place = found.rows[0]
  // Nothing is out yet, and some areas have next to nothing: not the same for each kind.
  await demo.db.owner.query('delete from area_status_correction')
  await demo.db.owner.query('delete from area_status')
  for (const table of ['offence_table_figure', 'offence_table_correction', 'offence_table', 'offence_told'])
    await demo.db.owner.query(`delete from ${table}`)
  await demo.db.owner.query(
    `with small as (
       select p.id, p.tenant, p.name, k.kind
         from offence_place p, (select distinct kind from offence_count) k
        where p.area is not null and abs(hashtext(p.name || k.kind)) % 3 = 0)
     update offence_count c set count = case when abs(hashtext(c.from_day::text || s.name || s.kind)) % 3 = 0 then 1 else 0 end
       from small s where c.tenant = s.tenant and c.place = s.id and c.kind = s.kind`,
  )
  rounds = await read((db) => roundsOf(db, place.partnership))
  await publishTable('half-year', '2024', '2025')
  for (const round of rounds) {
    for (const { area } of await statusesOf(round))
      await anna.post(`${home}/round/${round.id}/area/${area}`, [
        ['words', 'Så ser det ut.'],
        ['advice', 'lock-well'],
        ['ready', 'yes'],
      ])
    expect((await anna.post(`${home}/round/${round.id}/publish`)).status).toBe(303)
  }
  await publishTable('quarter', '2025', '2026')
  await publishTable('year', '2022', '2025')
  pages = await everythingServed()
  await lookUp()
})
afterAll(() => demo.db.drop())

const read = <T>(of: Parameters<typeof inTransaction<T>>[2]): Promise<T> =>
  inTransaction(demo.db.app, { ...place, user: null }, of)

const statusesOf = (round: Round) => read((db) => statusesIn(db, place.partnership, round, '2026-11-22'))

/** A table of everything the rounds tell of, as the coordinator publishes it. */
async function publishTable(unit: string, fromYear: string, toYear: string): Promise<void> {
  const kinds = [...new Set(rounds.flatMap((round) => round.kinds))]
  const choice = [
    ...kinds.map((kind) => ['kinds', kind] as [string, string]),
    ...Object.entries({ unit, fromYear, toYear }),
  ]
  const looked = await (await anna.get(`${tables}/new?${new URLSearchParams(choice)}`)).text()
  const stamp = /name="looked" value="([^"]*)"/.exec(looked)?.[1] ?? ''
  expect((await anna.post(`${tables}/new`, [...choice, ['looked', stamp]])).status).toBe(303)
}

/** The words of every page and paper below the residents' front page, by address. */
async function everythingServed(): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const waiting = ['/ekbro/sv']
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (seen.has(path)) continue
    const answer = await demo.stranger.get(path)
    const type = answer.headers.get('content-type') ?? ''
    if (type.includes('pdf')) {
      const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
      seen.set(path, (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' '))
      continue
    }
    const page = await answer.text()
    if (type.includes('json')) {
      seen.set(path, page)
      continue
    }
    // Attributes are read too: what is told to those who see no pictures is told.
    const told = [...page.matchAll(/(?:alt|title|aria-label|content)="([^"]*)"/g)].map(([, words]) => words)
    seen.set(path, `${page.replace(/<[^>]+>/g, ' ')} ${told.join(' ')}`.replace(/\s+/g, ' '))
    for (const [, href = ''] of page.matchAll(/href="(\/ekbro\/sv[^"#?]*)/g)) waiting.push(href)
  }
  return seen
}

/** "Misshandel: 41 anmälda, mot 33 året före", with where it stands and of which months. */
function countsServed(): Map<string, number> {
  const served = new Map<string, number>()
  for (const [path, words] of pages) {
    const [, area] = /\/area\/([\da-f-]{36})/.exec(path) ?? []
    const parts = words.split(/Status (?=före)/)
    for (const part of parts) {
      const [, season = '', year = ''] = /^(före [a-zåäö ]+?) (\d{4})/.exec(part) ?? []
      const round = rounds.find((one) => one.season === seasons[season] && String(one.year) === year)
      for (const [, name = '', after, before] of part.matchAll(
        /([A-ZÅÄÖ][a-zåäö ]+): (\d+) anmälda, mot (\d+) året före/g,
      )) {
        // A figure that stands where nobody can tell of what it is would be one that the attack leaves out.
        expect([path, area, round?.id], name).not.toContain(undefined)
        const kind = round!.kinds.find(
          (code) => offenceName(code, 'sv').toLowerCase() === name.toLowerCase(),
        )!
        const year = Number(round!.to.slice(0, 4))
        served.set(`${area} ${kind} ${round!.from}`, Number(after))
        served.set(`${area} ${kind} ${inYear(round!, year - 1).from}`, Number(before))
      }
    }
  }
  return served
}

/** What a published table says, from the file that is linked beside it. */
function tablesServed(): Told[] {
  return [...pages].flatMap(([path, words]) => {
    if (!path.endsWith('.json')) return []
    const { figures } = JSON.parse(words) as {
      figures: (Omit<Told, 'area'> & { area: string | null; state: string })[]
    }
    return figures.flatMap(({ area, kind, from, to, count, state }) =>
      area !== null && state === 'shown' ? [{ area, kind, from, to, count }] : [],
    )
  })
}

type Told = { area: string; kind: string; from: string; to: string; count: number }

/** Every number of an area that is served anywhere. */
function everyNumber(): Told[] {
  const statuses = [...countsServed()].map(([key, count]) => {
    const [area, kind, from] = key.split(' ') as [string, string, string]
    const months = rounds.flatMap((round) => {
      const year = Number(round.to.slice(0, 4))
      return [inYear(round, year), inYear(round, year - 1)]
    })
    const to = months.find((one) => one.from === from)?.to as string
    return { area, kind, from, to, count }
  })
  return [...statuses, ...tablesServed()]
}

/** How many there really were. */
let countOf: (cell: Omit<Told, 'count'>) => number | null
let areas: string[]

async function lookUp(): Promise<void> {
  const kinds = [...new Set(rounds.flatMap((round) => round.kinds))]
  const ground = await read((db) =>
    groundIn(db, place.partnership, { ...(rounds[0] as Round), kinds }, '2026-11-22'),
  )
  areas = ground.areas.map(({ id }) => id)
  countOf = ({ area, kind, from, to }) => countIn(ground.figures(area, kind), { from, to }).count
}

const monthsBetween = (from: string, to: string) => {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  return Array.from({ length: number(to) - number(from) + 1 }, (_, at) => number(from) + at)
}
const firstOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
const monthFrom = (month: number) => ({ from: firstOf(month), to: addDays(firstOf(month + 1), -1) })

/**
 * The small numbers that are worked out by somebody who has read `told`, and
 * knows how many of each kind the municipality had in every single month.
 */
async function workedOut(told: readonly Told[]): Promise<string[]> {
  const found: string[] = []
  for (const [kind, own] of Map.groupBy(told, (one) => one.kind)) {
    const periods = [
      ...new Map(everyNumber().map(({ from, to }) => [`${from} ${to}`, { from, to }])).values(),
    ]
    const months = new Set(periods.flatMap(({ from, to }) => monthsBetween(from, to)))
    const idsOf = ({ area, from, to }: Omit<Told, 'count'>) =>
      monthsBetween(from, to).map((month) => `${area} ${month}`)
    const totals = [...months].map((month) => {
      const cells = areas.flatMap((area) => {
        const count = countOf({ area, kind, ...monthFrom(month) })
        return count === null ? [] : [{ id: `${area} ${month}`, count }]
      })
      return { cells: cells.map(({ id }) => id), value: cells.reduce((sum, { count }) => sum + count, 0) }
    })
    const read = own.map((one) => ({ cells: idsOf(one), value: one.count }))
    const secrets = areas.flatMap((area) =>
      periods
        .map((months) => ({ area, kind, ...months }))
        .filter((cell) => {
          const count = countOf(cell)
          return count !== null && count > 0 && count < fewest
        }),
    )
    const narrow = async (all: typeof totals) => {
      const ranges = await rangesOf(secrets.map(idsOf), [], all)
      if ('problem' in ranges) throw new Error(ranges.problem)
      return secrets.filter((_, at) => isNarrow(ranges[at], fewest))
    }
    // What the totals alone give away nobody can protect.
    const anyway = await narrow(totals)
    for (const { area, from, to } of (await narrow([...totals, ...read])).filter(
      (one) => !anyway.includes(one),
    ))
      found.push(`${kind} ${area} ${from} ${to}`)
  }
  return found
}

describe('an attack on everything that is served of offences', () => {
  it('there is something to find: small numbers are kept back, others are shown, in statuses and in tables', () => {
    const all = everyNumber()
    for (const one of all) expect([one, one.count]).toEqual([one, countOf(one)])
    expect(all.filter(({ count }) => count > 0 && count < fewest)).toEqual([])
    expect(countsServed().size).toBeGreaterThan(8)
    expect(tablesServed().length).toBeGreaterThan(8)
    const periods = [...new Set(all.map(({ from, to }) => `${from} ${to}`))]
    const small = areas.flatMap((area) =>
      all.filter(({ kind, from, to }) => {
        const count = countOf({ area, kind, from, to })
        return count !== null && count > 0 && count < fewest
      }),
    )
    expect(periods.length).toBeGreaterThan(6)
    expect(small.length).toBeGreaterThan(3)
    expect([...pages.keys()].filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(3)
  })

  it('works no small number out', async () => {
    expect(await workedOut(everyNumber())).toEqual([])
  })

  it('would work some out if only the small ones were kept back', async () => {
    const spoken = everyNumber()
    const careless = areas.flatMap((area) =>
      spoken.flatMap(({ kind, from, to }) => {
        const count = countOf({ area, kind, from, to })
        return count === null || (count > 0 && count < fewest) ? [] : [{ area, kind, from, to, count }]
      }),
    )
    expect((await workedOut(careless)).length).toBeGreaterThan(0)
  })
})
