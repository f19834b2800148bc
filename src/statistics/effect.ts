import type { Judged } from './change.ts'
import { type Division, midP, midPOddsRatio, possible, tailsAround } from './hypergeometric.ts'
import type { Interval } from './interval.ts'
import { normalBeyond, normalReach } from './normal.ts'

/** So many events in an area before and after, and who was exposed where that changed. */
export type BeforeAfter = {
  before: number
  after: number
  exposureBefore?: number | undefined
  exposureAfter?: number | undefined
}

/** An area in which something was done, and one in which it was not. */
export type Compared = { focus: BeforeAfter; comparison: BeforeAfter }

/** How an area developed against the comparison area: 0.8 is 20 % better. */
export type Effect = {
  /** Null where the focus area had nothing before or the comparison area nothing after. */
  relativeChange: number | null
  /** The interval and p that are printed. */
  judged: Judged
}

/**
 * The effect of a measure: change in the focus area relative to the comparison
 * area, with an exact interval given all sums.
 * Sources: Farrington, Gill, Waples and Argomaniz, J Exp Criminol 3 (2007)
 * 21–38; Fagerland, Lydersen and Laake, Statistical Analysis of Contingency
 * Tables (2017) for mid-P.
 */
export function effectOf(compared: Compared, confidence = 0.95): Effect | { problem: 'notComparable' } {
  const offset = exposureOffset(compared)
  if (offset === null || whetherComparable(compared) === false) return { problem: 'notComparable' }
  const { focus, comparison } = compared
  const division = divisionOf(compared)
  const { low, high } = midPOddsRatio(focus.after, division, confidence)
  const fromBoth = focus.before * comparison.after
  return {
    relativeChange: fromBoth === 0 ? null : (focus.after * comparison.before) / fromBoth / offset,
    judged: { low: low / offset, high: high / offset, p: midP(tailsAround(focus.after, division)(offset)) },
  }
}

/** The smallest p that any division of the events after between the two areas could give. */
export function smallestPossibleEffectP(compared: Compared): number {
  const division = divisionOf(compared)
  const { fewest, most } = possible(division)
  const at = (seen: number) => midP(tailsAround(seen, division)(exposureOffset(compared) ?? 1))
  return Math.min(at(fewest), at(most))
}

const divisionOf = ({ focus, comparison }: Compared): Division => ({
  own: focus.before + focus.after,
  others: comparison.before + comparison.after,
  after: focus.after + comparison.after,
})

/** Something happened in the area and in the one it is compared with. */
const whetherComparable = ({ focus, comparison }: Compared): boolean =>
  comparison.before + comparison.after > 0 && focus.before + focus.after > 0

/** By how much the odds would change through the exposure alone; null where nobody is exposed. */
function exposureOffset({ focus, comparison }: Compared): number | null {
  const grown = ({ exposureBefore = 1, exposureAfter = 1 }: BeforeAfter) =>
    exposureBefore > 0 && exposureAfter > 0 ? exposureAfter / exposureBefore : null
  const [own, other] = [grown(focus), grown(comparison)]
  return own === null || other === null ? null : own / other
}

/**
 * The relative effect size as the Campbell reviews print it: above 1 is good. The
 * variance of its logarithm is multiplied by the overdispersion of the monthly
 * counts. Null where one of the four is nought.
 */
export type CampbellSize = Interval & { size: number; logError: number; p: number }

export function campbellSize(
  { focus, comparison }: Compared,
  overdispersion = 1,
  confidence = 0.95,
): CampbellSize | null {
  const four = [focus.before, focus.after, comparison.before, comparison.after]
  if (four.some((count) => count === 0)) return null
  const size = (focus.before * comparison.after) / (focus.after * comparison.before)
  const logError = Math.sqrt(overdispersion * four.reduce((sum, count) => sum + 1 / count, 0))
  const reach = normalReach(confidence) * logError
  const log = Math.log(size)
  return {
    size,
    logError,
    low: Math.exp(log - reach),
    high: Math.exp(log + reach),
    p: normalBeyond(log / logError),
  }
}

/** How strongly area and time hang together, from −1 to 1; it depends on the sizes, so it is never printed. */
export function phiOf({
  focus: { before: a, after: b },
  comparison: { before: c, after: d },
}: Compared): number | null {
  const sums = (a + b) * (c + d) * (a + c) * (b + d)
  return sums === 0 ? null : (a * d - b * c) / Math.sqrt(sums)
}
