import { alignment } from './alignment.rules.ts'

/** A bullet or a dash, or the number or letter of a list or paragraph. */
export type Marker = {
  shape: 'bullet' | 'dash' | 'number' | 'letter' | 'paragraph'
  number: number | null
  /** How deep in an outline: "4." is 1, "4.1" is 2. */
  level?: number
}

/** One printed line, cleaned, with the place of each of its characters in the text that was read. */
export type Line = {
  text: string
  /** `at[i]` is where `text[i]` stands. */
  at: number[]
  marker: Marker | null
  /** Printed columns: the text has ` | ` between them. */
  columns: boolean
  indent: number
  blanksBefore: number
  /** The printed length with marker: what the wrapping of the text is judged by. */
  length: number
}

/** No printed line is longer; longer ones are cut at a space, so that no later rule meets a line without end. */
const longestLine = 2400

/** The text in lines, empty ones counted but left out; `repair` mends a scan line by line. */
export function linesOf(source: string, repair: (line: string) => string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let loneBullet = false
  // Where the cells of a table's head begin; the rows straight under it are cut at the same places.
  let starts: number[] = []
  for (const { text, from } of printedLines(source)) {
    if (text.trim() === '') {
      blanks++
      continue
    }
    // Read out of a PDF, a bullet often stands on a line of its own above its words.
    if (/^\s*[•●▪■◦‣·∙○\uf0b7\uf0a7]{1,3}\s*$/.test(text)) {
      loneBullet = true
      continue
    }
    if (blanks > 0) starts = []
    const line = cleanLine(text, from, repair(text), starts)
    if (line.columns && starts.length === 0) starts = cellStarts(text)
    const marker: Marker | null = line.marker ?? (loneBullet ? { shape: 'bullet', number: null } : null)
    const above = blanks === 0 ? lines[lines.length - 1] : undefined
    const empty = above?.columns && line.marker === null ? emptyCells(text) : 0
    if (empty > 0 && line.text !== '') {
      lines.push({ ...withEmptyCells(line, empty), blanksBefore: 0 })
      continue
    }
    if (line.text !== '') lines.push({ ...line, marker, blanksBefore: blanks })
    loneBullet = false
    blanks = 0
  }
  return lines
}

function* printedLines(source: string): Generator<{ text: string; from: number }> {
  const ends = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
  let from = 0
  while (from <= source.length) {
    const end = ends.exec(source)
    const to = end ? end.index : source.length
    yield* shortEnough(source, from, to)
    if (!end) return
    from = ends.lastIndex
  }
}

function* shortEnough(source: string, from: number, to: number): Generator<{ text: string; from: number }> {
  let start = from
  while (to - start > longestLine) {
    const space = source.lastIndexOf(' ', start + longestLine)
    const cut = space > start ? space : start + longestLine
    yield { text: source.slice(start, cut), from: start }
    start = cut
  }
  yield { text: source.slice(start, to), from: start }
}

function cleanLine(
  original: string,
  from: number,
  repaired: string,
  starts: readonly number[],
): Omit<Line, 'blanksBefore'> {
  const places = repaired === original ? null : alignment(original, repaired)
  const placeOf = (index: number) => from + (places ? (places[index] ?? original.length - 1) : index)
  const marked = markerOf(repaired)
  let text = ''
  const at: number[] = []
  const body = repaired.slice(marked.length).trimEnd()
  const gaps = /[\s\u00a0]+|\u00ad|\u200b|\ufeff/g
  let done = 0
  const keep = (index: number, letters: string) => {
    for (const letter of letters) {
      for (let unit = 0; unit < letter.length; unit++) at.push(placeOf(marked.length + index))
      text += letter
    }
  }
  const isBetweenCells = (gap: RegExpMatchArray) => {
    const end = (gap.index ?? 0) + gap[0].length
    const isUnderHead = starts.some((start) => Math.abs(start - marked.length - end) <= 3)
    return isColumnGap(gap[0], body[end]) || (gap[0].length >= 2 && isUnderHead)
  }
  for (const gap of body.matchAll(gaps)) {
    for (let index = done; index < gap.index; index++) keep(index, body[index] ?? '')
    done = gap.index + gap[0].length
    if (text !== '' && /\s/.test(gap[0])) keep(gap.index, isBetweenCells(gap) ? ' | ' : ' ')
  }
  for (let index = done; index < body.length; index++) keep(index, body[index] ?? '')
  return {
    text,
    at,
    marker: marked.marker,
    columns: text.includes(' | '),
    indent: indentOf(repaired),
    length: repaired.trim().length,
  }
}

