import { writtenDay } from '../../web/languages.ts'
import { webText } from '../../web/words.ts'
import { led, type ReportBlock, type Telling, tableOr } from './blocks.report.ts'
import type { Difference, Told } from './differences.rules.ts'
import { figureOf, reportText } from './words.report.ts'

/** A correction as it stands beside the report, with the day it was published. */
export type ToldCorrection = { words: string; differences: Difference[]; day: string }

/** What was wrong and what is right, before the report itself: nobody reads past it. */
export function correctionBlocks(
  { words, differences, day }: ToldCorrection,
  telling: Telling,
): ReportBlock[] {
  const t = reportText(telling.language).report
  const note: ReportBlock = { kind: 'note', title: t.correction(writtenDay(day, telling.language)), words }
  return differences.length === 0 ? [note] : [note, differenceTable(differences, telling)]
}

/** Each figure as it was shown and as it is now. */
export function differenceTable(differences: Difference[], { language, links }: Telling): ReportBlock {
  const { report: t, correct } = reportText(language)
  const heads = t.correctionHeads
  const told = (is: Told | null) =>
    is ? `${figureOf(is, language)}, ${webText(language).standings[is.standing]}` : t.notInReport
  return tableOr(correct.noDifferences, {
    caption: t.correctionFigures,
    columns: [
      { head: heads.promise, share: 2 },
      { head: heads.shown, share: 2 },
      { head: heads.now, share: 2 },
    ],
    rows: differences.map(({ promise, title, shown, now }) => [
      [led(title, links.promise(promise))],
      told(shown),
      told(now),
    ]),
  })
}
