import { cadenceSentence } from '../../action-plan/cadence/sentence.rules.ts'
import { around } from '../../documents/blocks.ts'
import type { Piece, Words } from '../../documents/document.rules.ts'
import type { JudgedPeriod } from '../../follow-up/standing.rules.ts'
import { type Language, writtenDay, writtenList } from '../../web/languages.ts'
import { periodFigure, stripCells } from '../../web/period-words.ts'
import { webText } from '../../web/words.ts'
import {
  anchors,
  aroundWritten,
  asWritten,
  heading,
  led,
  paragraph,
  type ReportBlock,
  type Telling,
  tableOr,
  writtenIn,
} from './blocks.report.ts'
import type { PromiseOfYear, YearlyReport } from './rules.ts'
import {
  countedStandings,
  figureInWords,
  figureOf,
  ledKindsLine,
  ledStandings,
  namesOr,
  reportText,
  spanInWords,
  withLate,
} from './words.report.ts'

/** Promised, done, standing and who answers for it: one line for each promise. */
export function promiseTable(report: YearlyReport, telling: Telling): ReportBlock {
  const { language, links } = telling
  const t = reportText(language).report
  const heads = t.promiseHeads
  return tableOr(t.noPromises, {
    caption: t.promiseTable(report.year),
    anchor: anchors.promises,
    columns: [
      { head: heads.promise, share: 3 },
      { head: heads.promised, share: 2.4 },
      { head: heads.done, share: 2.2 },
      { head: heads.standing, share: 1.9 },
      { head: heads.responsible, share: 2 },
    ],
    rows: report.promises.map((promise) => [
      asWritten(promise.title, telling),
      cadenceSentence(promise.cadence, language),
      [led(figureOf(promise, language), links.promise(promise.id))],
      [{ text: webText(language).standings[promise.standing], standing: promise.standing }],
      namesOr(promise.responsible, '–', language),
    ]),
  })
}

/** Every promise by focus area: how it stood, its figures, its periods, and what went otherwise. */
export function promiseByPromise(report: YearlyReport, telling: Telling): ReportBlock[] {
  return report.focusAreas.flatMap(({ id, name }) => {
    const its = report.promises.filter(({ focusArea }) => focusArea === id)
    if (its.length === 0) return []
    return [
      heading(2, name, writtenIn(telling)),
      ...its.flatMap((promise) => blocksOf(promise, report, telling)),
    ]
  })
}

function blocksOf(promise: PromiseOfYear, report: YearlyReport, telling: Telling): ReportBlock[] {
  return [
    heading(3, promise.words, writtenIn(telling)),
    paragraph(standingLine(promise, report, telling)),
    paragraph(promisedLine(promise, telling)),
    ...(promise.kinds.length > 0 ? [paragraph(ledKindsLine(promise.id, promise.kinds, telling))] : []),
    ...(promise.periods.length > 1 ? [strip(promise, report.year, telling)] : []),
    ...otherwise(promise, telling),
  ]
}

/** "i fas: 112 av 120 (93 %) under 2025. Perioder: 9 uppfyllt, 3 inte uppfyllt." */
function standingLine(promise: PromiseOfYear, { year }: YearlyReport, { language, links }: Telling): Words {
  const t = reportText(language).report
  const { standing, closed, open, periods } = promise
  const rows = links.promise(promise.id)
  return [
    { text: webText(language).standings[standing], standing, emphasis: 'strong' },
    ...(closed ? [': ', led(figureInWords(closed, language), rows), ` ${t.inYear(year)}.`] : []),
    ...(open
      ? [
          closed ? ' ' : ': ',
          led(withLate(periodFigure(open, language), open, language), rows),
          ` ${t.until(writtenDay(open.to, language))}.`,
        ]
      : []),
    ...(periods.length > 1 ? [' ', ...ledStandings(t.periods, standingsOf(periods), rows, language)] : []),
    ...sinceBegun(promise, year, rows, language),
  ]
}

