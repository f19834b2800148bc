import { officeWord } from './office-words.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { SeatRead } from './rules.ts'
import { type Block, type Passage, part } from './script.rules.ts'

const chairWords =
  /\(\s*(?:ordförande|formand|formann)\s*\)|,\s(?:ordförande|formand|formann)$|^(?:ordförande|formand|formann)$/i
const severalWords =
  /representanter|repræsentanter|repræsentanterne|borgmestrene|rektorer|\bflera\b|\bflere\b|(?:ne|na)$/i

const body = '(?:råd|brå|grupp|gruppe|udvalg|utskott|forum|n[eä]tv[eæä]rk)\\p{L}{0,4}'
const sits = '(?:ingår|sitter|deltar|deltager|sidder|indgår)'
/** Where a sentence lists who sits in a body; `seats` are the words of the list. */
const compositions = [
  /(?:består (?:\p{L}+ )?a[fv]|utgörs av|bestående a[fv]|sammansatt av|medlemmer(?: er)?|ledamöter(?: är)?)(?![\p{L}])(?<seats>.*)$/iu,
  // I rådet ingår …; I rådet sidder …
  new RegExp(
    `(?:^|\\s)I\\s(?:[\\p{L}-]+\\s){0,5}?${body}\\s(?:[\\p{L}-]+\\s){0,3}?${sits}(?:\\s(?:även|också|også|dessutom))?(?![\\p{L}])(?<seats>.*)$`,
    'iu',
  ),
  // en grupp där a, b och c ingår
  new RegExp(`${body},?\\s(?:där|hvor|i vilken)\\s(?<seats>.*?)\\s${sits}(?![\\p{L}])`, 'iu'),
  // a, b och c ingår i rådet
  new RegExp(`^(?<seats>[^.]*?)\\s(?:${sits}\\si|utgör|udgør)\\s(?:[\\p{L}-]+\\s){0,4}?${body}`, 'iu'),
  // en arbetsgrupp med a, b och c
  new RegExp(`${body}\\smed(?<seats>\\s.*)$`, 'iu'),
]
/** Where the list is over and the sentence goes on. */
const endOfSeats =
  /;|\.\s|,?\s(?:(?:som|och|og|samt)\s)?(?:(?:den|det|gruppen|rådet)\s)?(?:träffas|möts|mødes|møtes|sammanträder|holder møde|leds av|ledes af|rapporterar)(?![\p{L}])/iu

/** The seats of a body: by office, never by person. After "… medlemmer:" in a list, else in the sentence itself. */
export function seatsAfter(sentence: Passage, block: Block, after: Block[]): SeatRead[] {
  for (const composition of compositions) {
    const list = composition.exec(sentence.text)?.groups?.seats
    if (list === undefined) continue
    if (sentence.text.endsWith(':') && sentence.to === block.to) return listedSeats(after)
    const seats = seatsListed(list.slice(0, endOfSeats.exec(list)?.index), true)
    if (seats.length > 0) return seats
  }
  return []
}

/** "Derudover deltager anklagemyndigheden som observatør.": seats told in a sentence of their own. */
export function moreSeats(sentences: Passage[]): SeatRead[] {
  const more = new RegExp(
    `^(?:Derudover|Dessutom|Därutöver|Desuden|Endvidere|Vidare|Herudover)\\s${sits}(?:\\s(?:även|också|også))?(?<seats>.*)$`,
    'iu',
  )
  return sentences.flatMap(({ text }) => seatsListed(more.exec(text)?.groups?.seats ?? '', true))
}

