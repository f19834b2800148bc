import { type CountTold, countIn, monthsFromTo } from '../../offences/counting.rules.ts'
import { overdispersionTold, type Told } from '../../offences/development.rules.ts'
import { chanceToNotice, criticalCounts } from '../../statistics/detectable-change.ts'
import type { BeforeAfter, Compared } from '../../statistics/effect.ts'
import { type Interruption, interruption } from '../../statistics/interrupted-series.ts'
import { nextByItself } from '../../statistics/regression-to-the-mean.ts'
import { likeliestPrior } from '../../statistics/shrunk-rates.ts'
import {
  type DisplacementVerdict,
  displacementVerdict,
  type JudgedChange,
  type JudgedEffect,
  judgeChange,
  judgeEffect,
} from '../../statistics/verdict.ts'
import { absoluteDifference } from '../../statistics/weighted-displacement.ts'
import type { Months, Plan } from './rules.ts'

/** The figures of one kind, place by place; and which places are local areas of the partnership. */
export type Figures = { of: (place: string) => readonly Told[]; localAreas: readonly string[] }

/** Why the figures tell nothing yet, or at all. */
export type NoResult = 'missing' | 'withheld' | 'tooShort' | 'tooShortAfter' | 'noEvents' | 'notFitted'

/** What the figures say of a measure, whatever people make of it. */
export type Result = {
  focus: BeforeAfter
  comparison: BeforeAfter | null
  preliminary: boolean
  /** Against the comparison; null without one. */
  effect: (JudgedEffect & { expected: number | null }) | null
  /** Without a comparison no more than a change can be told. */
  change: JudgedChange
  displacement: { verdict: DisplacementVerdict; neighbours: BeforeAfter; fewer: number } | null
  /** What was to be expected by itself where the places were picked for having many. */
  byItself: { expected: number; low: number; high: number } | null
  series: Interruption | { problem: NoResult } | null
  /** How many times as much the periods vary as chance lets them. */
  overdispersion: number
}

/** Works out what the figures say; every month that is compared must be known. */
export function resultOf(plan: Plan, figures: Figures): Result | { problem: NoResult } {
  const { before, after } = plan
  if (!before || !after) return { problem: 'missing' }
  const focus = summed(plan.focus, figures, before, after)
  if ('problem' in focus) return focus
  const comparison = plan.comparison.length > 0 ? summed(plan.comparison, figures, before, after) : null
  if (comparison && 'problem' in comparison) return comparison
  const neighbours = plan.neighbours.length > 0 ? summed(plan.neighbours, figures, before, after) : null
  if (neighbours && 'problem' in neighbours) return neighbours
  const overdispersion = Math.max(
    1,
    ...[...plan.focus, ...plan.comparison].map((place) => overdispersionTold(figures.of(place)) ?? 1),
  )
  const lengths = { before: monthsFromTo(before.from, before.to), after: monthsFromTo(after.from, after.to) }
  return {
    focus: focus.counts,
    comparison: comparison?.counts ?? null,
    preliminary: focus.preliminary || (comparison?.preliminary ?? false),
    effect: comparison && effectIn({ focus: focus.counts, comparison: comparison.counts }, overdispersion),
    change: judgeChange(
      { count: focus.counts.before, exposure: lengths.before },
      { count: focus.counts.after, exposure: lengths.after },
      { overdispersion },
    ),
    displacement:
      comparison && neighbours
        ? displacementIn(focus.counts, neighbours.counts, comparison.counts, overdispersion)
        : null,
    byItself: plan.pickedHigh ? byItselfIn(plan, figures, before, lengths) : null,
    series: plan.design === 'series' ? seriesIn(plan, figures, before, after) : null,
    overdispersion,
  }
}

/** What each of some places tells, added up; the sum is known only where every part of it is. */
function summed(
  places: readonly string[],
  figures: Figures,
  before: Months,
  after: Months,
): { counts: BeforeAfter; preliminary: boolean } | { problem: NoResult } {
  const told = places.map((place) => ({
    before: countIn(figures.of(place), before),
    after: countIn(figures.of(place), after),
  }))
  const all: CountTold[] = told.flatMap((one) => [one.before, one.after])
  const unknown = all.find((one) => one.count === null)
  if (unknown && unknown.count === null) return { problem: unknown.why }
  const sum = (some: CountTold[]) => some.reduce((total, { count }) => total + (count ?? 0), 0)
  return {
    counts: { before: sum(told.map((one) => one.before)), after: sum(told.map((one) => one.after)) },
    preliminary: all.some((one) => one.count !== null && one.preliminary),
  }
}

