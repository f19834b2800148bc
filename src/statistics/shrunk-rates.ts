import { type Areas, sumOf } from './areas.ts'
import { gammaQuantile, gammaTails } from './incomplete-gamma.ts'
import type { Interval } from './interval.ts'
import { crossing } from './root.ts'

/** How an area's rate varies: a gamma distribution with this shape and mean, in events per exposed. */
export type Prior = { shape: number; mean: number }

/** Rates drawn towards the common one, so much the more the fewer are exposed; null for an area without exposure. */
export type ShrunkRates = {
  overall: number
  /** How much the true rates vary, as a variance; at 0 no area differs, and a list is no ranking. */
  between: number
  shrunk: (number | null)[]
}

/** The areas somebody is exposed in. */
const exposedIn = ({ counts, exposures }: Areas) =>
  counts
    .map((count, at) => ({ count, exposure: exposures[at] as number }))
    .filter(({ exposure }) => exposure > 0)

/**
 * Rates for ranking and for the colours of a map: a small area with one event too
 * many is not called the worst. By the moments of the rates.
 * Source: Marshall, Appl Stat 40 (1991) 283–294 (global).
 */
export function shrunkRates(areas: Areas): ShrunkRates | { problem: 'noExposure' } {
  const exposed = exposedIn(areas)
  if (exposed.length === 0) return { problem: 'noExposure' }
  const all = sumOf(exposed.map(({ exposure }) => exposure))
  const overall = sumOf(exposed.map(({ count }) => count)) / all
  const varied =
    sumOf(exposed.map(({ count, exposure }) => exposure * (count / exposure - overall) ** 2)) / all
  const between = Math.max(0, varied - overall / (all / exposed.length))
  const shrunk = areas.counts.map((count, at) => {
    const exposure = areas.exposures[at] as number
    if (exposure <= 0) return null
    const spread = between + overall / exposure
    return spread === 0 ? overall : overall + (between * (count / exposure - overall)) / spread
  })
  return { overall, between, shrunk }
}

/**
 * The prior that makes the areas' counts likeliest; null where they vary no more
 * than chance lets them, so that the likelihood only grows towards no variation.
 * Source: Clayton and Kaldor, Biometrics 43 (1987) 671–681.
 */
export function likeliestPrior(areas: Areas): Prior | null {
  const exposed = exposedIn(areas)
  const events = sumOf(exposed.map(({ count }) => count))
  if (exposed.length < 2 || events === 0) return null
  const common = events / sumOf(exposed.map(({ exposure }) => exposure))
  const excess = sumOf(exposed.map(({ count, exposure }) => (count - exposure * common) ** 2 - count))
  if (excess <= 0) return null
  const rates = exposed.map(({ count, exposure }) => count / exposure)
  const meanFor = (shape: number) =>
    crossing(
      (mean) =>
        sumOf(
          exposed.map(({ count, exposure }) => (count / mean - exposure) / (1 + (exposure * mean) / shape)),
        ),
      Math.max(Math.min(...rates), common * 1e-9),
      Math.max(...rates),
    )
  const slope = (logShape: number) => {
    const shape = Math.exp(logShape)
    const mean = meanFor(shape)
    return sumOf(exposed.map(({ count, exposure }) => slopeOfOne(count, exposure * mean, shape)))
  }
  const logShape = crossing(slope, Math.log(1e-6), Math.log(1e12), 1e-10)
  const shape = Math.exp(logShape)
  return { shape, mean: meanFor(shape) }
}

/** How the logarithm of one count's likelihood grows with the shape. */
function slopeOfOne(count: number, mean: number, shape: number): number {
  let slope = -Math.log1p(mean / shape) + (mean - count) / (shape + mean)
  for (let event = 0; event < count; event++) slope += 1 / (shape + event)
  return slope
}

/** An area's rate seen together with the prior, between what it probably lies. */
export function rateWithPrior(
  { count, exposure }: { count: number; exposure: number },
  { shape, mean }: Prior,
  confidence = 0.95,
): Interval & { rate: number } {
  const rate = shape / mean + exposure
  const tail = (1 - confidence) / 2
  return {
    rate: (shape + count) / rate,
    low: gammaQuantile(tail, shape + count) / rate,
    high: gammaQuantile(1 - tail, shape + count) / rate,
  }
}

/** Whether the areas' rates differ at all: chi-square of seen against expected, and how likely chance gives as much. */
export function heterogeneity(areas: Areas): { chiSquare: number; df: number; p: number } | null {
  const exposed = exposedIn(areas)
  const events = sumOf(exposed.map(({ count }) => count))
  if (exposed.length < 2 || events === 0) return null
  const rate = events / sumOf(exposed.map(({ exposure }) => exposure))
  const chiSquare = sumOf(
    exposed.map(({ count, exposure }) => (count - exposure * rate) ** 2 / (exposure * rate)),
  )
  const df = exposed.length - 1
  return { chiSquare, df, p: gammaTails(chiSquare / 2, df / 2).above }
}
