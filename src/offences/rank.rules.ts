import type { Counted } from '../statistics/rate.ts'
import { judgeTogether } from '../statistics/verdict.ts'
import type { PlaceTold } from './development.rules.ts'

/** A place with its latest year and how many live there; null where nobody says how many. */
export type Ranked = {
  id: string
  count: number | null
  exposed: number | null
  overdispersion: number | null
}

/** Where a place stands among others, as far as chance lets it be told. */
export type Rank = {
  /** Places with a rate, the own one among them. */
  of: number
  /** Clearly fewer, or more, are reported there for each inhabitant. */
  clearlyAbove: number
  clearlyBelow: number
  /** Between which ranks it lies, 1 the highest rate. */
  from: number
  to: number
}

/**
 * The rank of a place's rate among others. Each of the others is judged
 * against it, all together; what is not clearly higher or lower may stand on
 * either side, so a rank is a range and hardly ever a number. Null where its
 * own rate is not known, or no other one.
 */
export function rankOf(own: Ranked, others: readonly Ranked[]): Rank | null {
  const known = others.filter(({ id, ...other }) => id !== own.id && countedOf(other) !== null)
  const counted = countedOf(own)
  if (counted === null || known.length === 0) return null
  const varying = Math.max(own.overdispersion ?? 1, ...known.map(({ overdispersion }) => overdispersion ?? 1))
  const judged = judgeTogether(
    known.map((other) => ({ before: counted, after: countedOf(other) ?? counted })),
    { overdispersion: varying },
  )
  const clearlyAbove = judged.filter(({ verdict }) => verdict === 'rose').length
  const clearlyBelow = judged.filter(({ verdict }) => verdict === 'fell').length
  const of = known.length + 1
  return { of, clearlyAbove, clearlyBelow, from: 1 + clearlyAbove, to: of - clearlyBelow }
}

const countedOf = ({ count, exposed }: Omit<Ranked, 'id'>): Counted | null =>
  count === null || exposed === null || exposed <= 0 ? null : { count, exposure: exposed }

/**
 * The rank of a place's latest year among places to compare with; only those
 * that tell of the same part of the same year. Its own areas are parts of it
 * and no others to be ranked among.
 */
export function rankAmong(chosen: PlaceTold, places: readonly PlaceTold[]): Rank | null {
  const { parts, years } = chosen.development
  const year = years.at(-1)?.year
  const same = places.filter(
    ({ isOwn, development }) =>
      !isOwn &&
      development.years.at(-1)?.year === year &&
      development.parts.length === parts.length &&
      development.parts.every((part, at) => part === parts[at]),
  )
  return rankOf(rankedOf(chosen), same.map(rankedOf))
}

function rankedOf({ id, development: { years, overdispersion } }: PlaceTold): Ranked {
  const latest = years.at(-1)
  return { id, count: latest?.count ?? null, exposed: latest?.exposed ?? null, overdispersion }
}
