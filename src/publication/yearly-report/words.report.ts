import { around } from '../../documents/blocks.ts'
import type { Piece, Words } from '../../documents/document.rules.ts'
import type { Standing } from '../../follow-up/standing.rules.ts'
import {
  inLanguage,
  type Language,
  shortDay,
  writtenDay,
  writtenList,
  writtenNumber,
} from '../../web/languages.ts'
import { periodFigure } from '../../web/period-words.ts'
import { webText } from '../../web/words.ts'
import { countsOf } from '../public/citizen-promise/rules.ts'
import { anchors, led, type Telling, writtenIn } from './blocks.report.ts'
import type { Told } from './differences.rules.ts'
import { shareDone } from './promise-of-year.rules.ts'
import type { Figure, KindOfYear } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const reportText = (language: Language) => inLanguage({ sv, da, en }, language)

/** "112 av 120 (93 %)", "34 gånger", "27 av 34 (79 %), 7 för sent": a figure with its words. */
export function figureInWords(figure: Figure, language: Language): string {
  const { report: t } = reportText(language)
  return withLate(t.figure(periodFigure(figure, language), shareDone(figure)), figure, language)
}

/** What came too late is told beside the figure: nothing makes up for it, and it is not left to do. */
export function withLate(words: string, { late }: Figure, language: Language): string {
  return late ? `${words}, ${webText(language).figures.late(writtenNumber(late, language))}` : words
}

/**
 * The year's figure of a promise; of one whose only period runs on, how far that
 * one has come. "16 of 16" beside "behind" would puzzle: an earlier period was
 * missed, and is told with it.
 */
export function figureOf(told: Pick<Told, 'closed' | 'open' | 'missedBefore'>, language: Language): string {
  const { closed, open, missedBefore } = told
  const { report: t } = reportText(language)
  const soFar = open ? withLate(t.soFar(periodFigure(open, language)), open, language) : '–'
  const words = closed ? figureInWords(closed, language) : soFar
  const figure = closed ?? open
  const isWhole = figure !== null && figure.due !== null && figure.done >= figure.due
  return isWhole && missedBefore > 0 ? `${words}; ${t.missedBefore(missedBefore)}` : words
}

/** "9 i fas, 3 släpar efter, 1 kan inte bedömas". */
export function countedStandings(standings: Standing[], language: Language): string {
  return countsInWords(standings, language).join(', ')
}

/** The same within a sentence, each count leading to what was counted. */
export function ledStandings(
  sentence: (counts: string) => string,
  standings: Standing[],
  href: string,
  language: Language,
): (string | Piece)[] {
  const counts = countsInWords(standings, language)
  return around(
    (...told) => sentence(told.join(', ')),
    counts.map((count) => led(count, href)),
  )
}

function countsInWords(standings: Standing[], language: Language): string[] {
  const words = webText(language).standings
  const counts = countsOf(standings.map((standing) => ({ fulfilment: { standing } })))
  const t = reportText(language).report
  return counts.map(({ standing, count }) => t.count(writtenNumber(count, language), words[standing]))
}

/** "1 juli 2025 till 31 augusti 2025", or the one day. */
export function spanInWords(from: string, to: string, language: Language): string {
  const t = reportText(language).report
  return from === to
    ? writtenDay(from, language)
    : t.fromTo(writtenDay(from, language), writtenDay(to, language))
}

/** "Av varje slag: Hastighet 68, Alkohol 30 och Droger 12." The kinds are called as the partnership wrote them. */
export function kindsLine(kinds: KindOfYear[], telling: Telling): Words {
  const t = reportText(telling.language).report
  return kindsListed(t.kinds, kinds, null, telling)
}

/** The same, each count leading to the table of this promise's kinds. */
export function ledKindsLine(promise: string, kinds: KindOfYear[], telling: Telling): Words {
  const t = reportText(telling.language).report
  return kindsListed(t.kinds, kinds, `#${anchors.kinds(promise)}`, telling)
}

/** "Hastighet 6, Alkohol 3 och Droger 1", within a sentence. */
export function kindsListed(
  sentence: (told: string) => string,
  kinds: KindOfYear[],
  href: string | null,
  telling: Telling,
): Words {
  const { language } = telling
  const { noKind } = reportText(language).report
  const lang = writtenIn(telling)
  const pieces = kinds.flatMap(({ name, done }): Piece[] => [
    name === null ? { text: noKind } : { text: name, lang },
    { text: writtenNumber(done, language), ...(href && { href }) },
  ])
  const listed = (words: string[]) => kinds.map((_, place) => `${words[2 * place]} ${words[2 * place + 1]}`)
  return around((...words) => sentence(writtenList(listed(words), language)), pieces)
}

/** The days something holds, as short as a table needs; until further notice where no end is set. */
export function holdsInWords(from: string | null, to: string | null, language: Language): string {
  const t = reportText(language).report
  if (from === null) return to === null ? '' : shortDay(to, language)
  return to === null
    ? t.from(shortDay(from, language))
    : t.fromTo(shortDay(from, language), shortDay(to, language))
}

/** Names one after the other; a word for nobody where there is none. */
export function namesOr(names: string[], none: string, language: Language): string {
  return names.length === 0 ? none : writtenList(names, language)
}
