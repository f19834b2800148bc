import type { Day } from '../../calendar.ts'

/** How finely the time of an event was written: a day is from midnight to midnight, a month from its first day to the next one's. */
export const precisions = ['minute', 'hour', 'day', 'month'] as const
export type Precision = (typeof precisions)[number]

/** What kind of home a burglary was in. */
export const dwellings = [
  'detached-house',
  'terraced-house',
  'flat',
  'farm',
  'holiday-home',
  'other',
] as const
export type Dwelling = (typeof dwellings)[number]

/**
 * One reported offence: between when and when it happened by the clock of the
 * place ("2026-03-01T14:00"; equal where the moment is known), and where as far
 * as it is kept. Never who, never an address.
 */
export type OffenceEvent = {
  id: string
  kind: string
  from: string
  to: string
  precision: Precision
  area: string | null
  dwelling: Dwelling | null
  lat: number | null
  lon: number | null
}

/** The ground in law on which exact points are kept: what was decided, by which office, and between which days. */
export type PointBasis = { id: string; basis: string; decidedBy: string; fromDay: Day; toDay: Day }

/** How many events a source told of a kind, an area and a month, and the month ("2026-11") in which its newest file came. */
export type EventMonth = EventCount & { publisher: string; until: string }

/** How many events of a kind began in a month ("2026-03") in an area; null where none is known. */
export type EventCount = { area: string | null; kind: string; month: string; count: number }
