import type { Mark } from './marks.rules.ts'
import type { Cadence, Window } from './rules.ts'

/** A reading with the place in the text where it begins. */
export type Placed = {
  cadence: Cadence
  from: number /** The text gives the number itself. */
  explicit: boolean
  weak: boolean
}

/** The marks of one kind. */
export type Of<Is extends Mark['is']> = Extract<Mark, { is: Is }>

/** A reading with nothing in it yet, every field present. */
export const nothing: Cadence = {
  kind: 'not-a-cadence',
  count: null,
  countMax: null,
  comparator: 'none',
  period: null,
  everyN: null,
  window: null,
  per: null,
  unit: null,
  within: null,
  offset: null,
  dueBy: null,
  averagedOver: null,
  distinctBy: null,
  anchor: null,
  condition: null,
}

/** Several windows of one reading as one; lists are joined. */
export function merged(windows: (Window | undefined)[]): Window | null {
  const whole: Window = {}
  for (const window of windows) {
    const { weekdays, dayParts, named } = whole
    Object.assign(whole, window)
    if (weekdays && window?.weekdays) whole.weekdays = [...new Set([...weekdays, ...window.weekdays])]
    if (dayParts && window?.dayParts) whole.dayParts = [...new Set([...dayParts, ...window.dayParts])]
    if (named && window?.named) whole.named = [...new Set([...named, ...window.named])]
  }
  return Object.keys(whole).length > 0 ? whole : null
}

/** Each time something else happens. */
export const eachTime: Cadence = {
  ...nothing,
  kind: 'per-occasion',
  count: 1,
  comparator: 'exactly',
  period: 'occasion',
  everyN: 1,
}

/** Once, by a day or in a window. */
export const once: Cadence = { ...nothing, kind: 'one-off', count: 1, comparator: 'exactly' }
