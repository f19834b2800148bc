import type { Line } from './lines.rules.ts'

/** How the text was printed: where its lines break, and whether every line has an empty one after it. */
export type Wrapping = { width: number; wrapped: boolean; doubleSpaced: boolean }

/** Lines wider than this were not broken by a printer: one line is one paragraph. */
const widestPrinted = 170

/** How the text was wrapped, judged by the length of its longer lines. */
export function wrappingOf(lines: Line[]): Wrapping {
  const lengths = lines.map((line) => line.length).sort((one, other) => one - other)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const long = lines.filter((line) => line.length > width * 0.75)
  const spaced = long.filter((line) => line.blanksBefore > 0)
  return {
    width,
    wrapped: width <= widestPrinted && width >= 30,
    doubleSpaced: long.length >= 6 && spaced.length > long.length * 0.6 && unfinishedShare(lines) > 0.4,
  }
}

/** Share of long lines that stop in mid-sentence though an empty line follows. */
function unfinishedShare(lines: Line[]): number {
  const before = lines.filter((_, index) => (lines[index + 1]?.blanksBefore ?? 0) > 0)
  return before.filter((line) => !isFinished(line.text)).length / Math.max(1, before.length)
}

/** Does the line end as a sentence, a point or a lead-in ends? */
export function isFinished(text: string): boolean {
  return /[.!?:;…]["”’»)\]]?\d?$/.test(text)
}

// Words no line of its own can end with, in Swedish, Danish and Norwegian.
const unfinishedEnd =
  /(?:^|\s)(?:och|og|eller|samt|att|at|å|som|för|for|av|af|i|på|till|til|med|om|den|det|de|en|ett|et|från|fra|inom|mellan|mellem|mellom|under|vid|ved|genom|gennem|enligt|är|er|ska|skal|har|kan|via|där|så|såväl|både|både)$/i

/** Does the line end in a word that needs another after it? */
export function endsOpen(text: string): boolean {
  return unfinishedEnd.test(text)
}

/** "Kommunen åtar sig att" on a line of its own: the next list begins. */
const leadsToList =
  /^\p{Lu}[^.,]{0,50}\s(?:åtar sig(?: att)?|forpligter sig(?: til(?: at)?)?|lovar att|lover at|ska|skal)\s?:?$/u

/** Does the next printed line go on with the sentence of this one? */
export function goesOn(line: Line, next: Line, wrapping: Wrapping): boolean {
  if (next.marker || line.columns !== next.columns || next.blanksBefore > 2) return false
  if (line.columns) return false
  const small = /^[\p{Ll}(]/u.test(next.text)
  if (isFinished(line.text) && /^\p{Lu}[\p{L} ]{2,30}:\s/u.test(next.text)) return false
  if (endsBroken(line.text)) return small || next.blanksBefore === 0
  // "… (ansvarig: Polisen)": who answers ends a promise, however full its line is.
  if (/\([^()]*[.:;][^()]*\)$/.test(line.text) && !small) return false
  if (endsOpen(line.text) && next.blanksBefore <= 1) return true
  if (leadsToList.test(next.text)) return false
  if (!wrapping.wrapped) return next.blanksBefore === 0 && small && !isFinished(line.text)
  const apart = next.blanksBefore > 0
  const full = line.length >= wrapping.width * (apart ? 0.72 : 0.6)
  if (apart) return full && !isFinished(line.text) && (small || wrapping.doubleSpaced)
  const closed = /\)$/.test(line.text) && line.length < wrapping.width * 0.8
  if (small) return !closed && (full || !isFinished(line.text))
  const roomForNext = line.length + 1 + (next.text.split(' ')[0]?.length ?? 0) < wrapping.width * 0.8
  return !roomForNext && full && !/:$/.test(line.text)
}

/** A word broken at the line's end: "brottsföre-". */
function endsBroken(text: string): boolean {
  return /\p{L}-$/u.test(text)
}

/**
 * What stands between two joined lines, and whether the hyphen stays.
 *
 * "mins-/kad" is one word, "alkohol-/och drogfrågor" and "SSP-/indsatsen" keep
 * their hyphens, "ANDT-/ och" keeps it and a space.
 */
export function jointOf(line: string, next: string): { dropHyphen: boolean; space: boolean } {
  if (!endsBroken(line)) return { dropHyphen: false, space: true }
  if (/^(?:och|eller|samt|og|respektive)\b/.test(next)) return { dropHyphen: false, space: true }
  const isAbbreviation = /(?:^|[^\p{L}])\p{Lu}{1,6}-$/u.test(line)
  return isAbbreviation || !/^\p{Ll}/u.test(next)
    ? { dropHyphen: false, space: false }
    : { dropHyphen: true, space: false }
}
