import { type Month, monthNumber, monthNumbered, type Span } from './rules.ts'
import type { Series } from './unusual.rules.ts'

/** What is told of one kind at one place in one month; null is told to be withheld. */
export type MonthTold = { area: string | null; kind: string; month: Month; count: number | null }

/** Figures month by month as series; a month that no file tells of is not known, which is not 0. */
export function seriesOf(told: readonly MonthTold[]): Series[] {
  const each = Map.groupBy(told, ({ area, kind }) => `${area ?? ''} ${kind}`)
  return [...each.values()].map((own) => {
    const { area, kind } = own[0] as MonthTold
    const numbers = own.map(({ month }) => monthNumber(month))
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
    const counts = new Map(own.map(({ month, count }) => [monthNumber(month), count]))
    return {
      ...{ area, kind, first: monthNumbered(first) },
      counts: Array.from({ length: last - first + 1 }, (_, at) => counts.get(first + at) ?? null),
    }
  })
}

/**
 * Events as series. A file of events tells of a month when anything is reported
 * in it: then what is not there did not happen. A month without a single event
 * of any kind is more likely one that no file tells of. Those that no area is
 * known for are counted in the whole alone.
 */
export function eventSeriesOf(told: readonly (MonthTold & { count: number })[]): Series[] {
  const months = [...new Set(told.map(({ month }) => month))].sort()
  const kinds = Map.groupBy(told, ({ kind }) => kind)
  return [...kinds].flatMap(([kind, own]) => {
    const areas = [...new Set(own.flatMap(({ area }) => area ?? []))].sort()
    const of = (month: Month, area: string | null) =>
      own
        .filter((one) => one.month === month && (area === null || one.area === area))
        .reduce((sum, { count }) => sum + count, 0)
    return [null, ...areas].flatMap((area) =>
      seriesOf(months.map((month) => ({ area, kind, month, count: of(month, area) }))),
    )
  })
}

/** Figures win where both tell of a kind at a place. */
export function eitherOf(figures: readonly Series[], events: readonly Series[]): Series[] {
  const keyOf = ({ area, kind }: Series) => `${area ?? ''} ${kind}`
  const told = new Set(figures.map(keyOf))
  return [...figures, ...events.filter((one) => !told.has(keyOf(one)))]
}

/** Kinds at areas; the whole is looked at where nothing finer is told of a kind, so that nothing is told twice. */
export function finestOf(all: readonly Series[]): Series[] {
  const fine = new Set(all.filter(({ area }) => area !== null).map(({ kind }) => kind))
  return all.filter(({ area, kind }) => area !== null || !fine.has(kind))
}

/** What a series says of a span, month by month; null where a month is not told. */
export function countsIn({ first, counts }: Series, span: Span): (number | null)[] {
  const offset = monthNumber(span.first) - monthNumber(first)
  const length = monthNumber(span.last) - monthNumber(span.first) + 1
  return Array.from({ length }, (_, at) => counts[offset + at] ?? null)
}

/** The months a series tells of. */
export const monthsTold = ({ first, counts }: Series): Month[] =>
  counts.flatMap((count, at) => (count === null ? [] : [monthNumbered(monthNumber(first) + at)]))
