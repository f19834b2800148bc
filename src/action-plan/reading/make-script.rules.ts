import { repairScan } from '../cadence/ocr.rules.ts'
import { blocksOf } from './blocks.rules.ts'
import { footnotesIn } from './footnotes.rules.ts'
import { withoutFurniture } from './furniture.rules.ts'
import { languageOf } from './language.rules.ts'
import { linesOf } from './lines.rules.ts'
import type { ReadLanguage } from './rules.ts'
import type { Script } from './script.rules.ts'
import { wrappingOf } from './wrapping.rules.ts'

/** The text made ready for reading, or null where it is in no language the rules know. */
export function scriptOf(source: string): (Script & { damaged: boolean }) | null {
  const language = languageOf(source)
  if (!language) return null
  const damaged = looksScanned(source) || isMisread(source, language)
  const repair = damaged ? (line: string) => repairedLine(line, language) : (line: string) => line
  const printed = linesOf(source, repair)
  const { notes, taken } = footnotesIn(printed)
  const lines = withoutFurniture(printed, taken)
  return { source, language, damaged, lines, notes, ...blocksOf(lines, wrappingOf(lines)) }
}

/** The cells of a printed table are mended one by one: the line between them is no misread letter. */
function repairedLine(line: string, language: ReadLanguage): string {
  if (line.trim() === '') return line
  const mended = line
    .split(cellBorder)
    .map((cell, at) => (at % 2 === 1 ? cell : repairScan(cell, language)))
    .join('')
  return withDigits(mended).replace(/[\r\n]+/g, ' ')
}

const cellBorder = /((?:^|(?<=\s))\|+(?=\s|$))/u

const monthAhead = '(?=\\.?\\s(?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|okt|nov|dec))'
const letterForOne = new RegExp(
  `(?<=\\d)[lI](?=\\d)|(?<![\\p{L}\\d])l${monthAhead}|(?<=den\\s)I${monthAhead}`,
  'gu',
)

/** "2O27", "den l januari": a letter among the digits of a day or a year. */
function withDigits(line: string): string {
  return line.replace(/(?<=\d[-/.]?)[Oo](?=\d)/g, '0').replace(letterForOne, '1')
}

/**
 * Was this text read by a machine from paper, badly?
 *
 * Square brackets, commas, full stops and angle brackets inside words, single
 * letters in a row, capitals in mid-word. A clean text has next to none, and a
 * clean text must never be "repaired".
 */
function looksScanned(source: string): boolean {
  const sample = source.slice(0, 40_000)
  const words = sample.split(/\s+/).length
  const faults =
    count(sample, /\p{Ll}[,[\]<|]{1,2}\p{Ll}/gu) +
    count(sample, /(?:^|\s)[[\]]\p{Ll}|\p{Ll}[[\]](?=\s)/gu) +
    count(sample, /\p{Ll}\p{Lu}\p{Ll}/gu) +
    count(sample, /(?<=\s)\p{Ll}{1,2} \p{Ll}{1,2} \p{Ll}{1,2}(?=\s)/gu)
  return faults >= 3 && faults / words > 0.008
}

/** So many printed lines tell how a text was scanned. */
const linesSampled = 50

/**
 * Letters taken for each other, with no stray sign between them ("gätter titts
 * vidare"): the words are no words of the field, but would be with the letters
 * put right. In a clean text no line is like that.
 */
function isMisread(source: string, language: ReadLanguage): boolean {
  const lines = source
    .slice(0, 40_000)
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesSampled)
  const letters = (line: string) => line.replace(/\s+/g, '').toLowerCase()
  const words = (line: string) => line.trim().split(/\s+/).length
  const mended = lines.filter((line) => {
    const repaired = repairedLine(line, language)
    // "trygg hets arbe te": the letters are right and the words are broken.
    return letters(line) !== letters(repaired) || words(repaired) < words(line)
  }).length
  return mended >= 3 && mended / lines.length > 0.15
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
