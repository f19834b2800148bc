import type { MonthlyCounted } from './coming-first.rules.ts'
import { type Exposures, exposedIn } from './exposures.rules.ts'
import { type Base, baseOf, type Month, monthsBetween, type Span, spanOf, varyingBy } from './rules.ts'
import { countsIn, monthsTold } from './series.rules.ts'
import type { Series } from './unusual.rules.ts'

/** One kind at every area over the months that are looked at. */
export type KindCompared = {
  span: Span
  /** How many years the span is. */
  years: number
  base: Base
  areas: MonthlyCounted[]
  varying: number
  /** How many of the whole lie in no area; 0 where the whole is not told of every month. */
  unplaced: number
}

/** What is told of a kind at each area; null where no month of any area is told. */
export function kindCompared(
  kind: string,
  all: readonly Series[],
  areas: readonly { id: string; name: string }[],
  exposures: Exposures,
  today: string,
): KindCompared | null {
  const own = all.filter((one) => one.kind === kind)
  const of = (area: string | null) => own.find((one) => one.area === area)
  const known: Month[] = areas.flatMap(({ id }) => {
    const series = of(id)
    return series ? monthsTold(series) : []
  })
  const span = spanOf(known, today)
  if (!span) return null
  const base = baseOf(kind)
  const ids = areas.map(({ id }) => id)
  const exposed = exposedIn(ids, base, exposures)
  const length = monthsBetween(span.first, span.last).length
  const counted = areas.map(({ id, name }): MonthlyCounted => {
    const series = of(id)
    const months = series ? countsIn(series, span) : Array.from({ length }, () => null)
    return {
      ...{ area: id, name, months },
      count: months.reduce((sum: number, count) => sum + (count ?? 0), 0),
      missing: months.filter((count) => count === null).length,
      exposed: exposed === null ? null : exposures(id, exposed),
    }
  })
  const whole = of(null)
  const inWhole = whole ? countsIn(whole, span) : []
  const isWholeTold = inWhole.length > 0 && inWhole.every((count) => count !== null)
  const placed = counted.reduce((sum, { count }) => sum + count, 0)
  const total = inWhole.reduce((sum: number, count) => sum + (count ?? 0), 0)
  return {
    ...{ span, base, years: length / 12, areas: counted },
    varying: varyingBy(counted.map(({ months }) => months)),
    unplaced: isWholeTold ? Math.max(0, total - placed) : 0,
  }
}
