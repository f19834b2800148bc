import { cadenceSentence } from '../../action-plan/cadence/sentence.rules.ts'
import { inLanguage, writtenDay } from '../../web/languages.ts'
import { signedStandings } from '../../web/standing-signs.ts'
import { webText } from '../../web/words.ts'
import { da as aboutDa } from '../public/about/text.da.ts'
import { en as aboutEn } from '../public/about/text.en.ts'
import { sv as aboutSv } from '../public/about/text.sv.ts'
import {
  anchors,
  aroundWritten,
  asWritten,
  heading,
  type ReportBlock,
  type Telling,
  tableOr,
} from './blocks.report.ts'
import { kindTables, resourceRows } from './rows.report.ts'
import type { YearlyReport } from './rules.ts'
import { holdsInWords, ledStandings, reportText } from './words.report.ts'

/** The three questions kept apart: did we do it, has the problem changed, was it because of us. */
export function questions({ promises, goals }: YearlyReport, { language }: Telling): ReportBlock {
  const t = reportText(language).report
  const standings = promises.map(({ standing }) => standing)
  const answer = ledStandings(t.didWeAnswer, standings, `#${anchors.promises}`, language)
  return {
    kind: 'definitions',
    items: [
      { term: t.didWe, words: promises.length > 0 ? answer : t.noPromises },
      { term: t.problemChanged, words: goals.length > 0 ? t.problemNotMeasured : t.problemWithoutGoals },
      { term: t.becauseOfUs, words: t.notEvaluated },
    ],
  }
}

/** Goals with what is not measured said so. */
export function goalTable({ year, goals }: YearlyReport, telling: Telling): ReportBlock {
  const { language } = telling
  const t = reportText(language).report
  const heads = t.goalHeads
  return tableOr(t.noGoals, {
    caption: t.ofYear(t.captions.goals, year),
    columns: [
      { head: heads.goal, share: 3.4 },
      { head: heads.baseline, share: 1.4 },
      { head: heads.target, share: 1 },
      { head: heads.byDay, share: 1.4 },
      { head: heads.outcome, share: 1.2 },
    ],
    rows: goals.map(({ words, indicator, baseline, target, byDay }) => [
      indicator
        ? aroundWritten((goal, by) => t.indicator(goal ?? '', by ?? ''), [words, indicator], telling)
        : asWritten(words, telling),
      baseline ? asWritten(baseline, telling) : '–',
      target ? asWritten(target, telling) : '–',
      byDay ? holdsInWords(null, byDay, language) : '–',
      t.notMeasured,
    ]),
  })
}

/** All commitments in the words of the agreement, where the figures come from, and what the words of standing mean. */
export function annex(report: YearlyReport, telling: Telling): ReportBlock[] {
  const { language } = telling
  const t = reportText(language).report
  const heads = t.originalHeads
  const meanings = inLanguage({ sv: aboutSv, da: aboutDa, en: aboutEn }, language).standingWords.words
  return [
    heading(2, t.originalWords),
    tableOr(t.noPromises, {
      caption: t.originalCaption,
      columns: [
        { head: heads.promise, share: 2 },
        { head: heads.words, share: 2.6 },
        { head: heads.counted, share: 2.2 },
        { head: heads.holds, share: 1.8 },
      ],
      rows: report.promises.map(({ title, originalWords, cadence, begins, promisedFrom, to }) => [
        asWritten(title, telling),
        originalWords ? asWritten(originalWords, telling) : t.noOriginal,
        cadenceSentence(cadence, language),
        holdsInWords(promisedFrom ?? begins, to, language),
      ]),
    }),
    ...kindTables(report, telling),
    ...resourceRows(report, telling),
    heading(2, t.sources),
    { kind: 'list', items: t.sourcesWords(writtenDay(report.until, language)) },
    heading(2, t.standingWords),
    {
      kind: 'definitions',
      items: signedStandings.map((standing) => ({
        term: webText(language).standings[standing],
        words: meanings[standing][0] ?? '',
      })),
    },
  ]
}