/** The comparison's months are as long before and after as the focus area's: lengths fall out of the ratio. */
function effectIn(compared: Compared, overdispersion: number): Result['effect'] {
  const { focus, comparison } = compared
  return {
    ...judgeEffect(compared, { overdispersion }),
    expected: comparison.before === 0 ? null : (focus.before * comparison.after) / comparison.before,
  }
}

function displacementIn(
  focus: BeforeAfter,
  buffer: BeforeAfter,
  control: BeforeAfter,
  overdispersion: number,
): Result['displacement'] {
  return {
    verdict: displacementVerdict({ focus, buffer, control }, 0.05, overdispersion),
    neighbours: buffer,
    fewer: -(absoluteDifference(focus, control).estimate + absoluteDifference(buffer, control).estimate),
  }
}

/** How the partnership's areas vary tells how much of a high count is luck; null where they do not tell. */
function byItselfIn(
  plan: Plan,
  { of, localAreas }: Figures,
  before: Months,
  lengths: { before: number; after: number },
): Result['byItself'] {
  const counts = localAreas.map((area) => countIn(of(area), before).count)
  if (counts.length < 5 || counts.some((count) => count === null)) return null
  const prior = likeliestPrior({ counts: counts.map((count) => count ?? 0), exposures: counts.map(() => 1) })
  if (!prior) return null
  const picked = plan.focus.map((place) => countIn(of(place), before).count ?? 0)
  const each = picked.map((count) =>
    nextByItself({ count, exposure: 1 }, prior, lengths.after / lengths.before),
  )
  const sum = (value: (one: (typeof each)[number]) => number) =>
    each.reduce((total, one) => total + value(one), 0)
  return {
    expected: sum(({ expected }) => expected),
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
  }
}

/** The months from the first before to the last after, as one series. */
function seriesIn(plan: Plan, { of }: Figures, before: Months, after: Months): Result['series'] {
  const count = monthsFromTo(before.from, after.to)
  const first = Number(before.from.slice(0, 4)) * 12 + Number(before.from.slice(5, 7)) - 1
  const monthly = (place: string) => of(place).filter(({ period }) => period.unit === 'month')
  const counts = Array.from({ length: count }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1]
    const told = plan.focus.map(
      (place) =>
        monthly(place).find(({ period }) => period.year === year && period.part === month)?.count ?? null,
    )
    return told.some((one) => one === null) ? null : told.reduce((sum: number, one) => sum + (one ?? 0), 0)
  })
  return interruption({
    ...{ counts, season: true, slopeChange: false },
    start: monthsFromTo(before.from, after.from),
  })
}

/** What the months after could show at all, told when the goal is set and not afterwards. */
export type CouldBeSeen = {
  before: number
  /** The largest number after that would be a clear fall; null where none could be. */
  largestFall: number | null
  /** How often out of ten a fall as large as the goal would be noticed. */
  timesOfTen: number | null
}

/** Null where the months before are not known. */
export function couldBeSeen(plan: Plan, figures: Figures): CouldBeSeen | null {
  if (!plan.before || !plan.after) return null
  const told = plan.focus.map((place) => countIn(figures.of(place), plan.before as Months).count)
  if (told.length === 0 || told.some((count) => count === null)) return null
  const before = told.reduce((sum: number, count) => sum + (count ?? 0), 0)
  const comparison = {
    before: monthsFromTo(plan.before.from, plan.before.to),
    after: monthsFromTo(plan.after.from, plan.after.to),
    alpha: 0.05,
  }
  return {
    before,
    largestFall: criticalCounts(before, comparison).largestFall,
    timesOfTen:
      plan.goal === null || before === 0
        ? null
        : Math.round(10 * chanceToNotice(before, 1 - plan.goal / 100, comparison)),
  }
}

/** Whether a conclusion says more than the figures hold for. */
export function saysMoreThanFigures(verdict: string, result: Result | { problem: NoResult } | null): boolean {
  if (verdict !== 'works') return false
  if (result === null || 'problem' in result) return true
  if (result.series && 'level' in result.series) return result.series.level.high >= 1
  return result.effect?.verdict !== 'betterThanComparison'
}
