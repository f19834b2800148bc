import type { Cadence, Comparator, Period } from '../action-plan/cadence/rules.ts'

const none = { count: null, comparator: 'none', period: null, everyN: null, window: null } as const

/** The cadences of the invented plans, by what the field calls them. */
export const continuous: Cadence = { kind: 'continuous', ...none }
export const whenNeeded: Cadence = { kind: 'on-demand', ...none }

/** "At least ten a month": so many a period. */
export function times(
  count: number,
  period: Period,
  comparator: Comparator = 'at-least',
  more: Partial<Cadence> = {},
): Cadence {
  return { kind: 'counted', count, comparator, period, everyN: 1, window: null, ...more }
}

/** "On every risk weekend": each time something else happens. */
export function each(more: Partial<Cadence>): Cadence {
  return {
    kind: 'per-occasion',
    count: 1,
    comparator: 'exactly',
    period: 'occasion',
    everyN: 1,
    window: null,
    ...more,
  }
}
