import { negativeBinomialAtLeast, negativeBinomialQuantile, smallestFrom } from './negative-binomial.ts'
import { poissonAtLeast, poissonAtMost } from './poisson.ts'
import { expectedAt, type Fitted, fitCounts } from './quasi-poisson.ts'

/** How a month is held against what the years before let expect. The product's own choice is `usualWarning`. */
export type WarningRule = {
  /** How many years are looked back at, and how many months around the same month of each. */
  yearsBack: number
  halfWindow: number
  /** Into how many parts the year is divided, the months around the same month being one of them. */
  seasonBlocks: number
  /** So many months just before are not used, so that what has begun already does not hide itself. */
  monthsLeftOut: number
  /** Months above this many deviations weigh less; null where all weigh the same. */
  reweightAbove: number | null
  /** Whether a trend is kept, where it does not go beyond everything that was seen. */
  trend: boolean
  /** How often a month in which nothing has changed may warn. */
  alpha: number
}

export const usualWarning: WarningRule = {
  ...{ yearsBack: 5, halfWindow: 1, seasonBlocks: 4, monthsLeftOut: 3 },
  ...{ reweightAbove: 2.58, trend: true, alpha: 0.01 },
}

/** A month against what was expected of it. */
export type MonthAgainstYears = {
  expected: number
  /** How much more the months vary than chance lets them; at least 1. */
  dispersion: number
  /** Seldom more than this. */
  upper: number
  /** How likely as many or more come if nothing has changed; null where the month itself is not known. */
  atLeast: number | null
  isAlarm: boolean
}

/** Why a month cannot be held against the years before. */
export type NoWarning = 'tooShort' | 'noEvents' | 'notFitted'

/**
 * Whether a month has unusually many, by a model of the years before with a
 * trend and the seasons; months that stood out then weigh less.
 *
 * Sources: Farrington, Andrews, Beale and Catchpole, J R Stat Soc A 159 (1996)
 * 547–563; Noufaily et al., Stat Med 32 (2013) 1206–1222; Salmon, Schumacher
 * and Höhle, J Stat Softw 70(10) (2016), whose division of the year is taken.
 */
export function monthAgainstYears(
  counts: readonly (number | null)[],
  month: number,
  rule: WarningRule = usualWarning,
): MonthAgainstYears | { problem: NoWarning } {
  if (month - 12 * rule.yearsBack - rule.halfWindow < 0) return { problem: 'tooShort' }
  const base = baselineOf(counts, month, rule)
  if (base.counts.every((count) => count === 0)) return { problem: 'noEvents' }
  const own = rule.seasonBlocks - 1
  // A part of the year of which nothing is known says nothing.
  const parts = [...new Set(base.blocks)].sort((one, other) => one - other)
  if (!parts.includes(own)) return { problem: 'notFitted' }
  const model = (withTrend: boolean) => {
    const fitted = fitBase(base, parts, rule, withTrend)
    return fitted && { fitted, expected: expectedAt(fitted, rowFor(month, own, parts, withTrend)) }
  }
  const trended = rule.trend && rule.yearsBack >= 3 ? model(true) : null
  // A trend that ends above everything that was seen is not believed.
  const isBelieved = trended !== null && trended.expected <= Math.max(...base.counts)
  const chosen = isBelieved ? trended : model(false)
  if (chosen === null) return { problem: 'notFitted' }
  return held(counts[month] ?? null, chosen.expected, Math.max(1, chosen.fitted.dispersion), rule.alpha)
}

function held(count: number | null, expected: number, dispersion: number, alpha: number): MonthAgainstYears {
  const wide = { size: expected / (dispersion - 1), p: 1 / dispersion }
  const upper =
    dispersion === 1
      ? smallestFrom(0, (number) => poissonAtMost(number, expected) >= 1 - alpha)
      : negativeBinomialQuantile(1 - alpha, wide)
  const atLeast = (seen: number) =>
    dispersion === 1 ? poissonAtLeast(seen, expected) : negativeBinomialAtLeast(seen, wide)
  return {
    expected,
    dispersion,
    upper,
    atLeast: count === null ? null : atLeast(count),
    isAlarm: count !== null && count > upper && count > 0,
  }
}

/** The months that are known and used, each with the part of the year it lies in. */
type Baseline = { counts: number[]; months: number[]; blocks: number[] }

/**
 * Each year back has a window around the same month; what lies between two
 * windows is shared out among the other parts of the year, the first ones taking
 * a month more where it does not come out even.
 */
function baselineOf(
  counts: readonly (number | null)[],
  month: number,
  { yearsBack, halfWindow, seasonBlocks, monthsLeftOut }: WarningRule,
): Baseline {
  const found: Baseline = { counts: [], months: [], blocks: [] }
  const add = (at: number, block: number) => {
    const count = counts[at]
    if (at >= month - monthsLeftOut || count === null || count === undefined) return
    found.counts.push(count)
    found.months.push(at)
    found.blocks.push(block)
  }
  const own = seasonBlocks - 1
  for (let year = yearsBack; year >= 1; year--) {
    const middle = month - 12 * year
    for (let at = middle - halfWindow; at <= middle + halfWindow; at++) add(at, own)
    if (seasonBlocks === 1) continue
    const between = 12 - 2 * halfWindow - 1
    const [each, rest] = [Math.floor(between / own), between % own]
    let at = middle + halfWindow + 1
    for (let block = 0; block < own; block++)
      for (let left = each + (block < rest ? 1 : 0); left > 0; left--) add(at++, block)
  }
  // The window around the month itself reaches back from it.
  for (let at = month - halfWindow; at < month; at++) add(at, own)
  return found
}

/** A row of the model: one constant for each part of the year, and the month where a trend is kept. */
function rowFor(month: number, block: number, parts: readonly number[], withTrend: boolean): number[] {
  const row = parts.map((part) => (part === block ? 1 : 0))
  // Counted from the month that is judged and in years, so that the numbers stay near nought.
  return withTrend ? [...row, month / 12] : row
}

function fitBase(
  { counts, months, blocks }: Baseline,
  parts: readonly number[],
  { reweightAbove }: WarningRule,
  withTrend: boolean,
): Fitted | null {
  const rows = months.map((month, at) => rowFor(month, blocks[at] as number, parts, withTrend))
  const fitted = fitCounts({ counts, rows })
  if (fitted === null || reweightAbove === null) return fitted
  const weights = lowered(counts, fitted, reweightAbove)
  return fitCounts({ counts, rows, weights })
}

/** Weights for a second fit: what stood out in the first pulls less, and all together weigh as much as before. */
function lowered(counts: readonly number[], fitted: Fitted, above: number): number[] {
  const dispersion = Math.max(1, fitted.dispersion)
  const leverages = fitted.leverages()
  const raw = counts.map((count, at) => {
    const mean = fitted.means[at] as number
    const residual =
      (1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) /
      Math.sqrt(dispersion * (1 - (leverages[at] as number)))
    return residual > above ? residual ** -2 : 1
  })
  const scale = counts.length / raw.reduce((sum, weight) => sum + weight, 0)
  return raw.map((weight) => weight * scale)
}
