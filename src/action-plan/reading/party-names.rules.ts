import { type Mention, organisationsIn } from './organisations.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Block, type Passage, part } from './script.rules.ts'

/** An organisation that may be a party, and how surely the place where it stands says so. */
export type Evidence = { mention: Mention; sure: number }

/** Every organisation a passage names; one without a name only where it is the police or the municipality. */
export function evidence(passage: Passage, sure: number): Evidence[] {
  return organisationsIn(passage)
    .filter(({ kind, generic }) => !generic || kind === 'police' || kind === 'municipality')
    .map((mention) => ({ mention, sure }))
}

/** One that stands on a line of its own is a party even when its kind of name is unknown. */
export function namedAlone(block: Block): Evidence[] {
  const known = evidence(block, 0.95).filter(({ mention }) => !mention.generic)
  if (known.length > 0) return known
  const name = part(block, 0, /[,;:(]|\.$/.exec(block.text)?.index ?? block.text.length)
  const alone = block.kind === 'point' || (block.kind === 'paragraph' && !/[.:]$/.test(block.text))
  return alone ? unknownParty(name, 0.75) : evidence(block, 0.8)
}

export function unknownParty(name: Passage, sure: number): Evidence[] {
  if (name.text.length > 60 || !/^\p{L}/u.test(name.text)) return evidence(name, sure)
  const mention = { ...name, kind: kindByName(name.text), place: '', generic: false, name: name.text }
  return [{ mention, sure }]
}

/** What the words of an unknown name say of its kind. */
function kindByName(name: string): PartyRead['organisationKind'] {
  if (/bostäder|bostads|bostäderna|bolig|fastighet/i.test(name)) return 'housing'
  if (/förening|forening|klubb?\b|kyrka|kirke/i.test(name)) return 'voluntary'
  return /(?<![\p{L}])(?:AB|HB|A\/S|ApS|AS)(?![\p{L}])/u.test(name) ? 'business' : 'other'
}