/** What came before, without which "behind" after a year that was kept cannot be understood. */
function sinceBegun(
  { begins, sinceBegun: figure }: PromiseOfYear,
  year: number,
  rows: string,
  language: Language,
): (string | Piece)[] {
  if (figure === null || begins >= `${year}-01-01`) return []
  const { report: t } = reportText(language)
  const sentence = (told: string) => t.sinceBegun(told, writtenDay(begins, language))
  return [' ', ...around(sentence, [led(periodFigure(figure, language), rows)])]
}

const standingsOf = (periods: JudgedPeriod[]) => periods.map(({ standing }) => standing)

function promisedLine(promise: PromiseOfYear, telling: Telling): Words {
  const { language } = telling
  const t = reportText(language).report
  const { cadence, begins, promisedFrom, givenBy, responsible, cooperating, notMeasurable } = promise
  const parts = [
    `${t.promised}: ${cadenceSentence(cadence, language)}.`,
    ...(givenBy.length > 0 ? [`${t.givenBy}: ${writtenList(givenBy, language)}.`] : []),
    ...(responsible.length > 0 ? [`${t.responsible}: ${writtenList(responsible, language)}.`] : []),
    ...(cooperating.length > 0 ? [`${t.cooperating}: ${writtenList(cooperating, language)}.`] : []),
    ...(promisedFrom
      ? [t.recordedFrom(writtenDay(promisedFrom, language), writtenDay(begins, language))]
      : []),
  ]
  const told = parts.join(' ')
  if (notMeasurable === null) return told
  return aroundWritten((words) => `${told} ${t.notMeasurable} ${words}`.trim(), [notMeasurable], telling)
}

function strip({ periods }: PromiseOfYear, year: number, telling: Telling): ReportBlock {
  const { language } = telling
  const t = reportText(language).report
  return {
    kind: 'periodStrip',
    caption: t.stripCaption(year),
    alt: t.periods(countedStandings(standingsOf(periods), language)),
    cells: stripCells(periods, language),
    lang: writtenIn(telling),
    words: webText(language).standings,
  }
}

/** Deviations, rests and an early end, each with its reason. */
function otherwise({ deviations, pauses, ended }: PromiseOfYear, telling: Telling): ReportBlock[] {
  const { language } = telling
  const t = reportText(language).report
  const said = (sentence: (words: string) => string, words: string) =>
    aroundWritten(sentence, [words], telling)
  const items = [
    ...deviations.map(({ from, to, cause }) =>
      said((words) => t.deviation(spanInWords(from, to, language), words), cause),
    ),
    ...pauses.map(({ from, to, reason }) =>
      to === null
        ? said((words) => t.restSince(writtenDay(from, language), words), reason)
        : said((words) => t.rest(spanInWords(from, to, language), words), reason),
    ),
    ...(ended ? [said((words) => t.ended(writtenDay(ended.day, language), words), ended.reason)] : []),
  ]
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

/** Every deviation of the year with its cause and what was changed because of it. */
export function deviationTable({ year, promises }: YearlyReport, telling: Telling): ReportBlock {
  const { language, links } = telling
  const t = reportText(language).report
  const heads = t.deviationHeads
  return tableOr(t.noDeviations, {
    caption: t.ofYear(t.captions.deviations, year),
    columns: [
      { head: heads.promise, share: 2 },
      { head: heads.when, share: 1.6 },
      { head: heads.cause, share: 2.5 },
      { head: heads.adjustment, share: 2.5 },
    ],
    rows: promises.flatMap(({ id, title, deviations }) =>
      deviations.map(({ from, to, cause, adjustment }): Words[] => [
        [led(title, links.promise(id), writtenIn(telling))],
        spanInWords(from, to, language),
        asWritten(cause, telling),
        adjustment ? asWritten(adjustment, telling) : t.noAdjustment,
      ]),
    ),
  })
}
