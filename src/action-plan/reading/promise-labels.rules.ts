import { type Passage, part } from './script.rules.ts'

/** The columns of a plan, as headings of a table or labels before their values. */
export type Label =
  | 'what'
  | 'when'
  | 'responsible'
  | 'cooperation'
  | 'followUp'
  | 'focusArea'
  | 'goal'
  | 'other'

const labels: [Label, RegExp][] = [
  [
    'focusArea',
    /^(?:fokusområde|prioriterat område|indsatsområde|insatsområde|område|problem(?:område)?|tema)$/,
  ],
  [
    'what',
    /^(?:åtgärd(?:er)?|aktivitet(?:er)?|insats(?:er)?|indsats(?:er)?|tiltag|vad(?: ska göras)?|hvad|löfte(?:n)?|medborgarlöfte|åtagande(?:n)?|konkret(?:e)? (?:åtgärd|indsats|tiltag)|beskrivning|handling|hur|hvordan)$/,
  ],
  [
    'when',
    /^(?:när(?: ska det göras)?|tid|tidplan|tidsplan|tidpunkt|tidsram|frekvens|hvornår|hur ofta|hvor ofte|omfattning|omfang|hyppighed|intervall|klart|senast|tidsfrist|start)$/,
  ],
  [
    'responsible',
    /^(?:ansvarig(?:a)?(?: (?:för|part|aktör|för åtgärden|enhet))?|ansvar(?:sfordeling|sfördelning)?|ansvarlig(?:e)?(?: for| part)?|vem|hvem|utförare|utförs av|ägare|huvudansvarig|tovholder)$/,
  ],
  [
    'cooperation',
    /^(?:samverkan(?: med|sparter|spartner)?|i samverkan med|samverkar med|samarbete(?: med)?|samarbetspartner(?:s)?|samarbejde(?: med)?|samarbejdspart(?:er|nere?)|medverkande|aktörer|deltagere|deltagare|medvirkende|partner(?:e)?|tillsammans med|sammen med)$/,
  ],
  [
    'followUp',
    /^(?:uppföljning|hur följs (?:det|åtgärden) upp|följs upp|utvärdering|opfølgning|evaluering|mätning|indikator(?:er)?|mått|måling|status)$/,
  ],
  ['goal', /^(?:mål|syfte|formål|delmål|effekt|önskad effekt|förväntat resultat|resultat)$/],
]

/** What a column's heading or a label stands for; null where it is no label. */
export function labelOf(words: string): Label | null {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const [label, pattern] of labels) if (pattern.test(plain)) return label
  // "När/hur ofta", "Ansvarig och utförare": a heading with two words for one column.
  const [first, ...others] = words.split(/\s?\/\s?|\s(?:och|og|eller)\s/)
  return first && others.length > 0 ? labelOf(first) : null
}

/** A value after its label. The label of the words before the first one is null. */
export type Labelled = { label: Label | null; value: Passage }

/** "1 gång per år. Samverkan: Polisen och mentorer. Uppföljning: …" taken apart at its labels. */
export function labelledParts(passage: Passage): Labelled[] {
  const starts = [...passage.text.matchAll(/(?<![\p{L}])(\p{L}+(?:\s\p{L}+){0,3})\s?:(?=\s|$)/gu)].flatMap(
    (match) => nearestLabel(match[1]!, match.index, match.index + match[0].length),
  )
  const parts: Labelled[] = []
  const before = part(passage, 0, starts[0]?.from ?? passage.text.length)
  if (before.text !== '') parts.push({ label: null, value: trimmed(before) })
  starts.forEach((start, index) => {
    const value = part(passage, start.to, starts[index + 1]?.from ?? passage.text.length)
    parts.push({ label: start.label, value: trimmed(value) })
  })
  return parts
}

/** Of "per år Samverkan:" only the last words are the label. */
function nearestLabel(words: string, from: number, to: number): { label: Label; from: number; to: number }[] {
  const each = words.split(/\s/)
  for (let drop = 0; drop < each.length; drop++) {
    const candidate = each.slice(drop).join(' ')
    const label = labelOf(candidate)
    if (label) return [{ label, from: from + words.length - candidate.length, to }]
  }
  return []
}

function trimmed(passage: Passage): Passage {
  const text = passage.text.replace(/[\s.;,–-]+$/, '')
  return part(passage, 0, text.length)
}

/** The brackets at a passage's end, with what stands before them. */
export function closingBrackets(passage: Passage): { before: Passage; inside: Passage } | null {
  const end = passage.text.replace(/[\s.;]+$/, '').length
  if (passage.text[end - 1] !== ')') return null
  let depth = 0
  for (let index = end - 1; index >= 0; index--) {
    if (passage.text[index] === ')') depth++
    if (passage.text[index] === '(') depth--
    if (depth === 0) return { before: part(passage, 0, index), inside: part(passage, index + 1, end - 1) }
  }
  return null
}
