import { textProblem } from '../free-text.rules.ts'
import type { Area } from '../rules.ts'

/** What figures are set against: residents for violence, dwellings for burglary. */
export const exposedKinds = ['residents', 'dwellings', 'detached-houses', 'flats', 'households'] as const
export type Exposed = (typeof exposedKinds)[number]
export const isExposed = (word: string): word is Exposed => exposedKinds.some((kind) => kind === word)

/** How many there were of an area in a year; area null for the whole of the partnership. */
export type Exposure = { area: string | null; exposed: Exposed; year: number; count: number; source: string }

/** A figure as it was noted once. */
export type Noted = Exposure & { notedAt: Date }

/** A number that somebody found in a file or wrote in a form. */
export type Counted = Pick<Exposure, 'area' | 'year' | 'count'>

/** More than the two countries have together. */
export const mostCounted = 20_000_000

export type ExposureProblem = 'missing' | 'too-long' | 'personal-data' | 'unknown'
export const longestSource = 200

/** What stands in the way of keeping figures of this kind from this source. */
export function problemsWithExposure(
  exposed: string,
  source: string,
): Partial<Record<'exposed' | 'source', ExposureProblem>> {
  const wrong = source === '' ? 'missing' : textProblem(source, longestSource)
  return { ...(!isExposed(exposed) && { exposed: 'unknown' as const }), ...(wrong && { source: wrong }) }
}

const keyOf = ({ area, exposed, year }: Pick<Exposure, 'area' | 'exposed' | 'year'>) =>
  `${area ?? ''} ${exposed} ${year}`

/** A figure that was noted otherwise before. */
export type Correction = { now: Noted; before: Noted }

/** Of everything ever noted, what another figure took the place of; the newest first. */
export function corrections(noted: readonly Noted[]): Correction[] {
  const last = new Map<string, Noted>()
  const found: Correction[] = []
  for (const now of noted.toSorted((one, other) => one.notedAt.getTime() - other.notedAt.getTime())) {
    const before = last.get(keyOf(now))
    if (before && before.count !== now.count) found.push({ now, before })
    last.set(keyOf(now), now)
  }
  return found.reverse()
}

/** What came of figures beside what is known: new, corrected, or known already. */
export function news(
  counted: readonly Counted[],
  { exposed, source }: Pick<Exposure, 'exposed' | 'source'>,
  known: readonly Exposure[],
): { news: Exposure[]; added: number; corrected: number; unchanged: number } {
  const before = new Map(known.map((one) => [keyOf(one), one.count]))
  const all = counted.map((one): Exposure => ({ ...one, exposed, source }))
  const changed = all.filter((one) => before.get(keyOf(one)) !== one.count)
  const corrected = changed.filter((one) => before.has(keyOf(one))).length
  return {
    news: changed,
    ...{ added: changed.length - corrected, corrected, unchanged: all.length - changed.length },
  }
}

/** A year in which the areas do not add up to the whole; some live outside every area, or are counted otherwise. */
export type Remainder = { exposed: Exposed; year: number; whole: number; together: number }

/**
 * The years in which every local area of the partnership has a figure, and so
 * has the whole, but the one is not the sum of the others. That is a footnote:
 * statistics offices round, and some residents are registered nowhere.
 */
export function remainders(
  exposures: readonly Exposure[],
  areas: readonly Pick<Area, 'id' | 'kind'>[],
): Remainder[] {
  const local = new Set(areas.filter(({ kind }) => kind === 'local-area').map(({ id }) => id))
  return exposures
    .filter(({ area }) => area === null)
    .flatMap(({ exposed, year, count: whole }) => {
      const parts = exposures.filter(
        (one) => one.exposed === exposed && one.year === year && one.area !== null && local.has(one.area),
      )
      if (local.size === 0 || parts.length < local.size) return []
      const together = parts.reduce((sum, { count }) => sum + count, 0)
      return together === whole ? [] : [{ exposed, year, whole, together }]
    })
    .sort((one, other) => other.year - one.year)
}
