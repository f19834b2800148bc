import { fitCounts } from './quasi-poisson.ts'

/** Between how many years of parts the spread is measured. */
const years = { least: 2, most: 5 }

/**
 * How many times as much the counts of months (or quarters) vary as chance alone
 * lets them: burglaries come in series. One model of all areas together, because
 * a single one is too small: a level for each, one trend and the year's swing.
 * The latest parts of each series are taken, null is not known. At least 1; null
 * where there are too few years, or too few parts in a year, to tell.
 * Source: Pearson's dispersion, McCullagh and Nelder (1989), 4.5.
 */
export function overdispersionOf(
  areas: readonly (readonly (number | null)[])[],
  partsInYear: number,
): number | null {
  if (partsInYear < 4) return null
  const recent = areas.map((series) => series.slice(-years.most * partsInYear))
  const told = recent.filter(
    (series) => series.filter((count) => count !== null).length >= years.least * partsInYear,
  )
  const withEvents = told.filter((series) => series.some((count) => count !== null && count > 0))
  const longest = Math.max(0, ...withEvents.map((series) => series.length))
  const known = withEvents.flatMap((series, area) =>
    // Series end together, so they are counted back from their last part.
    series.flatMap((count, at) =>
      count === null ? [] : [{ area, count, part: longest - series.length + at }],
    ),
  )
  const fitted = fitCounts({
    counts: known.map(({ count }) => count),
    rows: known.map(({ area, part }) => {
      const swing = (2 * Math.PI * part) / partsInYear
      const levels = withEvents.map((_, other) => (other === area ? 1 : 0))
      return [...levels, part / partsInYear, Math.cos(swing), Math.sin(swing)]
    }),
  })
  return fitted && Math.max(1, fitted.dispersion)
}
