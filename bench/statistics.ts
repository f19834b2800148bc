import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monthAgainstYears } from '../src/statistics/early-warning.ts'
import { clustersOf } from '../src/statistics/gi-star.ts'
import { randomClusters } from '../src/statistics/gi-star-random.ts'
import { densityOver } from '../src/statistics/kernel-density.ts'
import { knoxTable } from '../src/statistics/knox.ts'
import { squaresAround } from '../src/statistics/neighbourhood.ts'
import { seededRandom } from '../src/statistics/seeded-random.ts'
import { judgeTogether } from '../src/statistics/verdict.ts'
import { type Row, rounded, seconds } from './measure.ts'

const peer = join(import.meta.dirname, '../../shared/peers/knox_numpy.py')
const orders = 999
const bands = {
  space: [0, 0.1, 100, 200, 300, 400, Number.POSITIVE_INFINITY],
  time: [0, 8, 15, 22, 29, Number.POSITIVE_INFINITY],
}

/** The heavy methods, each against the limit that a page can bear; near repeats also against numpy, where it is there. */
export async function statistics(): Promise<Row[]> {
  return [...(await nearRepeats()), ...(await surfaces()), ...(await warnings()), ...(await verdicts())]
}

async function nearRepeats(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [count, limit] of [
    [5000, 0.5],
    [20_000, 1.5],
  ] as const) {
    const events = burglaries(count)
    const own = await seconds(() => void knoxTable(events, bands, { orders, seed: 1 }), 3)
    const numpy = byNumpy(events)
    rows.push({
      what: `near repeats, ${count} events, ${orders} orders`,
      figure: `${rounded(own)} s`,
      against:
        numpy === null
          ? `limit ${limit} s; numpy is not here`
          : `limit ${limit} s; numpy in the same run ${rounded(numpy)} s`,
      ...(numpy !== null && { ratio: `${rounded(numpy / own)} times as fast` }),
    })
  }
  return rows
}

async function surfaces(): Promise<Row[]> {
  const places = burglaries(20_000).map(({ east, north }) => [east, north] as const)
  const grid = { west: 0, south: 0, east: 20_000, north: 20_000, columns: 500, rows: 500 }
  const density = await seconds(
    () => void densityOver({ places }, { kernel: 'quartic', bandwidth: 300 }, grid),
    5,
  )
  const chance = chanceOf(7)
  const values = Array.from({ length: 10_000 }, () => Math.floor(chance() * 8))
  const spots = await seconds(() => void clustersOf({ values, neighbours: squaresAround(100, 100) }), 5)
  const dealt = await seconds(
    () => void randomClusters({ values, neighbours: squaresAround(100, 100) }, { seed: 1 }),
    5,
  )
  return [
    { what: 'density, 500 × 500 squares of 20,000 events', figure: ms(density), against: 'limit 30 ms' },
    { what: 'hot spots, 10,000 squares', figure: ms(spots), against: 'limit 20 ms' },
    { what: 'hot spots, 10,000 squares, 999 orders', figure: ms(dealt), against: 'limit 1,000 ms' },
  ]
}

async function warnings(): Promise<Row[]> {
  const chance = chanceOf(11)
  const series = Array.from({ length: 1000 }, (_, at) =>
    Array.from({ length: 120 }, () => events(chance, 1 + (at % 12))),
  )
  const models = 12_000
  const taken = await seconds(() => {
    for (const counts of series) for (let month = 108; month < 120; month++) monthAgainstYears(counts, month)
  }, 3)
  return [
    {
      what: `early warning, ${models} models`,
      figure: `${rounded(taken)} s`,
      // R's surveillance took 190 to 200 s on such a machine; it is not installed by the bench.
      against: 'limit 4.9 s, a fortieth of what R’s surveillance was seen to take',
    },
  ]
}

async function verdicts(): Promise<Row[]> {
  const chance = chanceOf(13)
  const years = Array.from({ length: 10 * 10 }, () => Array.from({ length: 32 }, () => events(chance, 20)))
  const taken = await seconds(() => {
    for (let at = 0; at + 1 < years.length; at++)
      judgeTogether(
        years[at]!.map((count, area) => ({
          before: { count, exposure: 1 },
          after: { count: years[at + 1]![area]!, exposure: 1 },
        })),
      )
  }, 5)
  return [{ what: 'verdicts of 32 areas, 10 kinds, 10 years', figure: ms(taken), against: 'limit 200 ms' }]
}

const ms = (taken: number) => `${rounded(taken * 1000)} ms`

/** Chance that falls the same way in every run, from 0 to below 1. */
function chanceOf(seed: number): () => number {
  const below = seededRandom(seed)
  const steps = 2 ** 30
  return () => below(steps) / steps
}

/** A number of events around a mean, as chance alone gives it. */
function events(chance: () => number, mean: number): number {
  const least = Math.exp(-mean)
  let count = 0
  for (let product = chance(); product > least; product *= chance()) count += 1
  return count
}

type Event = { east: number; north: number; day: number }

/** Events of three years in forty neighbourhoods of a municipality of 20 by 20 km, in whole metres. */
function burglaries(count: number): Event[] {
  const chance = chanceOf(count)
  const middles = Array.from({ length: 40 }, () => ({
    east: 1500 + chance() * 17_000,
    north: 1500 + chance() * 17_000,
    spread: 300 + chance() * 900,
  }))
  const around = () => (chance() + chance() + chance() - 1.5) * 2
  return Array.from({ length: count }, () => {
    const { east, north, spread } = middles[Math.floor(chance() * middles.length)]!
    return {
      east: Math.round(east + around() * spread),
      north: Math.round(north + around() * spread),
      day: Math.floor(chance() * 1096),
    }
  })
}

/** How long the strongest plain numpy takes for the same events; null where it, or Python with SciPy, is not here. */
function byNumpy(events: readonly Event[]): number | null {
  if (!existsSync(peer)) return null
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-bench-'))
  const file = join(folder, 'events.csv')
  writeFileSync(
    file,
    `x,y,day\n${events.map(({ east, north, day }) => `${east},${north},${day}`).join('\n')}\n`,
  )
  try {
    const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
    const told = execFileSync('python3', [peer, file, String(orders)], {
      encoding: 'utf8',
      env: { ...process.env, ...one },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number(/"seconds":([\d.]+)/.exec(told)?.[1] ?? Number.NaN) || null
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
