import { senseOf } from './lexicon.rules.ts'
import type { Language, Sense } from './words.rules.ts'

/** A word, a number or a mark of punctuation, with what it can mean in a cadence. */
export type Token = {
  /** In small letters, without the full stop of an abbreviation. */
  word: string
  /** As printed. */
  raw: string
  kind: 'word' | 'number' | 'mark'
  sense: Sense
}

const thousands = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?!\d)`
const pattern = new RegExp(
  [
    String.raw`(?<isoDay>\d{4}-\d{2}-\d{2}(?!\d))`,
    String.raw`(?<clock>\d{1,2}[.:]\d{2}(?![\d.:]))`,
    `(?<big>${thousands})`,
    String.raw`(?<fraction>\d*½|\d+,\d+)`,
    String.raw`(?<ordinal>\d+:(?:e|a|te|de|dje|nde)(?!\p{L}))`,
    String.raw`(?<digits>\d+)`,
    String.raw`(?<through>(?:[tf]\.? ?o\.? ?m\.?|tom|fom)(?!\p{L}))`,
    String.raw`(?<word>\p{L}+)`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'giu',
)

/** Words whose full stop belongs to them and ends no sentence. */
const abbreviations = new Set(
  (
    'ca cirka pr min max maks mån månad md mdr mdl mdlg kv kvt kl st stk ggr gg gng g vol nr tlf tel resp evt ev ' +
    'inkl jan feb mar apr jun jul aug sep sept okt nov dec des kap bl a dvs f ex eks osv jf jfr jvf kr mio ' +
    'pct proc mia mkr tkr pga el und gml uge ugl ugtl årl årlig v gns gnsn snitt minst mindst'
  ).split(' '),
)

/** Cuts a text into tokens and looks each up. Reads every sign once, so a long text takes time by its length only. */
export function tokens(text: string, language: Language): Token[] {
  const found: Token[] = []
  let after = 0
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups!
    const raw = match[0]
    const end = match.index + raw.length
    if (match.index < after) continue
    if (groups.word !== undefined) {
      const word = raw.toLowerCase()
      if (text[end] === '.' && abbreviations.has(word)) after = end + 1
      found.push({ word, raw, kind: 'word', sense: senseOf(word, language) })
    } else if (groups.through !== undefined) {
      const word = raw.toLowerCase().replace(/[. ]/g, '')
      found.push({ word, raw, kind: 'word', sense: {} })
    } else if (groups.digits !== undefined) {
      const dotted = isDottedOrdinal(text, match.index, end, language)
      if (dotted) after = end + 1
      const value = Number(raw)
      found.push({
        word: raw,
        raw,
        kind: 'number',
        sense: dotted ? { number: value, ordinal: value } : { number: value },
      })
    } else if (groups.mark !== undefined) {
      found.push({ word: /[-–—−‐]/.test(raw) ? '-' : raw, raw, kind: 'mark', sense: {} })
    } else found.push({ word: raw, raw, kind: 'number', sense: senseOfFigure(raw, groups) })
  }
  return found
}

/**
 * "den 31. december", "HVER 14. DAG": the full stop makes an ordinal when small
 * letters follow, or a word of the calendar. What begins a line is the number of
 * an item, unless such a word follows: "1. mandag i måneden".
 */
function isDottedOrdinal(text: string, from: number, end: number, language: Language): boolean {
  // "7.-9. klasse"
  if (/^\.[-–/]\d/.test(text.slice(end, end + 3))) return true
  const next = /^\.\s?(\p{L}+)/u.exec(text.slice(end, end + longestCalendarWord))?.[1]
  if (next === undefined) return false
  const { period, month, weekdays, times, coverage } = senseOf(next.toLowerCase(), language)
  // "1. Fredagar" is an item, "1. fredag" a day.
  const day = /dag(?:en)?$/i.test(next) ? weekdays : undefined
  const calendar = period ?? month ?? day ?? times
  if (calendar !== undefined || coverage === 'class') return true
  const beginsLine = /(?:^|\n)[ •*-]*$/.test(text.slice(Math.max(0, from - 4), from))
  return /^\p{Ll}/u.test(next) && (!beginsLine || /^(?:og|och)$/.test(next))
}
const longestCalendarWord = 20

function senseOfFigure(raw: string, groups: Record<string, string | undefined>): Sense {
  if (groups.isoDay !== undefined) return { isoDay: raw }
  if (groups.clock !== undefined) return { clock: true }
  if (groups.ordinal !== undefined) return { ordinal: Number(raw.split(':')[0]) }
  if (groups.fraction !== undefined)
    return { number: raw.endsWith('½') ? Number(raw.slice(0, -1) || 0) + 0.5 : Number(raw.replace(',', '.')) }
  return { number: Number(raw.replace(/\D/g, '')) }
}
