import { around } from '../../documents/blocks.ts'
import type { PrintedDocument, PrintTheme } from '../../documents/document.rules.ts'
import { type Language, writtenDay, writtenNumber } from '../../web/languages.ts'
import { webText } from '../../web/words.ts'
import { annex, goalTable, questions } from './annex.report.ts'
import {
  anchors,
  heading,
  type Links,
  led,
  paragraph,
  type ReportBlock,
  type Telling,
  writtenBlocks,
} from './blocks.report.ts'
import { correctionBlocks, type ToldCorrection } from './corrections.report.ts'
import {
  cancelledTable,
  changeTable,
  mandate,
  measureTable,
  plannedTable,
  resourceTable,
} from './plan.report.ts'
import type { Submission } from './problems.rules.ts'
import { deviationTable, promiseByPromise, promiseTable } from './promises.report.ts'
import type { Section, YearlyReport } from './rules.ts'
import { reportText } from './words.report.ts'

/**
 * The report as blocks, in the order the assembly reads it: a page in plain
 * words first, then what was done together, the results, what comes, and the
 * annexes. The page on the web and the print are both made of these.
 */
export function reportBlocks(
  report: YearlyReport,
  told: Omit<Telling, 'written'>,
  corrections: ToldCorrection[] = [],
): ReportBlock[] {
  const telling: Telling = { ...told, written: report.language }
  const { sections, report: t } = reportText(telling.language)
  const written = (section: Section) => writtenBlocks(report.words[section], telling)
  const ifWritten = (section: Section) =>
    report.words[section] ? [heading(2, sections[section]), ...written(section)] : []
  return [
    ...corrections.flatMap((correction) => correctionBlocks(correction, telling)),
    heading(1, sections.summary),
    ...written('summary'),
    ...counts(report, telling),
    { kind: 'pageBreak' },
    { kind: 'contents', title: t.contents },
    heading(1, t.mandate),
    ...mandate(report, telling),
    heading(1, sections['joint-measures']),
    ...written('joint-measures'),
    measureTable(report, telling),
    heading(1, sections.results),
    ...written('results'),
    promiseTable(report, telling),
    heading(2, t.deviations),
    deviationTable(report, telling),
    heading(2, t.questions),
    questions(report, telling),
    heading(2, t.goals),
    goalTable(report, telling),
    ...ifWritten('situation'),
    ...ifWritten('dialogue'),
    ...ifWritten('communication'),
    heading(2, t.cancelled),
    cancelledTable(report, telling),
    heading(2, t.resources),
    resourceTable(report, telling),
    heading(2, t.changes),
    changeTable(report, telling),
    heading(1, sections['planned-measures']),
    ...written('planned-measures'),
    plannedTable(report, telling),
    heading(1, t.promisesOf),
    ...promiseByPromise(report, telling),
    heading(1, t.annex),
    ...annex(report, telling),
  ]
}

/** How many promises stood how when the year was over. */
function counts(
  { promises, questions: { done }, until, running }: YearlyReport,
  { language }: Telling,
): ReportBlock[] {
  const t = reportText(language).report
  if (promises.length === 0) return [paragraph(t.noPromises)]
  const rows = `#${anchors.promises}`
  return [
    ...(running ? [paragraph(t.running(writtenDay(until, language)))] : []),
    paragraph(
      around(
        (counted) => t.countsLead(counted, promises.length, writtenDay(until, language)),
        [led(t.promisesCounted(promises.length), rows)],
      ),
    ),
    {
      kind: 'list',
      items: done.map(({ standing, count }) => [
        {
          text: t.count(writtenNumber(count, language), webText(language).standings[standing]),
          standing,
          href: rows,
        },
      ]),
    },
  ]
}

type Printing = {
  title: string
  theme: PrintTheme
  /** The day it was published; of a draft, the day it is printed. */
  date: string
  submission: Pick<Submission, 'caseNumber' | 'submittedTo'> | null
  links: Links
  corrections: ToldCorrection[]
}

/** The report for paper, in the language it is written in. */
export function printedReport(report: YearlyReport, printing: Printing): PrintedDocument {
  const { language } = report
  const t = reportText(language).report
  const { title, theme, date, submission, links, corrections } = printing
  return {
    title,
    language,
    subject: submission ? t.subject(submission.submittedTo) : t.draft,
    author: report.partnership.name,
    date,
    ...(submission && { caseNumber: submission.caseNumber }),
    theme,
    footer: report.partnership.name,
    blocks: reportBlocks(report, { language, links }, corrections).filter(isFilled),
  }
}

/** A paragraph or list without words is no part of a document. */
function isFilled(block: ReportBlock): boolean {
  return !((block.kind === 'list' || block.kind === 'definitions') && block.items.length === 0)
}

/** The addresses of a partnership's pages, from a site on or, without one, as the site's own pages write them. */
export function linksOn(site: string, slug: string, language: Language): Links {
  const home = `${site}/${slug}/${language}`
  return {
    promise: (id) => `${home}/citizen-promise/${id}`,
    focusArea: (id) => `${home}/focus-area/${id}`,
    changes: `${home}/action-plan/changes`,
  }
}
