import { type Counted, rateOf } from '../../statistics/rate.ts'
import { type JudgedChange, judgeChange } from '../../statistics/verdict.ts'
import { varyingBy } from './rules.ts'

/** A type of dwelling with how many were hit and, where somebody says it, how many there are. */
export type DwellingTold = {
  dwelling: string
  count: number
  exposed: number | null
  /** A year and 1,000 dwellings, between what it probably lies; null where nobody says how many there are. */
  rate: { rate: number; low: number; high: number } | null
}

export type Dwellings = {
  told: DwellingTold[]
  /** Of how many the type is not told. */
  untold: number
  /** Houses against flats, which are the two that are counted everywhere; null where one of them is not known. */
  houses: { house: DwellingTold; flat: DwellingTold; judged: JudgedChange } | null
}

/** What kind of home is hit, for each 1,000 of its kind and year. */
export function dwellingsOf(
  dwellings: readonly (string | null)[],
  exposed: ReadonlyMap<string, number>,
  years: number,
  monthlyCounts: readonly number[],
): Dwellings {
  const known = dwellings.filter((one) => one !== null)
  const told = [...Map.groupBy(known, (one) => one)]
    .map(([dwelling, own]) => dwellingTold(dwelling, own.length, exposed.get(dwelling) ?? null, years))
    .sort((one, other) => other.count - one.count || (one.dwelling < other.dwelling ? -1 : 1))
  const of = (dwelling: string) =>
    told.find((one) => one.dwelling === dwelling) ??
    (exposed.has(dwelling) && known.length > 0
      ? dwellingTold(dwelling, 0, exposed.get(dwelling) ?? null, years)
      : undefined)
  const [house, flat] = [of('detached-house'), of('flat')]
  return {
    told,
    untold: dwellings.length - known.length,
    houses:
      house?.exposed && flat?.exposed
        ? {
            ...{ house, flat },
            judged: judgeChange(counted(flat), counted(house), {
              overdispersion: varyingBy([monthlyCounts]),
            }),
          }
        : null,
  }
}

const counted = ({ count, exposed }: DwellingTold): Counted => ({ count, exposure: exposed ?? 0 })

function dwellingTold(dwelling: string, count: number, exposed: number | null, years: number): DwellingTold {
  const rate = exposed === null ? null : rateOf({ count, exposure: exposed * years })
  return {
    ...{ dwelling, count, exposed },
    rate: rate === null || 'problem' in rate ? null : { rate: rate.rate, ...rate.exact },
  }
}
