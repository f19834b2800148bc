import { type AgainstTheRest, againstTheRest, sumOf } from '../../statistics/areas.ts'
import { concentrationOf } from '../../statistics/concentration.ts'
import { concentrationByChance } from '../../statistics/concentration-by-chance.ts'
import { likeliestPrior, rateWithPrior, shrunkRates } from '../../statistics/shrunk-rates.ts'
import { cautiously, leastForPattern } from './rules.ts'

/** An area with what happened in it and how many there are to be hit; null where nobody says how many. */
export type AreaCounted = {
  area: string
  name: string
  count: number
  /** Of how many months nothing is told: what is counted is then not all, and is compared with nothing. */
  missing: number
  exposed: number | null
}

/** An area beside the others. */
export type AreaTold = AreaCounted & {
  /** A year for each 1,000, as it was counted, and drawn towards the common one with between what it probably lies. */
  rate: number | null
  shrunk: { rate: number; low: number; high: number } | null
  standing: 'above' | 'below' | 'unclear' | 'notCompared'
  /** Between which ranks it lies, 1 the highest; null where no rank can be told. */
  rank: { from: number; to: number } | null
}

export type Where = {
  code: 'noEvents' | 'noExposure' | 'tooFew' | 'nothingDiffers' | 'differs'
  events: number
  areas: AreaTold[]
  above: AreaTold[]
  below: AreaTold[]
  compared: number
  half: HalfIn | null
}

/** The fewest areas that hold half of what happened, and what share of all that can be hit lies in them. */
export type HalfIn = { areas: number; of: number; count: number; exposedShare: number | null }

const per = 1000
const clear = 0.05

/**
 * Which areas differ from the rest beyond chance, on rates drawn towards the
 * common one. Where none does, they stand by name: any other order would be
 * read as a ranking.
 */
export function whereOf(
  counted: readonly AreaCounted[],
  { varying = 1, years = 1 }: { varying?: number; years?: number } = {},
): Where {
  const events = sumOf(counted.map(({ count }) => count))
  const known = counted.filter(isComparable)
  const told = standings(known, { varying, years })
  const areas = counted.map(
    (area): AreaTold =>
      told.get(area.area) ?? { ...area, rate: null, shrunk: null, standing: 'notCompared', rank: null },
  )
  const above = areas.filter(({ standing }) => standing === 'above')
  const below = areas.filter(({ standing }) => standing === 'below')
  const base = { events, above, below, compared: known.length, half: halfOf(counted) }
  if (events === 0) return { ...base, code: 'noEvents', areas: byName(areas) }
  if (known.length < 2) return { ...base, code: 'noExposure', areas: byName(areas) }
  const inCompared = sumOf(known.map(({ count }) => count))
  if (inCompared < leastForPattern) return { ...base, code: 'tooFew', areas: byName(areas) }
  const differs = above.length + below.length > 0
  return {
    ...base,
    code: differs ? 'differs' : 'nothingDiffers',
    areas: differs ? byRate(areas) : byName(areas),
  }
}

type Comparable = AreaCounted & { exposed: number }

/** Whether all months are told, and out of how many. */
export const isComparable = (area: AreaCounted): area is Comparable =>
  area.missing === 0 && area.exposed !== null && area.exposed > 0

/** Each area that can be compared against all the others together. */
function standings(
  known: readonly Comparable[],
  { varying, years }: { varying: number; years: number },
): Map<string, AreaTold> {
  const counts = known.map(({ count }) => count)
  const exposures = known.map(({ exposed }) => exposed)
  const isEnough = sumOf(counts) >= leastForPattern && known.length >= 2
  const rest = againstTheRest({ counts: counts.map((count) => cautiously(count, varying)), exposures })
  const shrunk = isEnough
    ? drawnTogether(
        counts,
        exposures.map((one) => one * years),
      )
    : known.map(() => null)
  return new Map(
    known.map((area, at) => [
      area.area,
      {
        ...area,
        rate: (area.count / (area.exposed * years)) * per,
        shrunk: shrunk[at] ?? null,
        standing: isEnough ? standingAgainst(rest[at] ?? null) : 'unclear',
        rank: rankAmong(at, shrunk),
      },
    ]),
  )
}

function standingAgainst(rest: AgainstTheRest | null): AreaTold['standing'] {
  if (rest === null) return 'notCompared'
  if (rest.q >= clear) return 'unclear'
  return rest.ratio > 1 ? 'above' : 'below'
}

/** Rates with chance taken off; all alike where the areas vary no more than chance lets them. */
function drawnTogether(counts: readonly number[], exposures: readonly number[]): AreaTold['shrunk'][] {
  const prior = likeliestPrior({ counts, exposures })
  if (prior)
    return counts.map((count, at) => {
      const { rate, low, high } = rateWithPrior({ count, exposure: exposures[at] as number }, prior)
      return { rate: rate * per, low: low * per, high: high * per }
    })
  const common = shrunkRates({ counts, exposures })
  if ('problem' in common) return counts.map(() => null)
  return counts.map(() => ({
    ...{ rate: common.overall * per, low: common.overall * per, high: common.overall * per },
  }))
}

/** First may be whoever no other lies wholly above, last whoever no other lies wholly below. */
function rankAmong(at: number, shrunk: readonly AreaTold['shrunk'][]): AreaTold['rank'] {
  const own = shrunk[at]
  if (!own) return null
  const others = shrunk.filter((one, other) => one !== null && other !== at) as {
    low: number
    high: number
  }[]
  return {
    from: 1 + others.filter(({ low }) => low > own.high).length,
    to: 1 + others.filter(({ high }) => high >= own.low).length,
  }
}

const byName = (areas: readonly AreaTold[]) =>
  areas.toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))

const byRate = (areas: readonly AreaTold[]) =>
  byName(areas).sort((one, other) => (other.shrunk?.rate ?? -1) - (one.shrunk?.rate ?? -1))

function halfOf(counted: readonly AreaCounted[]): HalfIn | null {
  const found = concentrationOf(counted.map(({ count }) => count))
  if ('problem' in found) return null
  const most = counted.toSorted((one, other) => other.count - one.count)
  const areas = Math.round(found.holdHalf * counted.length)
  const held = most.slice(0, areas)
  const isKnown = counted.every(isComparable)
  const exposed = (some: readonly AreaCounted[]) => sumOf(some.map(({ exposed: own }) => own ?? 0))
  return {
    ...{ areas, of: counted.length, count: sumOf(held.map(({ count }) => count)) },
    exposedShare: isKnown ? exposed(held) / exposed(counted) : null,
  }
}

/** How many homes hold half of what happened, and how many would if it fell on them by chance alone. */
export type HalfOfHomes = { homes: number; chance: number; of: number; events: number }

/**
 * How concentrated a kind is on single homes. What falls by chance on many
 * homes looks concentrated too, so it stands beside. Null where too few are
 * placed, or there are fewer homes than places that were hit.
 */
export function halfOfHomes(places: readonly string[], homes: number): HalfOfHomes | null {
  if (places.length < leastForPattern) return null
  const counts = [...Map.groupBy(places, (place) => place).values()].map((own) => own.length)
  if (homes < counts.length) return null
  const found = concentrationOf([...counts, ...Array.from({ length: homes - counts.length }, () => 0)])
  if ('problem' in found) return null
  return {
    homes: Math.round(found.holdHalf * homes),
    chance: concentrationByChance(places.length, homes, { draws: 99, seed: 1 }),
    ...{ of: homes, events: places.length },
  }
}
