import type { Told } from '../development.rules.ts'
import type { EventMonth } from './rules.ts'

/** A place's months of a kind, one after the other; `area` null is the whole of the partnership. */
export type MonthsOfPlace = { area: string | null; kind: string; told: Told[] }

/**
 * Events as counts of months. Each source tells of the kinds, areas and months
 * that its files speak of: of those, what is not there did not happen. A month
 * without any event of any kind is more likely one that no file tells of, and
 * the month in which the source's newest file came is not over in it. Events
 * without an area are counted in the whole alone, and so are `sensitive` kinds;
 * an area is told of the months in which events have areas at all.
 */
export function monthsOfEvents(
  rows: readonly EventMonth[],
  { kind, sensitive }: { kind?: string | undefined; sensitive: ReadonlySet<string> },
): MonthsOfPlace[] {
  const places = new Map<string, { area: string | null; kind: string; months: Map<string, number> }>()
  const add = (area: string | null, of: string, month: string, count: number) => {
    const key = `${area ?? ''} ${of}`
    const place = places.get(key) ?? { area, kind: of, months: new Map<string, number>() }
    places.set(key, place)
    place.months.set(month, (place.months.get(month) ?? 0) + count)
  }
  for (const source of Map.groupBy(rows, ({ publisher }) => publisher).values()) {
    const own = source.filter(({ month, until }) => month < until)
    const kinds = new Set(own.map((one) => one.kind))
    const areas = new Set(own.flatMap(({ area }) => area ?? []))
    const months = new Set(own.map(({ month }) => month))
    const placed = new Set(own.filter(({ area }) => area !== null).map(({ month }) => month))
    for (const of of kinds) {
      if (kind !== undefined && of !== kind) continue
      for (const month of months) add(null, of, month, 0)
      if (!sensitive.has(of)) for (const area of areas) for (const month of placed) add(area, of, month, 0)
    }
    for (const { area, kind: of, month, count } of own) {
      if (kind !== undefined && of !== kind) continue
      add(null, of, month, count)
      if (area !== null && !sensitive.has(of)) add(area, of, month, count)
    }
  }
  return [...places.values()].map(({ months, ...place }) => ({
    ...place,
    told: [...months].sort().map(told),
  }))
}

const told = ([month, count]: [string, number]): Told => ({
  period: { year: Number(month.slice(0, 4)), unit: 'month', part: Number(month.slice(5, 7)) },
  ...{ count, withheld: false, exposed: null, preliminary: false },
})
