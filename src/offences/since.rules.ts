import { falseDiscovery } from '../statistics/false-discovery.ts'
import { type JudgedChange, judgeChange } from '../statistics/verdict.ts'
import { developmentOf, type Told } from './development.rules.ts'
import type { PeriodUnit } from './periods.rules.ts'

/** A figure as it was on the day something was rested on it: which parts of which year, and how many. */
export type FigureThen = { unit: PeriodUnit; parts: number[]; year: number; count: number }

/** What became of a figure since. */
export type SinceThen = {
  /** How many the same time holds today; null where it is no longer known. Another number was corrected since. */
  sameTime: number | null
  /** The same part of the newest later year that is known whole, judged against the figure as it was. */
  latest: { year: number; count: number; judged: JudgedChange } | null
}

/** What figures say today of a figure that something once rested on. */
export function sinceThen({ unit, parts, year, count }: FigureThen, told: readonly Told[]): SinceThen {
  const countIn = (of: number): number | null => {
    const found = parts.map(
      (part) =>
        told.find(({ period }) => period.unit === unit && period.year === of && period.part === part)?.count,
    )
    return found.every((one) => typeof one === 'number') ? found.reduce((sum, one) => sum + one, 0) : null
  }
  const years = [...new Set(told.map(({ period }) => period.year))].sort((one, other) => other - one)
  const later = years.find((one) => one > year && countIn(one) !== null)
  const latest = later === undefined ? null : countIn(later)
  const overdispersion = developmentOf(told)?.overdispersion ?? 1
  return {
    sameTime: countIn(year),
    latest:
      later === undefined || latest === null
        ? null
        : {
            ...{ year: later, count: latest },
            judged: judgeChange({ count, exposure: 1 }, { count: latest, exposure: 1 }, { overdispersion }),
          },
  }
}

/** Several figures looked at together: among many one is always unusual, so what is called clear is clear among all of them. */
export function judgedTogether(all: readonly SinceThen[]): SinceThen[] {
  const q = falseDiscovery(all.map(({ latest }) => latest?.judged.p ?? null))
  return all.map((one, at) => {
    const { latest } = one
    const isClear = latest?.judged.verdict === 'fell' || latest?.judged.verdict === 'rose'
    if (!latest || !isClear || (q[at] ?? 1) < 0.05) return one
    return { ...one, latest: { ...latest, judged: { ...latest.judged, verdict: 'noClearChange' } } }
  })
}