/** "lederen af lokalpolitiet, socialchefen og to skoleledere": the offices of an enumeration. */
export function seatsListed(text: string, isComposition = false): SeatRead[] {
  const entries = text
    .replace(/\.$/, '')
    // "politidirektøren, der er formand" is one seat.
    .replace(
      /,\s(?:som|der)\s(?:också\s|også\s)?(?:är|er)\s(ordförande|formand|formann)(?:\si\s\p{L}+)?/giu,
      ' ($1)',
    )
    .split(
      /,\s*(?:samt|och|og)?\s*|(?<!-)\s(?:och|og|samt)\s(?=\p{Ll}|\p{Lu}{2,}|\d|\p{Lu}[\p{L}-]+s\s\p{Ll})/u,
    )
    .map((entry) => entry.trim())
  const whole = withPlaces(entries)
  const isOffice = (entry: string) =>
    officeWord.test(entry) ||
    /borgmestr|direktør|ledere(?![\p{L}])|betjent|^\d{1,2}\s(?:fra|från)\s/u.test(entry)
  // Who sits there is told in one list: where one is an office, the others are as well.
  const told = isComposition && whole.some((entry) => isOffice(entry) || isOrganisation(entry))
  return whole
    .filter((entry) => entry.length < 140 && (isOffice(entry) || (told && isPlainName(entry))))
    .map((entry) => seat(entry, null))
}

/** "borgmestrene i Nørre Fjord | Havneby | Kirkedal kommuner": places after the first belong to its seat. */
function withPlaces(entries: string[]): string[] {
  const whole: string[] = []
  for (const entry of entries) {
    const last = whole.length - 1
    const isPlace =
      /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*)?(?:\s(?:och|og)\s\p{Lu}\p{Ll}[\p{L}-]*)?(?:\s[Kk]ommune?r)?$/u.test(
        entry,
      )
    if (isPlace && last >= 0 && /\s(?:i|från|fra|for|för)\s\p{Lu}/u.test(whole[last]!))
      whole[last] += `, ${entry}`
    else whole.push(entry)
  }
  return whole
}

/** A few words that name somebody, and no clause. */
function isPlainName(entry: string): boolean {
  const clause = /(?<![\p{L}])(?:ska|skal|är|er|har|kan|vid|ved|efter|samt|som|der)(?![\p{L}])/iu
  return entry.split(' ').length <= 7 && /^\p{L}{2}/u.test(entry) && !clause.test(entry)
}

function isOrganisation(entry: string): boolean {
  return (
    entry.split(' ').length <= 5 && organisationsIn({ from: 0, to: entry.length, text: entry }).length > 0
  )
}

/** One seat a line: "Viborg Kommune: Direktør for …" gives the organisation of the lines after it as well. */
function listedSeats(after: Block[]): SeatRead[] {
  const seats: SeatRead[] = []
  let organisation: string | null = null
  for (const block of after) {
    const isSentence =
      /[.!?]$/.test(block.text) || block.text.split(' ').length > 14 || block.text.endsWith(':')
    if (isSentence || isOver(block, after, seats.length)) break
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

/** Lines printed close together, and then an empty one: the list is over. */
function isOver(block: Block, after: Block[], told: number): boolean {
  const goesOn = /^\p{Lu}[^:]{2,60}:\s/u.test(block.text)
  return told >= 2 && !goesOn && !block.attached && after.slice(1, told).every(({ attached }) => attached)
}

function seat(printed: string, organisation: string | null): SeatRead {
  const passage = { from: 0, to: printed.length, text: printed }
  // "borgmesteren i Nørre Fjord": a place is no person.
  const persons = personNamesIn(passage).filter(
    (name) => !new RegExp(`\\s(?:i|for|för|fra|från)\\s${name}`).test(printed),
  )
  const words = withoutNames(printed, persons)
  return {
    text: words,
    office: words.replace(/\s*\((?:ordförande|formand|formann|sekreterare|sekretær)\)\s*/i, ' ').trim(),
    organisation,
    chair: chairWords.test(words),
    several:
      severalWords.test(words.split(' ')[0] ?? '') ||
      /^(?:[2-9]|\d\d)\s/.test(words) ||
      /^(?:representanter|repræsentanter)/i.test(words),
  }
}
