import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import type { CountTold } from '../../offences/counting.rules.ts'
import {
  inLanguage,
  type Language,
  shortDay,
  shortStretch,
  writtenMonth,
  writtenNumber,
} from '../../web/languages.ts'
import type { Round } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AreaStatusText, sv } from './text.sv.ts'
import type { DoneHere, Shown, ShownKind, WentOtherwise } from './value.rules.ts'

export const text = (language: Language): AreaStatusText => inLanguage({ sv, da, en }, language)

export const roundName = ({ season, year }: Pick<Round, 'season' | 'year'>, language: Language): string =>
  text(language).round(text(language).seasons[season], year)

/** "september 2025–februari 2026", and within one year "mars–augusti 2026". */
export function monthsOf({ from, to }: Pick<Round, 'from' | 'to'>, language: Language): string {
  const [first, last] = [writtenMonth(from, language), writtenMonth(to, language)]
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  const withoutYear = isOneYear && first !== last ? first.replace(` ${from.slice(0, 4)}`, '') : first
  return text(language).months(withoutYear, last)
}

/** A kind's name as a sentence begins with it. */
export function kindName(kind: string, language: Language): string {
  const name = offenceName(kind, language)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** A count, or why there is none. */
export function countWords(told: CountTold, language: Language): string {
  const { area: t } = text(language)
  if (told.count === null) return told.why === 'withheld' ? t.withheld : t.missing
  const count = writtenNumber(told.count, language)
  return told.preliminary ? t.preliminary(count) : count
}

/** What is said of a kind, in one or two sentences. */
export function kindSentence({ kind, shown }: ShownKind, language: Language): string {
  const t = text(language)
  const name = kindName(kind, language)
  if (!shown) return t.tooFewToShow(name)
  const { before, after, change, verdict } = shown
  const percent = (value: number) => {
    const sign = value > 0 ? '+' : value < 0 ? '−' : ''
    return `${sign}${Math.abs(value)}${language === 'en' ? '' : '\u00a0'}%`
  }
  return t.sentences[verdict]({
    kind: name,
    ...{ before: writtenNumber(before, language), after: writtenNumber(after, language) },
    change: change && {
      ...{ percent: percent(change.percent), low: percent(change.low), high: percent(change.high) },
    },
  })
}

/** The advice of a status as sentences, one's own last. */
export function adviceWords({ advice, ownAdvice }: Pick<Shown, 'advice' | 'ownAdvice'>, language: Language) {
  const t = text(language)
  return [...advice.map((code) => t.advice[code]), ...(ownAdvice ? [ownAdvice] : [])]
}

/**
 * A text to be put where people are, at most so long, with the address at its
 * end: first what has clearly changed, then the rest, the words and the advice,
 * each sentence whole or not at all.
 */
export function shareText(
  shown: Shown,
  { months, address, longest }: { months: string; address: string; longest: number },
  language: Language,
): string {
  const clear = (kind: ShownKind) => kind.shown?.verdict === 'fell' || kind.shown?.verdict === 'rose'
  const told = shown.kinds.filter((kind) => kind.shown !== null)
  const kinds = [...told.filter(clear), ...told.filter((kind) => !clear(kind))]
  const parts = [
    ...kinds.slice(0, 1).map((kind) => kindSentence(kind, language)),
    ...(shown.words ? [shown.words] : []),
    ...adviceWords(shown, language).slice(0, 1),
    ...kinds.slice(1).map((kind) => kindSentence(kind, language)),
    ...adviceWords(shown, language).slice(1),
  ]
  let written = `${shown.name}, ${months}.`
  for (const part of parts) {
    const longer = `${written} ${part}`
    if (`${longer} ${address}`.length <= longest) written = longer
  }
  return `${written} ${address}`
}

export const doneWords = (done: readonly Omit<DoneHere, 'area'>[], language: Language) =>
  done.map(({ promise, times }) => text(language).area.done(promise, times))

export const deviationWords = (deviations: readonly WentOtherwise[], language: Language): string[] =>
  deviations.map(({ promise, from, to, cause, adjustment }) => {
    const days = from === to ? shortDay(from, language) : shortStretch(from, to, language)
    return text(language).area.deviation(promise, days, cause, adjustment)
  })

/**
 * What is said of a status in one language, for the pages: page and paper say
 * the same, in the same words.
 */
export function sayIn(language: Language) {
  return {
    round: (round: Pick<Round, 'season' | 'year'>) => roundName(round, language),
    months: (round: Pick<Round, 'from' | 'to'>) => monthsOf(round, language),
    kind: (kind: string) => kindName(kind, language),
    count: (told: CountTold) => countWords(told, language),
    sentence: (kind: ShownKind) => kindSentence(kind, language),
    advice: (shown: Pick<Shown, 'advice' | 'ownAdvice'>) => adviceWords(shown, language),
    done: (done: readonly Omit<DoneHere, 'area'>[]) => doneWords(done, language),
    deviations: (deviations: readonly WentOtherwise[]) => deviationWords(deviations, language),
    share: (shown: Shown, to: Parameters<typeof shareText>[1]) => shareText(shown, to, language),
  }
}
export type Say = ReturnType<typeof sayIn>