/** Where the cells of a row of three or more begin, the first left out. A row of two is too often something else. */
function cellStarts(printed: string): number[] {
  const gaps = [...printed.trimEnd().matchAll(/(?<=\S) {4,}(?=\S)/g)]
  return gaps.length < 2 ? [] : gaps.map((gap) => gap.index + gap[0].length)
}

/** Columns before the first word; a tab is worth eight. */
function indentOf(line: string): number {
  const space = line.slice(0, line.length - line.trimStart().length)
  return space.length + 7 * (space.split('\t').length - 1)
}

/** How many cells at the beginning of a table's row are empty: it goes on from the row above. */
function emptyCells(printed: string): number {
  const gap = /^\s*/.exec(printed)![0]
  return gap.includes('\t') ? gap.split('\t').length - 1 : gap.length >= 5 ? 1 : 0
}

function withEmptyCells(line: Omit<Line, 'blanksBefore'>, empty: number): Omit<Line, 'blanksBefore'> {
  const before = '| '.repeat(empty)
  const first = line.at[0] ?? 0
  return {
    ...line,
    text: before + line.text,
    at: [...Array.from({ length: before.length }, () => first), ...line.at],
    columns: true,
  }
}

/** A tab or a wide gap; where the next cell begins large, a somewhat narrower one. */
function isColumnGap(gap: string, next = ''): boolean {
  return gap.includes('\t') || gap.length >= 5 || (gap.length === 4 && /\p{Lu}/u.test(next))
}

const bulletLine =
  /^\s{0,80}(?:[•●▪■□◦‣·∙○➢➔→►✓✔\uf0b7\uf0a7]{1,3}[ \t]{0,20}|[-–—*»>][ \t]{1,20}|o(?:\t| {2,20}))(?=\S)/
const paragraphLine = /^\s{0,80}§[ \t]{0,5}(\d{1,2})[a-z]?[.:)]?[ \t]{1,20}(?=\S)/
const paragraphAfterLine = /^\s{0,80}(\d{1,2})[ \t]{0,3}§[.:)]?[ \t]{1,20}(?=\S)/
const numberLine = /^\s{0,80}(\d{1,2})(?:\.\d{1,2}){0,3}[.)][ \t]{1,20}(?=\S)/
const outlineLine = /^\s{0,80}(\d{1,2})\.\d{1,2}(?:\.\d{1,2})?[ \t]{1,20}(?=\p{Lu})/u
/** "II. Våld i nära relationer": by Roman numbers; one letter alone needs its full stop to be one. */
const romanLine = /^\s{0,80}(?:[IVX]{1,5}\.|(?:II|III|IV|VI{1,3}|IX)\))[ \t]{1,20}(?=\S)/
const letterLine = /^\s{0,80}([a-zåäö])[)][ \t]{1,20}(?=\S)/

function markerOf(line: string): { marker: Marker | null; length: number } {
  const bullet = bulletLine.exec(line)
  if (bullet) {
    const shape = /[-–—]/.test(bullet[0]) ? 'dash' : 'bullet'
    return { marker: { shape, number: null }, length: bullet[0].length }
  }
  const paragraph = paragraphLine.exec(line) ?? paragraphAfterLine.exec(line)
  if (paragraph)
    return { marker: { shape: 'paragraph', number: Number(paragraph[1]) }, length: paragraph[0].length }
  // "1. januar 2020" begins a date, not a list.
  const number = isDayOfMonth(line) ? null : (numberLine.exec(line) ?? outlineLine.exec(line))
  if (number) {
    const level = number[0].match(/\d+/g)!.length
    return { marker: { shape: 'number', number: Number(number[1]), level }, length: number[0].length }
  }
  const letter = letterLine.exec(line) ?? romanLine.exec(line)
  if (letter) return { marker: { shape: 'letter', number: null }, length: letter[0].length }
  return { marker: null, length: line.length - line.trimStart().length }
}

function isDayOfMonth(line: string): boolean {
  return /^\s{0,80}\d{1,2}\.[ \t]{1,3}(?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|okt|nov|dec|des)/i.test(line)
}
