import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import type { BeforeAfter } from '../../statistics/effect.ts'
import type { Interruption } from '../../statistics/interrupted-series.ts'
import { inLanguage, type Language, writtenList, writtenMonth, writtenNumber } from '../../web/languages.ts'
import type { Choosable } from './ground.queries.ts'
import type { Result } from './result.rules.ts'
import type { Months, Plan } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type EvaluationText, sv } from './text.sv.ts'

export const text = (language: Language): EvaluationText => inLanguage({ sv, da, en }, language)

export const evaluationPath = '/app/follow-up/evaluation'
export const onePath = (evaluation: string): string => `${evaluationPath}/${evaluation}`

export const homeTrail = (language: Language) => [{ href: evaluationPath, label: text(language).title }]

/** "mars 2025–februari 2026". */
export const monthsWords = ({ from, to }: Months, language: Language): string =>
  text(language).months(writtenMonth(from, language), writtenMonth(to, language))

export const placeNames = (ids: readonly string[], { places }: Choosable, language: Language): string =>
  writtenList(
    ids.map((id) => places.find((place) => place.id === id)?.name ?? '?'),
    language,
  )

/** A ratio as a change: 0.5 is "50 %"; its sign where both ways are possible. */
const percentWords = (ratio: number, language: Language, signed: boolean): string => {
  const change = Math.round(100 * (ratio - 1))
  const sign = signed ? (change > 0 ? '+' : change < 0 ? '−' : '') : ''
  return `${sign}${Math.abs(change)}${language === 'en' ? '' : '\u00a0'}%`
}

/** Below this a percentage says more than the counts do. */
const leastForPercent = 20

/** What the figures say against the comparison, in its sentence. */
export function effectSentence(plan: Plan, result: Result, choosable: Choosable, language: Language): string {
  const t = text(language)
  const { effect, focus, comparison } = result
  if (!effect || !comparison) return t.noComparison
  const { interval, ratio, verdict } = effect
  const isEnough = [focus, comparison].every(
    ({ before, after }) => Math.min(before, after) >= leastForPercent,
  )
  const isClear = verdict === 'betterThanComparison' || verdict === 'worseThanComparison'
  const percent = (one: number) => percentWords(one, language, !isClear)
  const ends =
    interval && (isClear && interval.high < 1 ? [interval.high, interval.low] : [interval.low, interval.high])
  const written = (count: number) => writtenNumber(count, language)
  return t.effects[verdict]({
    place: placeNames(plan.focus, choosable, language),
    kind: plan.kind ? offenceName(plan.kind, language) : '',
    ...{ before: written(focus.before), after: written(focus.after) },
    ...{ otherBefore: written(comparison.before), otherAfter: written(comparison.after) },
    expected: written(Math.round(effect.expected ?? 0)),
    change:
      isEnough && ends && ratio !== null && ends.every(Number.isFinite)
        ? { percent: percent(ratio), low: percent(ends[0] ?? 1), high: percent(ends[1] ?? 1) }
        : null,
  })
}

/** What a series tells, in its sentences; null where there is none. */
export function seriesSentence({ series }: Result, language: Language): string | null {
  if (series === null) return null
  return 'problem' in series ? text(language).noResult[series.problem] : seriesWords(series, language)
}

export function seriesWords({ level, observed, expectedWithout }: Interruption, language: Language): string {
  const t = text(language)
  const percent = (ratio: number) => percentWords(ratio, language, true)
  const isClear = level.high < 1 || level.low > 1
  return [
    t.series(writtenNumber(observed, language), writtenNumber(Math.round(expectedWithout), language)),
    isClear
      ? t.seriesFell(percent(level.ratio), percent(level.low), percent(level.high))
      : t.seriesUnclear(percent(level.low), percent(level.high)),
  ].join(' ')
}

/** A row of the table: a place with how many before and after. */
export const countsRow = (label: string, { before, after }: BeforeAfter, language: Language): string[] => [
  label,
  writtenNumber(before, language),
  writtenNumber(after, language),
]
