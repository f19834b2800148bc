import { officeWord } from './office-words.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { SeatRead } from './rules.ts'
import { type Block, type Passage, part } from './script.rules.ts'

const chairWords =
  /\(\s*(?:ordförande|formand|formann)\s*\)|,\s(?:ordförande|formand|formann)$|^(?:ordförande|formand|formann)$/i
const severalWords =
  /representanter|repræsentanter|repræsentanterne|borgmestrene|rektorer|\bflera\b|\bflere\b|(?:ne|na)$/i

/** The seats of a body: by office, never by person. After "… medlemmer:" in a list, else in the sentence itself. */
export function seatsAfter(sentence: Passage, block: Block, after: Block[]): SeatRead[] {
  const composed =
    /(?:(?:styrgrupp|styregruppe|arbetsgrupp|arbejdsgruppe) med|består a[fv]|utgörs av|bestående a[fv]|sammansatt av|medlemmer(?: er)?|ledamöter(?: är)?)\b/i.exec(
      sentence.text,
    )
  if (!composed) return []
  if (sentence.text.endsWith(':') && sentence.to === block.to) return listedSeats(after)
  return seatsListed(part(sentence, composed.index + composed[0].length, sentence.text.length).text)
}

/** "lederen af lokalpolitiet, socialchefen og to skoleledere": the offices of an enumeration. */
export function seatsListed(text: string): SeatRead[] {
  const entries = text
    .replace(/\.$/, '')
    .split(/,\s*(?:samt|och|og)?\s*|\s(?:och|og|samt)\s(?=\p{Ll}|\p{Lu}{2,})/u)
  return entries
    .map((entry) => entry.trim())
    .filter(
      (entry) =>
        entry.length < 90 && (officeWord.test(entry) || /borgmestr|direktør|ledere(?![\p{L}])/u.test(entry)),
    )
    .map((entry) => seat(entry, null))
}

/** One seat a line: "Viborg Kommune: Direktør for …" gives the organisation of the lines after it as well. */
function listedSeats(after: Block[]): SeatRead[] {
  const seats: SeatRead[] = []
  let organisation: string | null = null
  for (const block of after) {
    const isSentence =
      /[.!?]$/.test(block.text) || block.text.split(' ').length > 14 || block.text.endsWith(':')
    if (isSentence) break
    const colon = block.text.indexOf(':')
    const before = colon > 0 ? part(block, 0, colon) : null
    const named = before ? organisationsIn(before)[0] : undefined
    if (named) organisation = named.name
    const others = /^(?:øvrige|övriga|andre|andra)\s?:\s/i.exec(block.text)
    if (others) organisation = null
    const office = named ? block.text.slice(colon + 1).trim() : block.text.slice(others?.[0].length ?? 0)
    const offices = (named || others) && office.includes(', ') ? seatsListed(office) : []
    if (offices.length > 1) seats.push(...offices.map((one) => ({ ...one, organisation })))
    else if (office !== '') seats.push(seat(office, organisation))
  }
  return seats
}

function seat(printed: string, organisation: string | null): SeatRead {
  const passage = { from: 0, to: printed.length, text: printed }
  const words = withoutNames(printed, personNamesIn(passage))
  return {
    text: words,
    office: words.replace(/\s*\((?:ordförande|formand|formann)\)\s*/i, ' ').trim(),
    organisation,
    chair: chairWords.test(words),
    several:
      severalWords.test(words.split(' ')[0] ?? '') || /^(?:representanter|repræsentanter)/i.test(words),
  }
}
