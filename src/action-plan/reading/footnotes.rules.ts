import type { Line } from './lines.rules.ts'

/** A note at the foot of a page: its words, and where they stand in the text that was read. */
export type Footnote = { text: string; at: { from: number; to: number } }

/** The footnotes, and which lines they were printed on. */
export function footnotesIn(lines: readonly Line[]): { notes: Footnote[]; taken: Set<Line> } {
  const cited = numbersCited(lines)
  const printed: Line[][] = []
  let open: Line[] | null = null
  for (const line of lines) {
    if (beginsNote(line, cited)) {
      open = [line]
      printed.push(open)
    } else if (open && line.blanksBefore === 0 && isNoteContinued(line)) open.push(line)
    else open = null
  }
  return { notes: printed.map(noteOf), taken: new Set(printed.flat()) }
}

/** "… brottsförebyggande arbete.3": the number of a note stands close after a word or its full stop. */
function numbersCited(lines: readonly Line[]): Set<string> {
  const numbers = lines.flatMap(({ text }) =>
    [...text.matchAll(/\p{Ll}{3}[.,”"]?(\d{1,2})(?=[\s,.;:)]|$)/gu)].map((match) => match[1] ?? ''),
  )
  return new Set(numbers)
}

/** "1 (tab) Polisens verksamhetsplan …": a number without a full stop before a title with its reference. */
function beginsNote(line: Line, cited: ReadonlySet<string>): boolean {
  if (line.marker) return false
  const number = /^\[?(\d{1,2})\]?\s\p{Lu}.{5,}\)\.?$/u.exec(line.text)?.[1]
  return (
    /^\d{1,2} \| \S/.test(line.text) ||
    /^\d{1,2} .{0,200}(?:ISBN|dnr |https?:|\bSFS\b|skr\.|prop\.)/i.test(line.text) ||
    (number !== undefined && cited.has(number))
  )
}

function isNoteContinued(line: Line): boolean {
  return line.indent >= 4 || line.text.startsWith('(')
}

function noteOf(lines: Line[]): Footnote {
  const text = lines.map((line) => line.text.replace(/\s*\|\s*/g, ' ').trim()).join(' ')
  const first = lines[0]?.at[0] ?? 0
  const last = lines.at(-1)?.at.at(-1) ?? first
  return { text, at: { from: first, to: last + 1 } }
}
