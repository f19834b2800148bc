import { headingRole, measureLabelIn } from './heading-words.rules.ts'
import type { Line } from './lines.rules.ts'
import type { Block } from './script.rules.ts'
import { endsOpen, goesOn, isFinished, jointOf, type Wrapping } from './wrapping.rules.ts'

type Draft = { kind: Block['kind']; lines: Line[] }

const longestBlock = 4800

/** Cleaned text with its blocks and the way back to the source. */
export function blocksOf(
  lines: Line[],
  wrapping: Wrapping,
): { clean: string; at: Int32Array; blocks: Block[] } {
  const drafts = draftsOf(lines, wrapping)
  const places: number[] = []
  const pieces: string[] = []
  const blocks = drafts.map((draft) => {
    const joined = joinedLines(draft.lines)
    const from = places.length
    for (const place of joined.at) places.push(place)
    places.push(places[places.length - 1] ?? 0)
    pieces.push(joined.text, '\n')
    const first = draft.lines[0]
    return {
      kind: draft.kind,
      from,
      to: from + joined.text.length,
      text: joined.text,
      marker: first?.marker ?? null,
      attached: first?.blanksBefore === 0,
      indent: first?.indent ?? 0,
      lines: draft.lines.length,
    }
  })
  return { clean: pieces.join(''), at: Int32Array.from(places), blocks }
}

function draftsOf(lines: Line[], wrapping: Wrapping): Draft[] {
  const drafts: Draft[] = []
  const numbered = hasNumberedHeadings(lines)
  let size = 0
  lines.forEach((line, index) => {
    const draft = drafts[drafts.length - 1]
    const last = draft?.lines[draft.lines.length - 1]
    size += line.text.length
    if (draft && last && size < longestBlock && belongs(draft, last, line, lines[index + 1], wrapping)) {
      draft.lines.push(line)
      return
    }
    size = line.text.length
    const isNumbered = numbered && isNumberedHeading(line, lines[index + 1])
    drafts.push({ kind: isNumbered ? 'heading' : kindOf(line, lines[index + 1], wrapping), lines: [line] })
  })
  return drafts
}

function belongs(draft: Draft, last: Line, line: Line, after: Line | undefined, wrapping: Wrapping): boolean {
  if (draft.kind === 'row') return false
  const alone = draft.lines.length === 1
  if (draft.kind === 'heading') return alone && isRestOfHeading(last, line, after)
  if (alone && isTitleOfPoint(draft, last, line, wrapping)) return false
  // "Politiet: …" under "Kommunen: …": each label begins a line of its own.
  if (startsLabel.test(line.text) && startsLabel.test(draft.lines[0]!.text)) return false
  // "Mål för polisen" after a full stop and above points of its own is a heading, however full the line above was.
  const leadsPoints = after?.marker != null && line.marker === null && !isFinished(line.text)
  const named = headingRole(line.text) !== null || (draft.kind === 'point' && isShortName(line))
  if (leadsPoints && isFinished(last.text) && (named || measureLabelIn(line.text) > 0)) return false
  return goesOn(last, line, wrapping)
}

/** "Rene gader" between the points of one list and the next: a name, and no sentence. */
function isShortName({ text }: Line): boolean {
  return text.length <= 60 && text.split(' ').length <= 7 && /^\p{Lu}/u.test(text) && !/[.,:;]/.test(text)
}

/** "• Integration av nyanlända" with its text below: the point's first line is a title of its own. */
function isTitleOfPoint(draft: Draft, last: Line, line: Line, wrapping: Wrapping): boolean {
  return (
    draft.kind === 'point' &&
    /^\p{Lu}/u.test(line.text) &&
    !isFinished(last.text) &&
    !endsOpen(last.text) &&
    !/[-,]$/.test(last.text) &&
    last.length < wrapping.width * 0.95
  )
}

function kindOf(line: Line, next: Line | undefined, wrapping: Wrapping): Block['kind'] {
  if (line.columns) return 'row'
  if (isHeading(line, next, wrapping)) return 'heading'
  return line.marker ? 'point' : 'paragraph'
}

const longestHeading = 95

/**
 * A short line that begins large, does not end as a sentence, and has something
 * under it. A numbered line is a heading only when it is of the kind agreements
 * have ("3. Parter"), or else every point of a list would be one.
 */
