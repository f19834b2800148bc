import type { Piece, Words } from '../../documents/document.rules.ts'
import { writtenDay, writtenNumber } from '../../web/languages.ts'
import { webText } from '../../web/words.ts'
import { asWritten, led, type ReportBlock, type Telling, tableOr, writtenIn } from './blocks.report.ts'
import { type Difference, sameKinds, stoodAlike, type Told } from './differences.rules.ts'
import { countedStandings, figureOf, kindsLine, reportText } from './words.report.ts'

/** A correction as it stands beside the report, with the day it was published. */
export type ToldCorrection = { words: string; differences: Difference[]; day: string }

/** What was wrong and what is right, before the report itself: nobody reads past it. */
export function correctionBlocks(
  { words, differences, day }: ToldCorrection,
  telling: Telling,
): ReportBlock[] {
  const t = reportText(telling.language).report
  const note: ReportBlock = {
    kind: 'note',
    title: t.correction(writtenDay(day, telling.language)),
    words: asWritten(words, telling),
  }
  return differences.length === 0 ? [note] : [note, differenceTable(differences, telling)]
}

/** Each figure as it was shown and as it is now. */
export function differenceTable(differences: Difference[], telling: Telling): ReportBlock {
  const { language, links } = telling
  const { report: t, correct } = reportText(language)
  const heads = t.correctionHeads
  const told = (is: Told | null, other: Told | null): Words => {
    if (!is) return t.notInReport
    const inShort = `${figureOf(is, language)}, ${webText(language).standings[is.standing]}`
    const moved = other ? movedBeside(is, other, telling) : []
    return moved.length > 0
      ? [`${inShort}.`, ...moved.flatMap((words) => [' ', ...piecesIn(words)])]
      : inShort
  }
  return tableOr(correct.noDifferences, {
    caption: t.correctionFigures,
    columns: [
      { head: heads.promise, share: 2 },
      { head: heads.shown, share: 2 },
      { head: heads.now, share: 2 },
    ],
    rows: differences.map(({ promise, title, shown, now }) => [
      [led(title, links.promise(promise), writtenIn(telling))],
      told(shown, now),
      told(now, shown),
    ]),
  })
}

/** What moves no figure but is told beside it, where it is another now: how the periods stood, the kinds, and the deviations. */
function movedBeside(is: Told, other: Told, telling: Telling): Words[] {
  const { language } = telling
  const { report: t } = reportText(language)
  const { deviations } = is
  return [
    ...(stoodAlike(is, other) ? [] : [t.periods(countedStandings(is.periods, language))]),
    ...(sameKinds(is, other) || is.kinds.length === 0 ? [] : [kindsLine(is.kinds, telling)]),
    ...(deviations === other.deviations
      ? []
      : [`${t.captions.deviations}: ${writtenNumber(deviations, language)}.`]),
  ]
}

const piecesIn = (words: Words): readonly (string | Piece)[] => (typeof words === 'string' ? [words] : words)
