import type { JudgedChange } from '../../statistics/verdict.ts'
import { inLanguage, type Language, writtenList, writtenNumber } from '../languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ChangeWords, sv } from './text.sv.ts'

const changesText = (language: Language) => inLanguage({ sv, da, en }, language)

/** Over which parts of a year figures are compared. */
export type PartsOfYear = { unit: 'year' | 'half-year' | 'quarter' | 'month'; parts: readonly number[] }

/** The latest year of some figures against the one before, over the same parts, with what is said of it. */
export type ToldChange = PartsOfYear & {
  change: { before: { count: number }; after: { count: number; year: number } } | null
  judged: JudgedChange | null
  /** Alone it would be called clear; among all that are shown it is not, so no percentage is told. */
  isWithdrawn: boolean
}

/** Below this a percentage says more than the counts do. */
export const leastForPercent = 20

const partsIn = { year: 1, 'half-year': 2, quarter: 4, month: 12 } as const

/** All kinds of offences together. */
export const allKindsWords = (language: Language): string => changesText(language).allKinds

/** How a kind of offence changed at a place: a sentence by its verdict, without percent where the counts are too few. */
export function changeSentence(told: ToldChange, place: string, kind: string, language: Language): string {
  const t = changesText(language)
  const { change, judged, isWithdrawn } = told
  if (!change || !judged) return t.onlyOneYear(place)
  const { before, after } = change
  const { interval, ratio } = judged
  const isEnough = Math.min(before.count, after.count) >= leastForPercent && !isWithdrawn
  const percent = (one: number) => percentWords(one, language)
  const words: ChangeWords = {
    ...{ place, kind, over: overWords(told, after.year, language) },
    before: writtenNumber(before.count, language),
    after: writtenNumber(after.count, language),
    percent:
      isEnough && interval && ratio !== null
        ? { change: percent(ratio), low: percent(interval.low), high: percent(interval.high) }
        : null,
  }
  return t.sentences[judged.verdict](words)
}

/** A figure as it was, and what is known of it now. */
export type ToldSince = PartsOfYear & {
  year: number
  count: number
  since: {
    sameTime: number | null
    latest: { year: number; count: number; judged: JudgedChange } | null
  }
}

/** What a figure was, what the same part of the year is now, and what the difference says. */
export function sinceWords(told: ToldSince, place: string, kind: string, language: Language) {
  const { since: t } = changesText(language)
  const { year, count, since } = told
  const { sameTime, latest } = since
  const number = (one: number) => writtenNumber(one, language)
  const isCorrected = sameTime !== null && sameTime !== count
  return {
    was: t.was(place, kind, overWords(told, year, language), number(count)),
    corrected: sameTime === null ? t.unknown : isCorrected ? t.corrected(number(sameTime)) : '',
    now: latest ? t.now(overWords(told, latest.year, language), number(latest.count)) : t.none,
    verdict: latest ? t.verdicts[latest.judged.verdict] : '',
  }
}

/** "hela 2025", "januari–augusti 2026": over which part of a year figures are compared. */
export function overWords({ unit, parts }: PartsOfYear, year: number, language: Language): string {
  const { over } = changesText(language)
  return parts.length === partsIn[unit]
    ? over.whole(String(year))
    : over.parts(partsWords({ unit, parts }, language), String(year))
}

/** "januari–augusti", "kvartal 1 och kvartal 3": parts that follow on each other told by the first and the last. */
export function partsWords({ unit, parts }: PartsOfYear, language: Language): string {
  const word = changesText(language).units[unit]
  const runs: [first: number, last: number][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    if (run && run[1] === part - 1) run[1] = part
    else runs.push([part, part])
  }
  return writtenList(
    runs.map(([first, last]) => word(first, last)),
    language,
  )
}

/** Every part of the year that is compared: "hela", "januari–augusti". */
export const allPartsWords = (told: PartsOfYear, language: Language): string =>
  told.unit === 'year' ? changesText(language).over.whole('').trim() : partsWords(told, language)

/** A ratio as a change: 0.5 is "−50 %", 1.2 is "+20 %". */
export function percentWords(ratio: number, language: Language): string {
  const change = Math.round(100 * (ratio - 1))
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  const size = writtenNumber(Math.abs(change), language)
  return language === 'en' ? `${sign}${size}%` : `${sign}${size}\u00a0%`
}
