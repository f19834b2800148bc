import { midPOf } from './change.ts'
import { poissonExactly } from './poisson.ts'
import { running } from './running.ts'

/** Two periods' exposures and how rare chance must be before a change is called clear. */
export type Comparison = { before: number; after: number; alpha: number }

/** From which numbers after a change would be clear; no fall may be, not even to nought. */
export type Critical = { largestFall: number | null; smallestRise: number }

const shareAfter = ({ before, after }: Comparison) => after / (before + after)

const isClear = (count: number, total: number, comparison: Comparison) =>
  midPOf(count, total, shareAfter(comparison)) < comparison.alpha

/**
 * What could be seen at all: with so many events before, the largest number
 * after that is a clear fall and the smallest that is a clear rise. Asked when
 * a goal is set, not afterwards.
 */
export function criticalCounts(countBefore: number, comparison: Comparison): Critical {
  const expected = (countBefore * comparison.after) / comparison.before
  const clear = (after: number) => isClear(after, countBefore + after, comparison)
  // The farther from what is expected, the clearer.
  let largestFall = Math.ceil(expected) - 1
  while (largestFall >= 0 && !clear(largestFall)) largestFall--
  let smallestRise = Math.floor(expected) + 1
  while (!clear(smallestRise)) smallestRise++
  return { largestFall: largestFall < 0 ? null : largestFall, smallestRise }
}

/**
 * How likely a true change is called clear: both numbers vary by chance around
 * their means, the one after around the one before times `trueRatio`.
 * `expectedBefore` is for the whole period before.
 * Source: enumeration as in Krishnamoorthy and Thomson, J Stat Plan Inference 119 (2004) 23–35.
 */
export function chanceToNotice(expectedBefore: number, trueRatio: number, comparison: Comparison): number {
  const expectedAfter = (expectedBefore * trueRatio * comparison.after) / comparison.before
  const highest = Math.ceil(expectedAfter + 10 * Math.sqrt(expectedAfter) + 30)
  const afters = Array.from({ length: highest + 1 }, (_, count) => poissonExactly(count, expectedAfter))
  const atMost = runningSum(afters)
  const atLeast = runningSum(afters.toReversed()).toReversed()
  let power = 0
  const spread = 10 * Math.sqrt(expectedBefore) + 30
  for (
    let count = Math.max(0, Math.floor(expectedBefore - spread));
    count <= expectedBefore + spread;
    count++
  ) {
    const likely = poissonExactly(count, expectedBefore)
    if (likely < 1e-16) continue
    const { largestFall, smallestRise } = criticalCounts(count, comparison)
    const fall = largestFall === null ? 0 : (atMost[Math.min(largestFall, highest)] ?? 0)
    const rise = atLeast[smallestRise] ?? 0
    power += likely * (fall + rise)
  }
  return power
}

/** The smallest p that any way of dividing so many events between the two periods could give. */
export function smallestPossibleP(total: number, comparison: Comparison): number {
  const share = shareAfter(comparison)
  return Math.min(midPOf(0, total, share), midPOf(total, total, share))
}

const runningSum = (numbers: number[]): number[] => running(numbers, 0, (sum, number) => sum + number)
