import type { Footnote } from './footnotes.rules.ts'
import type { Line, Marker } from './lines.rules.ts'
import type { ReadLanguage } from './rules.ts'

/** A stretch of the cleaned text, with its words. */
export type Passage = { from: number; to: number; text: string }

/**
 * What a text is made of: headings, paragraphs, points of a list, rows of a table.
 */
export type Block = Passage & {
  kind: 'heading' | 'paragraph' | 'point' | 'row'
  marker: Marker | null
  /** Printed straight under the block before it, without an empty line between. */
  attached: boolean
  indent: number
  lines: number
}

/** A text made ready for reading: its cleaned words, and the way back to the words as they stood. */
export type Script = {
  source: string
  clean: string
  /** `at[i]` is where `clean[i]` stands in the source. */
  at: Int32Array
  lines: Line[]
  blocks: Block[]
  /** What stood at the foot of the pages; in none of the blocks. */
  notes: Footnote[]
  language: ReadLanguage
}

/** The words a proposal came from: as they stand, and repaired where that differs. */
export type Quote = { text: string; repaired?: string; at: { from: number; to: number } }

/** The words of a passage as they stand in the source. */
export function quote(script: Script, passage: Passage): Quote {
  const from = script.at[passage.from] ?? 0
  const to = (script.at[Math.max(passage.from, passage.to - 1)] ?? 0) + 1
  const text = oneLine(script.source.slice(from, to))
  const repaired = oneLine(passage.text)
  return withoutColumns(text) === withoutColumns(repaired)
    ? { text, at: { from, to } }
    : { text, repaired, at: { from, to } }
}

/** The words as they are to be understood: the repaired ones where there are any. */
export function readable(item: { text: string; repaired?: string }): string {
  return item.repaired ?? item.text
}

/** A part of a passage, without the spaces at its ends. */
export function part(passage: Passage, from: number, to: number): Passage {
  let start = Math.max(0, from)
  let end = Math.min(passage.text.length, to)
  while (start < end && /\s/.test(passage.text[start] ?? '')) start++
  while (end > start && /\s/.test(passage.text[end - 1] ?? '')) end--
  return { from: passage.from + start, to: passage.from + end, text: passage.text.slice(start, end) }
}

/** From the first passage's beginning to the last one's end. */
export function spanning(script: Script, first: Passage, last: Passage): Passage {
  return {
    from: first.from,
    to: last.to,
    text: script.clean.slice(first.from, last.to).replaceAll('\n', ' '),
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

function withoutColumns(text: string): string {
  return text
    .replace(/ ?\| ?/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
