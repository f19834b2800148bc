import { daysOf } from '../../agreement/agreement.rules.ts'
import { grounds } from '../../agreement/grounds/rules.ts'
import { bySector } from '../../agreement/sectors.rules.ts'
import {
  aroundOwn,
  definitions,
  heading,
  list,
  own,
  paragraph,
  strong,
  type Telling,
} from '../../documents/blocks.ts'
import type { Block, PrintedDocument, PrintTheme, Words } from '../../documents/document.rules.ts'
import { writtenDay, writtenList } from '../../web/languages.ts'
import type { PartTwo } from '../rules.ts'
import { focusAreaBlocks } from './focus-areas.report.ts'
import { partTwoBlocks } from './part-two.report.ts'
import type { AgreementContents } from './rules.ts'
import { beside, lackingNote, signatureBlocks, versionBlocks } from './signing.report.ts'
import { dayOrNone, documentText, termInWords } from './words.report.ts'

type Level = 1 | 2

/**
 * The agreement as blocks, in the order it is read: who and how long, what for,
 * what it rests on, the focus areas with what is promised in them; then, where
 * it covers several municipalities, each one's part 2; last the signatures. The
 * page, the print and the file for a word processor are all made of these.
 */
export function agreementBlocks(contents: AgreementContents, language: Telling['language']): Block[] {
  const telling = { language, written: contents.language }
  const t = documentText(language)
  const { agreement, madeOn, partTwos } = contents
  const hasParts = partTwos.length > 0
  const partOne: Block[] = hasParts ? [heading(1, t.partOne)] : []
  const level = hasParts ? 2 : 1
  const { to } = daysOf(agreement)
  return [
    paragraph(t.reads(agreement.number, writtenDay(madeOn, language))),
    ...(to && to < madeOn ? [paragraph(t.ended(writtenDay(to, language)))] : []),
    ...lackingNote(contents, telling),
    { kind: 'contents', title: t.contents },
    ...partOne,
    ...partOneBlocks(contents, telling, level),
    ...partTwos.flatMap((part) => partTwoBlocks(part, contents, telling)),
    ...signatureBlocks(contents, telling),
    ...versionBlocks(contents, telling),
  ]
}

function partOneBlocks(contents: AgreementContents, telling: Telling, level: Level): Block[] {
  const t = documentText(telling.language)
  const { agreement, focusAreas } = contents
  const lines = (head: string, all: readonly string[]): Block[] => {
    const written = all.filter((line) => line !== '').map((line) => own(line, telling))
    if (written.length === 0) return []
    return [heading(level, head), ...(written.length === 1 ? written.map(paragraph) : list(written))]
  }
  const below = level === 1 ? 2 : 3
  return [
    heading(level, t.about),
    ...factsOf(contents, telling),
    ...lines(t.purposes, agreement.purposes),
    ...lines(t.fields, agreement.fields),
    ...lines(t.aims, [agreement.aims]),
    ...lines(t.wantedEffects, agreement.wantedEffects),
    heading(level, t.restsOn),
    ...restsOn(contents, telling),
    heading(level, t.focusAreas),
    ...(focusAreas.length === 0 ? [paragraph(t.noFocusAreas)] : []),
    ...focusAreas.flatMap((area) => focusAreaBlocks(area, contents, { telling, level: below })),
    ...lines(t.channels, agreement.channels),
    ...beside(contents, telling, level),
  ]
}

function factsOf(contents: AgreementContents, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const { agreement, partTwos } = contents
  const parties = bySector(contents.parties).map(
    ({ sector, parties: its }) =>
      `${t.sectors[sector ?? 'other']}: ${writtenList(
        its.map(({ name }) => name),
        language,
      )}`,
  )
  const covered = ({ municipality, name }: PartTwo) => {
    const its = agreement.municipalities.find((one) => one.municipality === municipality)
    const days = t.days(dayOrNone(its?.from ?? null, language), dayOrNone(its?.to ?? null, language))
    return [name, days].filter(Boolean).join(', ')
  }
  const { reviseBy, noticeMonths, caseNumber, legalBasis } = agreement
  return definitions([
    [t.parties, parties.join('\n')],
    [t.termHead, termInWords(agreement, language)],
    [t.legalBasis, own(legalBasis, telling)],
    [t.municipalities, partTwos.map(covered).join('\n')],
    [t.reviseBy, dayOrNone(reviseBy, language)],
    [t.noticeMonths, noticeMonths === null ? '' : t.months(noticeMonths)],
    [t.caseNumber, caseNumber],
  ])
}

function restsOn({ baseline, heard, reasons }: AgreementContents, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const frozen = dayOrNone(baseline?.frozenOn ?? null, language)
  const tied: Record<(typeof grounds)[number], Words[]> = {
    picture: baseline
      ? [aroundOwn((title) => t.version(title, baseline.number, frozen), [baseline.title], telling)]
      : [],
    dialogue: heard.map(({ name, day }) =>
      aroundOwn((called) => [called, dayOrNone(day, language)].filter(Boolean).join(', '), [name], telling),
    ),
  }
  const names = { picture: t.picture, dialogue: t.heard }
  return grounds.flatMap((ground): Block[] => {
    const reason = reasons[ground]
    if (tied[ground].length > 0) return [paragraph(strong(names[ground])), ...list(tied[ground])]
    return [paragraph(reason ? aroundOwn(t.reasons[ground], [reason], telling) : t.withoutGround[ground])]
  })
}

/** The agreement for paper and for a word processor, in the language it is written in. */
export function printedAgreement(contents: AgreementContents, theme: PrintTheme): PrintedDocument {
  const { agreement, language, partnership, madeOn } = contents
  return {
    title: agreement.title,
    language,
    subject: documentText(language).subject(partnership),
    author: partnership,
    date: madeOn,
    ...(agreement.caseNumber && { caseNumber: agreement.caseNumber }),
    theme,
    footer: partnership,
    blocks: agreementBlocks(contents, language),
  }
}
