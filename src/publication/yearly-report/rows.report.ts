import { writtenMonth, writtenNumber } from '../../web/languages.ts'
import {
  anchors,
  asWritten,
  heading,
  paragraph,
  type ReportBlock,
  type Telling,
  tableOr,
  writtenIn,
} from './blocks.report.ts'
import { amountsInWords } from './plan.report.ts'
import type { YearlyReport } from './rules.ts'
import { kindsListed, reportText } from './words.report.ts'

// The rows behind figures that no public page adds up in the same way.

/** Month by month how many there were of each kind: the rows behind "of each kind". */
export function kindTables({ year, promises }: YearlyReport, telling: Telling): ReportBlock[] {
  const { language } = telling
  const t = reportText(language).report
  const heads = t.kindRowHeads
  const its = promises.filter(({ kindMonths }) => kindMonths.length > 0)
  if (its.length === 0) return []
  return [
    heading(2, t.kindRows),
    ...its.flatMap(({ id, title, kindMonths }): ReportBlock[] => [
      heading(3, title, writtenIn(telling)),
      tableOr('', {
        caption: t.ofYear(t.kindRows, year),
        anchor: anchors.kinds(id),
        columns: [
          { head: heads.month, share: 1.4 },
          { head: heads.kinds, share: 4 },
          { head: heads.inAll, share: 1 },
        ],
        rows: kindMonths.map(({ month, kinds }) => [
          writtenMonth(month, language),
          kindsListed((told) => told, kinds, null, telling),
          writtenNumber(
            kinds.reduce((sum, { done }) => sum + done, 0),
            language,
          ),
        ]),
      }),
    ]),
  ]
}

/** What each organisation told that a measure was to take or took: the rows behind the year's resources. */
export function resourceRows(
  { year, resources, partnership }: YearlyReport,
  telling: Telling,
): ReportBlock[] {
  const { language } = telling
  const t = reportText(language).report
  const heads = t.resourceRowHeads
  if (resources.length === 0) return []
  return [
    heading(2, t.resourceRows),
    paragraph(t.resourceRowsLead),
    tableOr(t.noResources, {
      caption: t.ofYear(t.resourceRows, year),
      anchor: anchors.resources,
      columns: [
        { head: heads.measure, share: 2 },
        { head: heads.commitment, share: 2 },
        { head: heads.kind, share: 1.2 },
        { head: heads.organisation, share: 2 },
        { head: heads.amounts, share: 2 },
      ],
      rows: resources.flatMap(({ title, rows }) =>
        rows.map(({ kind, organisation, commitment, ...amounts }) => [
          asWritten(title, telling),
          commitment?.title
            ? asWritten(commitment.title, telling)
            : t.noTitle[commitment ? 'other' : 'whole'],
          t.resourceHeads[kind],
          organisation ?? t.noOrganisation,
          amountsInWords(amounts, language, partnership.country),
        ]),
      ),
    }),
  ]
}
