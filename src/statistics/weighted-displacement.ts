import type { BeforeAfter } from './effect.ts'
import type { Interval } from './interval.ts'
import { normalReach } from './normal.ts'

/** How many events more or fewer than in the comparison, with its standard error. */
export type Moved = { estimate: number; error: number }

/**
 * Absolute changes compared: right only where the comparison area has about the
 * same level as the focus area.
 * Source: Wheeler and Ratcliffe, Crime Science 7 (2018) 11.
 */
export function absoluteDifference(area: BeforeAfter, control: BeforeAfter): Moved {
  return {
    estimate: area.after - area.before - (control.after - control.before),
    error: Math.sqrt(area.before + area.after + control.before + control.after),
  }
}

/** Several absolute differences of areas that share nothing, added up. */
export function addedUp(differences: readonly Moved[]): Moved {
  return {
    estimate: differences.reduce((sum, { estimate }) => sum + estimate, 0),
    error: Math.hypot(...differences.map(({ error }) => error)),
  }
}

export function limitsOf({ estimate, error }: Moved, confidence = 0.95): Interval {
  const reach = normalReach(confidence) * error
  return { low: estimate - reach, high: estimate + reach }
}
