import { cadenceSentence } from '../../action-plan/cadence/sentence.rules.ts'
import { isItsOnePromise } from '../../action-plan/one-promise.rules.ts'
import type { Words } from '../../documents/document.rules.ts'
import {
  inLanguage,
  type Language,
  shortDay,
  writtenDay,
  writtenMoney,
  writtenNumber,
} from '../../web/languages.ts'
import { da as planDa } from '../public/action-plan/text.da.ts'
import { en as planEn } from '../public/action-plan/text.en.ts'
import { sv as planSv } from '../public/action-plan/text.sv.ts'
import { da as residentDa } from '../public/text.da.ts'
import { en as residentEn } from '../public/text.en.ts'
import { sv as residentSv } from '../public/text.sv.ts'
import {
  anchors,
  aroundWritten,
  asWritten,
  led,
  type ReportBlock,
  type Telling,
  tableOr,
  writtenIn,
} from './blocks.report.ts'
import type { Amounts, MeasureOfYear, YearlyReport } from './rules.ts'
import { holdsInWords, namesOr, reportText } from './words.report.ts'

/** Who was to do what by which decision: the agreement and the plan in force. */
export function mandate(
  { partnership, agreements, planInForce }: YearlyReport,
  telling: Telling,
): ReportBlock[] {
  const { language } = telling
  const t = reportText(language).report
  const terms = t.mandateTerms
  const item = (term: string, words: Words) => (words === '' ? [] : [{ term, words }])
  const own = (sentence: (words: string) => string, title: string) =>
    aroundWritten(sentence, [title], telling)
  const items = [
    ...item(terms.board, partnership.board),
    ...agreements.flatMap(({ title, parties, from, to, signedOn, caseNumber }) => [
      ...item(
        terms.agreement,
        own((words) => (signedOn ? t.signed(words, writtenDay(signedOn, language)) : words), title),
      ),
      ...item(terms.parties, namesOr(parties, '', language)),
      ...item(terms.holds, holdsInWords(from, to, language)),
      ...item(terms.caseNumber, caseNumber),
    ]),
    ...(agreements.length === 0 ? item(terms.agreement, t.noAgreement) : []),
    ...(planInForce
      ? item(
          terms.plan,
          own((words) => decision({ ...planInForce, title: words }, language), planInForce.title),
        )
      : []),
  ]
  return [{ kind: 'definitions', items }]
}

function decision(
  { title, adoptedBy, day, caseNumber }: NonNullable<YearlyReport['planInForce']>,
  language: Language,
) {
  return reportText(language).report.adopted(title, adoptedBy, writtenDay(day, language), caseNumber)
}

/** The measures of the year: who answered for each, and who carried it out together with them. */
export function measureTable(report: YearlyReport, telling: Telling): ReportBlock {
  const { language, links } = telling
  const t = reportText(language).report
  const heads = t.measureHeads
  const classes = inLanguage({ sv: residentSv, da: residentDa, en: residentEn }, language).yearClasses
  const areaOf = ({ focusArea }: MeasureOfYear) =>
    report.focusAreas.find(({ id }) => id === focusArea)?.name ?? ''
  return tableOr(t.noMeasures, {
    caption: t.ofYear(t.captions.measures, report.year),
    columns: [
      { head: heads.measure, share: 2.4 },
      { head: heads.focusArea, share: 2 },
      { head: heads.responsible, share: 1.8 },
      { head: heads.together, share: 2.6 },
      { head: heads.yearClass, share: 1.5 },
    ],
    rows: report.measures.map((measure): Words[] => [
      asWritten(measure.title, telling),
      [led(areaOf(measure), links.focusArea(measure.focusArea), writtenIn(telling))],
      measure.responsible,
      namesOr(measure.together, t.alone, language),
      measure.yearClass ? classes[measure.yearClass] : '–',
    ]),
  })
}

