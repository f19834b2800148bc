import { addDays, type Day } from '../../calendar.ts'
import { monthAgainstYears, usualWarning } from '../../statistics/early-warning.ts'
import { monthSignal } from '../../statistics/month-signal.ts'
import { firstDayOf, type Month, monthNumber, monthNumbered, monthOf } from './rules.ts'

/** One kind at one place month by month from the first one on; null is not told, which is not 0. Area null is the whole of the partnership. */
export type Series = { area: string | null; kind: string; first: Month; counts: (number | null)[] }

/** A month that has more than the years before let expect. */
export type Unusual = {
  area: string | null
  kind: string
  count: number
  expected: number
  /** Seldom more than this. */
  upper: number
  /** How likely so many or more are if nothing has changed. */
  atLeast: number
  /** With how many earlier years the month was compared, where they are too few for a model; null where they are enough. */
  years: number | null
}

/** What came of looking at every place and kind of the latest month. */
export type Watch = {
  /** Null where no month is told. */
  month: Month | null
  /** Younger than 45 days: reports of it still come in. */
  isYoung: boolean
  /** How many were judged, and how many could not be: not told for the month, or without a year to compare with. */
  judged: number
  notJudged: number
  /** How many of the judged rest on less than five years, and on how few at the least. */
  short: { series: number; years: number } | null
  /** The least likely first. */
  unusual: Unusual[]
  /** How many such months a year are to be expected although nothing has changed. */
  falseAlarms: number
}

/** So many are shown at a time: as many as a person looks into. */
export const atMostShown = 5

const youngDays = 45

/** Whether reports of a month still come in. */
export const isYoung = (month: Month, today: Day): boolean =>
  addDays(firstDayOf(monthNumbered(monthNumber(month) + 1)), youngDays) > today

/** Every series' latest month against the years before. */
export function watchOver(all: readonly Series[], today: Day): Watch {
  const running = monthOf(today)
  const last = all
    .flatMap(({ first, counts }) => {
      const ended = counts.slice(0, Math.max(0, monthNumber(running) - monthNumber(first)))
      const at = ended.findLastIndex((count) => count !== null)
      return at < 0 ? [] : [monthNumbered(monthNumber(first) + at)]
    })
    .sort()
    .at(-1)
  if (!last) {
    return {
      ...{ month: null, isYoung: false, judged: 0, notJudged: all.length },
      ...{ short: null, unusual: [], falseAlarms: 0 },
    }
  }
  const judged = all.map((series) => judgedAt(series, last)).filter((one) => one !== null)
  const short = judged.flatMap(({ years }) => years ?? [])
  return {
    ...{ month: last, isYoung: isYoung(last, today) },
    ...{ judged: judged.length, notJudged: all.length - judged.length },
    short: short.length > 0 ? { series: short.length, years: Math.min(...short) } : null,
    unusual: judged
      .filter(({ isUnusual }) => isUnusual)
      .map(({ isUnusual: _, ...one }) => one)
      .sort((one, other) => one.atLeast - other.atLeast || other.count - one.count),
    falseAlarms: Math.ceil(judged.length * 12 * usualWarning.alpha),
  }
}

/** By a model of five years where there are as many, else against the same month of earlier years; null where there is none. */
function judgedAt(
  { area, kind, first, counts }: Series,
  month: Month,
): (Unusual & { isUnusual: boolean }) | null {
  const at = monthNumber(month) - monthNumber(first)
  const count = counts[at] ?? null
  if (count === null) return null
  const before = counts.slice(0, at + 1)
  const model = monthAgainstYears(before, at)
  if (!('problem' in model) && model.atLeast !== null)
    return {
      ...{ area, kind, count, years: null },
      ...{ expected: model.expected, upper: model.upper, atLeast: model.atLeast },
      isUnusual: model.isAlarm,
    }
  const earlier = before.filter((_, other) => other < at && (at - other) % 12 === 0)
  const signal = monthSignal(count, earlier, usualWarning.alpha)
  if ('problem' in signal) return null
  const years = earlier.filter((one) => one !== null).length
  return {
    ...{ area, kind, count, years: years < usualWarning.yearsBack ? years : null },
    ...{ expected: signal.expected, upper: signal.upper, atLeast: signal.atLeast },
    isUnusual: signal.isUnusuallyHigh,
  }
}
