import { monthAgainstYears } from '../src/statistics/early-warning.ts'
import { clustersOf } from '../src/statistics/gi-star.ts'
import { randomClusters } from '../src/statistics/gi-star-random.ts'
import { densityOver } from '../src/statistics/kernel-density.ts'
import { knoxTable } from '../src/statistics/knox.ts'
import { squaresAround } from '../src/statistics/neighbourhood.ts'
import { seededRandom } from '../src/statistics/seeded-random.ts'
import { judgeTogether } from '../src/statistics/verdict.ts'
import { type Row, seconds } from './measure.ts'
import { besidePeer, told } from './peers.ts'

const orders = 999
const bands = {
  space: [0, 0.1, 100, 200, 300, 400, Number.POSITIVE_INFINITY],
  time: [0, 8, 15, 22, 29, Number.POSITIVE_INFINITY],
}

/**
 * The heavy methods, each beside the program analysts would otherwise use where
 * it is on the machine, on the same values and in turn; else against the limit
 * that a page can bear.
 */
export async function statistics(): Promise<Row[]> {
  return [...nearRepeats(), ...surfaces(), warnings(), ...(await verdicts())]
}

function nearRepeats(): Row[] {
  return (
    [
      [1000, '0.1 s'],
      [5000, '0.5 s'],
      [20_000, '1.5 s'],
    ] as const
  ).map(([count, limit]) => {
    const events = burglaries(count)
    const lines = events.map(({ east, north, day }) => `${east},${north},${day}`)
    return besidePeer({
      what: `near repeats, ${count} events, ${orders} orders`,
      own: () => knoxTable(events, bands, { orders, seed: 1 }),
      peer: {
        ...{ name: 'numpy', script: 'knox_numpy.py', asked: [String(orders)] },
        file: `x,y,day\n${lines.join('\n')}\n`,
      },
      limit: `limit ${limit}`,
    })
  })
}

function surfaces(): Row[] {
  const events = burglaries(20_000)
  const places = events.map(({ east, north }) => [east, north] as const)
  const grid = { west: 0, south: 0, east: 20_000, north: 20_000, columns: 500, rows: 500 }
  const chance = chanceOf(7)
  const values = Array.from({ length: 10_000 }, () => Math.floor(chance() * 8))
  const points = `x,y,day\n${events.map(({ east, north, day }) => `${east},${north},${day}`).join('\n')}\n`
  const cells = values.map((value, at) => `${Math.floor(at / 100)},${at % 100},${value},1`)
  const squares = `row,col,count,dwellings\n${cells.join('\n')}\n`
  return [
    besidePeer({
      what: 'density, 500 × 500 squares of 20,000 events',
      own: () => densityOver({ places }, { kernel: 'quartic', bandwidth: 300 }, grid),
      peer: { name: 'R’s ks', script: 'kde.R', asked: ['ks', '500'], file: points },
      limit: 'limit 30 ms; splancs was seen at 0.44 to 0.54 s',
    }),
    besidePeer({
      what: 'hot spots, 10,000 squares',
      own: () => clustersOf({ values, neighbours: squaresAround(100, 100) }),
      peer: { name: 'R’s spdep', script: 'gistar.R', asked: ['0'], file: squares },
      limit: 'limit 20 ms; esda was seen at 0.45 s',
    }),
    besidePeer({
      what: `hot spots, 10,000 squares, ${orders} orders`,
      own: () => randomClusters({ values, neighbours: squaresAround(100, 100) }, { seed: 1 }),
      peer: { name: 'R’s spdep', script: 'gistar.R', asked: [String(orders)], file: squares },
      limit: 'limit 1 s; esda was seen at 9.3 s',
      times: 3,
    }),
  ]
}

/** The last month of a thousand series: R's surveillance takes minutes for twelve. */
function warnings(): Row {
  const chance = chanceOf(11)
  const series = Array.from({ length: 1000 }, (_, at) =>
    Array.from({ length: 120 }, () => events(chance, 1 + (at % 12))),
  )
  const heads = Array.from({ length: 120 }, (_, at) => `m${String(at + 1).padStart(3, '0')}`)
  const lines = series.map((counts, at) => [at + 1, ...counts].join(','))
  return besidePeer({
    what: 'early warning, 1,000 models',
    own: () => series.map((counts) => monthAgainstYears(counts, 119)),
    peer: {
      ...{ name: 'R’s surveillance', script: 'farrington.R', asked: ['1', '1000'] },
      file: `area,${heads.join(',')}\n${lines.join('\n')}\n`,
    },
    limit: 'limit 0.4 s',
    times: 3,
  })
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
  return [{ what: 'verdicts of 32 areas, 10 kinds, 10 years', figure: told(taken), against: 'limit 200 ms' }]
}

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