function isHeading(line: Line, next: Line | undefined, wrapping: Wrapping): boolean {
  const words = line.text.split(' ').length
  if (line.text.length > longestHeading || words > 12 || line.marker?.shape === 'dash') return false
  if (line.marker?.shape === 'bullet') return isBulletedHeading(line, next)
  // "Indsats: Synlige voksne" over points: the measure they are of.
  if (!line.marker && next?.marker && !next.columns && measureLabelIn(line.text) > 0)
    return !isLabelled(next.text)
  if (
    !/^[\p{Lu}\d"”]/u.test(line.text) ||
    isLabelled(line.text) ||
    labelAfter.test(line.text) ||
    /[.:;][^()]*\)$/.test(line.text)
  )
    return false
  if (next && isFullLine(line, next, wrapping)) return false
  const known = headingRole(line.text) !== null
  if (line.marker?.shape === 'paragraph') return words <= 8 && !/[.;,]$/.test(line.text)
  if (line.marker) return known && !isFinished(line.text.replace(/:$/, '')) && words <= 7
  if (line.text.endsWith('?')) return words <= 8 && next !== undefined && /^\p{Lu}/u.test(next.text)
  // "Undertecknas av" leads to those who sign; any other line that ends so goes on.
  const goesOnBelow = endsOpen(line.text) && headingRole(line.text) !== 'signatures'
  if (/[.;,!]$/.test(line.text) || goesOnBelow || /[\p{L}]-$/u.test(line.text)) return false
  if (line.text.endsWith(':')) return known && words <= 4
  if (!next || (wrapping.wrapped && !known && line.length > wrapping.width * 0.75)) return false
  if (next.blanksBefore > 0) return known || !/^\p{Ll}/u.test(next.text)
  return (
    next.marker !== null ||
    (/^[\p{Lu}\d]/u.test(next.text) && (known || words <= (wrapping.wrapped ? 8 : 12)))
  )
}

/** As long as the paper allows, and the next line goes on in small letters: a sentence, whatever its words. */
function isFullLine(line: Line, next: Line, wrapping: Wrapping): boolean {
  const full = wrapping.wrapped && line.length >= Math.max(60, wrapping.width * 0.85)
  return full && next.marker === null && next.blanksBefore <= 1 && /^\p{Ll}/u.test(next.text)
}

/** "3. Fælles indsatser" where "1. Formål" and "2. Lovgrundlag" are headings: the numbers say so where the words do not. */
function isNumberedHeading(line: Line, next: Line | undefined): boolean {
  const named = line.marker?.shape === 'number' && line.text.split(' ').length <= 7
  return named && /^\p{Lu}/u.test(line.text) && !/[.:;,!]$/.test(line.text) && standsOverText(line, next)
}

/** Over text of its own: a point of a list has the next number below it. */
function standsOverText(line: Line, next: Line | undefined): boolean {
  if (!next || next.columns || line.columns || !/^\p{Lu}/u.test(next.text)) return false
  // "4. Opgaver" over "4.1 Skolerne …".
  if (next.marker?.shape === 'number') return (next.marker.level ?? 1) > (line.marker?.level ?? 1)
  return next.marker === null || next.marker.shape !== 'paragraph'
}

/** Does the text number its headings? Two with words that agreements' headings have are enough. */
function hasNumberedHeadings(lines: Line[]): boolean {
  const known = lines.filter(
    (line, index) => isNumberedHeading(line, lines[index + 1]) && headingRole(line.text) !== null,
  )
  return known.length >= 2
}

/** "• Hvad gør vi" over points with another sign, or over a paragraph: a leaflet's heading. */
function isBulletedHeading(line: Line, next: Line | undefined): boolean {
  const other = next && (next.marker ? next.marker.shape === 'dash' : next.blanksBefore === 0)
  const short = line.text.split(' ').length <= 5 && /^\p{Lu}/u.test(line.text) && !/[.:;,!]$/.test(line.text)
  return Boolean(other) && short && headingRole(line.text) !== null
}

/** "Ansvarig: Polisen" is a label with its value; "Fokusområde 1: Trygghet" a heading. */
function isLabelled(text: string): boolean {
  return /^[\p{L}\s]{2,40}:\s\S/u.test(text)
}

/** "Fraværet drøftes. Ansvarlig: Skolen": a sentence with its label behind it. */
const labelAfter = /[.!]\s\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,3}:\s\S/u
const startsLabel = /^\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,3}:\s\S/u

/** A heading's second line: the years ("2017–2018"), or small letters with an empty line after. */
function isRestOfHeading(last: Line, line: Line, after: Line | undefined): boolean {
  if (line.blanksBefore > 0 || line.marker || line.columns) return false
  if (/^\(?(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d))?\)?$/.test(line.text)) return true
  const short = line.text.length <= 60 && last.text.length <= 60
  return short && /^\p{Ll}/u.test(line.text) && !isFinished(line.text) && (after?.blanksBefore ?? 1) > 0
}

function joinedLines(lines: Line[]): { text: string; at: number[] } {
  let text = ''
  const at: number[] = []
  lines.forEach((line, index) => {
    if (index > 0) {
      const joint = jointOf(text, line.text)
      if (joint.dropHyphen) {
        text = text.slice(0, -1)
        at.pop()
      }
      if (joint.space) {
        text += ' '
        at.push(at[at.length - 1] ?? 0)
      }
    }
    text += line.text
    for (const place of line.at) at.push(place)
  })
  return { text, at }
}