/** What the plan holds for the year after. */
export function plannedTable({ year, planned }: YearlyReport, telling: Telling): ReportBlock {
  const { language, links } = telling
  const t = reportText(language).report
  const heads = t.plannedHeads
  return tableOr(t.noPlanned, {
    caption: t.plannedCaption(year + 1),
    columns: [
      { head: heads.measure, share: 2.2 },
      { head: heads.when, share: 2.2 },
      { head: heads.responsible, share: 1.8 },
      { head: heads.promises, share: 3 },
    ],
    rows: planned.map(({ title, plannedWhen, responsible, promises }): Words[] => [
      asWritten(title, telling),
      asWritten(plannedWhen, telling),
      responsible,
      promises.length === 0
        ? t.noPromisesIn
        : promises.flatMap((promise, place) => [
            ...(place > 0 ? ['\n'] : []),
            isItsOnePromise({ title }, promises)
              ? led(cadenceSentence(promise.cadence, language), links.promise(promise.id))
              : led(promise.title, links.promise(promise.id), writtenIn(telling)),
          ]),
    ]),
  })
}

/** What the measures were planned to take and took. */
export function resourceTable({ year, resources, partnership }: YearlyReport, telling: Telling): ReportBlock {
  const { language, links } = telling
  const t = reportText(language).report
  const heads = t.resourceHeads
  return tableOr(t.noResources, {
    caption: t.ofYear(t.captions.resources, year),
    columns: [
      { head: heads.measure, share: 2 },
      { head: heads.planned, share: 2 },
      { head: heads.used, share: 2 },
    ],
    rows: resources.map(({ title, focusArea, planned, used }): Words[] => [
      [led(title, links.focusArea(focusArea), writtenIn(telling))],
      ledAmounts(planned, language, partnership.country),
      ledAmounts(used, language, partnership.country),
    ]),
  })
}

function ledAmounts(amounts: Amounts, language: Language, country: 'SE' | 'DK'): Words {
  const told = amountsInWords(amounts, language, country)
  return Object.values(amounts).every((amount) => amount === null)
    ? told
    : [led(told, `#${anchors.resources}`)]
}

/** "480 timmar, 60 000 kr". The money is the country's own, whatever the reader's language. */
export function amountsInWords(
  { hours, money, fullTime }: Amounts,
  language: Language,
  country: 'SE' | 'DK',
): string {
  const t = reportText(language).report
  const number = (amount: number) => writtenNumber(amount, language)
  const posts = (amount: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount)
  const told = [
    ...(hours === null ? [] : [t.hours(number(hours))]),
    ...(money === null ? [] : [t.money(writtenMoney(money, language), country)]),
    ...(fullTime === null ? [] : [t.posts(posts(fullTime))]),
  ]
  return told.length === 0 ? t.untold : told.join(', ')
}

/** Measures that were given up, with the reason and the lesson. */
export function cancelledTable({ year, cancelled }: YearlyReport, telling: Telling): ReportBlock {
  const { language } = telling
  const t = reportText(language).report
  const heads = t.cancelledHeads
  return tableOr(t.noCancelled, {
    caption: t.ofYear(t.captions.cancelled, year),
    columns: [
      { head: heads.measure, share: 2 },
      { head: heads.day, share: 1.2 },
      { head: heads.reason, share: 2.5 },
      { head: heads.lesson, share: 2.5 },
    ],
    rows: cancelled.map(({ title, day, reason, lesson }) => [
      asWritten(title, telling),
      shortDay(day, language),
      asWritten(reason, telling),
      lesson ? asWritten(lesson, telling) : '–',
    ]),
  })
}

/** What changed in the plan during the year, and why. */
export function changeTable({ year, changes }: YearlyReport, telling: Telling): ReportBlock {
  const { language } = telling
  const t = reportText(language).report
  const heads = t.changeHeads
  const said = inLanguage({ sv: planSv, da: planDa, en: planEn }, language).changes
  return tableOr(t.noChanges, {
    caption: t.ofYear(t.captions.changes, year),
    columns: [
      { head: heads.day, share: 1 },
      { head: heads.what, share: 2.6 },
      { head: heads.reason, share: 3 },
    ],
    rows: changes.map(({ kind, title, day, reason, judgedFrom }) => [
      shortDay(day, language),
      aroundWritten(
        (words) =>
          t.change(judgedFrom ? said.judgedFrom(writtenDay(judgedFrom, language)) : said.kinds[kind], words),
        [title],
        telling,
      ),
      reason ? asWritten(reason, telling) : kind.endsWith('-added') ? '–' : t.noReason,
    ]),
  })
}
