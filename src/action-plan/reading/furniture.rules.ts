import type { Line } from './lines.rules.ts'

const pageNumber = /^(?:sida|side|page|s\.)?\s?\d{1,3}\s?(?:\(\s?\d{1,3}\s?\)|(?:av|af|of|\/)\s?\d{1,3})?$/i
const caseNumber = /^(?:dnr|diarienr|diarienummer|ärendenummer|sagsnr|sagsnummer|journalnr)\b.{0,60}$/i

/**
 * The lines without what the paper added: page numbers, running heads, notes at
 * the foot of the page. None of it was agreed.
 *
 * A running head comes back far apart; "Kommunchef" under each of six signatures
 * comes back close by and stays.
 */
export function withoutFurniture(lines: Line[], notes: ReadonlySet<Line>): Line[] {
  const heads = runningHeads(lines)
  const kept: Line[] = []
  let owed = 0
  lines.forEach((line) => {
    if (notes.has(line) || pageNumber.test(line.text) || caseNumber.test(line.text) || heads.has(line.text)) {
      owed = Math.max(owed, line.blanksBefore)
      return
    }
    kept.push(owed > line.blanksBefore ? { ...line, blanksBefore: owed } : line)
    owed = 0
  })
  return kept
}

const apartAtLeast = 20

function runningHeads(lines: Line[]): Set<string> {
  const seen = new Map<string, number[]>()
  lines.forEach((line, index) => {
    if (line.marker || line.text.length > 90) return
    const places = seen.get(line.text)
    if (places) places.push(index)
    else seen.set(line.text, [index])
  })
  const farApart = ([, places]: [string, number[]]) =>
    places.length >= 3 &&
    places.every((place, nth) => nth === 0 || place - (places[nth - 1] ?? 0) >= apartAtLeast)
  return new Set([...seen].filter(farApart).map(([text]) => text))
}
