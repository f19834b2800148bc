import type { Words } from '../../documents/document.rules.ts'
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
import { aroundWritten, type Telling } from './blocks.report.ts'
import type { Told } from './differences.rules.ts'
import { shareDone } from './promise-of-year.rules.ts'
import type { Figure, KindOfYear } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const reportText = (language: Language) => inLanguage({ sv, da, en }, language)

/** "112 av 120 (93 %)", "34 gånger": a figure with its words. */
export function figureInWords(figure: Figure, language: Language): string {
  return reportText(language).report.figure(periodFigure(figure, language), shareDone(figure))
}

/** The year's figure of a promise; of one whose only period runs on, how far that one has come. */
export function figureOf({ closed, open }: Pick<Told, 'closed' | 'open'>, language: Language): string {
  if (closed) return figureInWords(closed, language)
  return open ? reportText(language).report.soFar(periodFigure(open, language)) : '–'
}

/** "9 i fas, 3 släpar efter, 1 kan inte bedömas". */
export function countedStandings(standings: Standing[], language: Language): string {
  const words = webText(language).standings
  const counts = countsOf(standings.map((standing) => ({ fulfilment: { standing } })))
  const t = reportText(language).report
  return counts
    .map(({ standing, count }) => t.count(writtenNumber(count, language), words[standing]))
    .join(', ')
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
  const { language } = telling
  const t = reportText(language).report
  const called = kinds.filter(({ name }) => name !== null)
  const counts = kinds.map(({ done }) => writtenNumber(done, language))
  const sentence = (...names: string[]) =>
    t.kinds(
      writtenList(
        counts.map((count, place) => `${names[place] ?? t.noKind} ${count}`),
        language,
      ),
    )
  return aroundWritten(
    sentence,
    called.map(({ name }) => name ?? ''),
    telling,
  )
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
