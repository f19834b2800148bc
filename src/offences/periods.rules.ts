import { addDays, type Day } from '../calendar.ts'

/** Into what a year is divided in a file of figures. */
export type PeriodUnit = 'year' | 'half-year' | 'quarter' | 'month'

/** A part of a year, the first one 1. A whole year is its own only part. */
export type Period = { year: number; unit: PeriodUnit; part: number }

/** How many there are of each in a year. */
export const partsIn: Record<PeriodUnit, number> = { year: 1, 'half-year': 2, quarter: 4, month: 12 }

/** From the finest to the coarsest. */
export const unitsFromFinest: readonly PeriodUnit[] = ['month', 'quarter', 'half-year', 'year']

/** From its first to its last day. */
export function daysOf(period: Period): { from: Day; to: Day } {
  const key = (period.year * 4 + unitsFromFinest.indexOf(period.unit)) * 12 + period.part
  const known = daysKnown.get(key)
  if (known) return known
  const days = workedOut(period)
  daysKnown.set(key, days)
  return days
}

// A table of a police area asks for the same hundred periods a million times.
const daysKnown = new Map<number, { from: Day; to: Day }>()

function workedOut({ year, unit, part }: Period): { from: Day; to: Day } {
  const months = 12 / partsIn[unit]
  const firstOf = (month: number) =>
    `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`
  const first = (part - 1) * months + 1
  return { from: firstOf(first), to: addDays(firstOf(first + months), -1) }
}

/** The period two days go around, as `daysOf` gives them; null where they go around none. */
export function periodAround(from: Day, to: Day): Period | null {
  const key = `${from} ${to}`
  const known = periodsKnown.get(key)
  if (known !== undefined) return known
  const period = foundAround(from, to)
  // Days that go around nothing come from nowhere but a fault, and are not remembered.
  if (period) periodsKnown.set(key, period)
  return period
}

const periodsKnown = new Map<string, Period>()

function foundAround(from: Day, to: Day): Period | null {
  const [year, month] = from.split('-').map(Number) as [number, number]
  for (const unit of unitsFromFinest) {
    const period = { year, unit, part: Math.ceil((month * partsIn[unit]) / 12) }
    const days = daysOf(period)
    if (days.from === from && days.to === to) return period
  }
  return null
}

/**
 * The period that is written in a file: "2024", "År, 2024", "2014K1", "2014 Q1",
 * "kvartal 1 2014", "2024H2", "2026-08", "2026M08", "202608", "2026-08-01",
 * "aug 2026". Null where it is none.
 */
export function periodIn(written: string): Period | null {
  const words = bare(written)
  const [, year] =
    words.match(/(?:^|[^\d])((?:19|20)\d{2})(?!\d)/) ??
    words.match(/^((?:19|20)\d{2})(?:0[1-9]|1[0-2])$/) ??
    []
  if (!year) return null
  const rest = words.replace(year, ' ').trim()
  if (rest === '') return { year: Number(year), unit: 'year', part: 1 }
  const part = partIn(rest)
  return part && { year: Number(year), ...part }
}

/** The part of a year that is written in a column of its own beside the year: "K1", "8", "8.0", "august", "H2". */
export function partIn(written: string): Omit<Period, 'year'> | null {
  const words = bare(written)
  const [, quarter = words.match(/^([1-4])\s*(?:k|q|kv|kvt|kvartal|quarter)$/)?.[1]] =
    words.match(/^(?:k|q|kv|kvt|kvartal|quarter)\s*([1-4])$/) ?? []
  if (quarter) return { unit: 'quarter', part: Number(quarter) }
  const [, half = words.match(/^([12])\s*(?:h|halvår|halfyear)$/)?.[1]] =
    words.match(/^(?:h|halvår|halfyear)\s*([12])$/) ?? []
  if (half) return { unit: 'half-year', part: Number(half) }
  // A day of a month stands for its month: figures are not kept day by day.
  const [, number] = words.match(/^m?\s*(0?[1-9]|1[0-2])(?:\s0)?(?:\s(?:[0-2]\d|3[01]))?$/) ?? []
  if (number) return { unit: 'month', part: Number(number) }
  const named = monthNames.get(words)
  return named === undefined ? null : { unit: 'month', part: named }
}

/** Small, without what stands around it: "2026 prel., Aug" is "2026 aug". */
function bare(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:prel(?:iminär|iminære?|iminary)?|year)\b|[.,/–_-]/g, ' ')
    .replace(/(?<=^|\s)år(?=\s|$)/g, ' ')
    .replace(/half[\s-]year/, 'halfyear')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The names of the months, whole and short, in the product's languages. */
const monthNames = new Map<string, number>(
  ['sv', 'da', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, month): [string, number] => [
        format
          .format(Date.UTC(2024, month, 15))
          .toLowerCase()
          .replace('.', ''),
        month + 1,
      ])
    }),
  ),
)
