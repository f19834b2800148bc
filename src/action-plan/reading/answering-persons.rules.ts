import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Block, part } from './script.rules.ts'

/** Before a name: who answers, who keeps the threads together, whom to ask. */
const personLabel =
  /(?<![\p{L}])(?:\p{L}*ansvarig\p{L}*|ansvarlig\p{L}*|kontakt\p{L}*|tovholder|projektleder|projektledare|processledare|sammankallande|samordnare|koordinator|mødeleder|vem|hvem|utförare|ägare|ordförande|formand|formann|sekreterare|sekretær)(?:\s[\p{L}\d]+){0,3}\s?[:|]\s/giu

const officeNoun =
  '(?:chef|polis|polisen|kommissarie|kommissær|inspektør|inspektör|direktør|direktör|samordnare|koordinator|konsulent|sekreterare|sekretær|strateg|handläggare|borgmester|kommunalråd|rektor|leder|ledare|ordförande|formand|betjent|fältare|rådgiver|medarbejder|medarbetare)'
const nameWord = '\\p{Lu}[\\p{Ll}’]+(?:-\\p{Lu}[\\p{Ll}]+)?'
/** "kommunalrådet Stina Ek": an office, and straight after it two or three words with capital letters. */
const officeBefore = new RegExp(
  `${officeNoun}(?:e?[nt]|ne)?,?\\s(?<name>${nameWord}(?:\\s(?:von|van|af|av|de))?(?:\\s${nameWord}){1,2})(?![\\p{L}])`,
  'gu',
)
const officeWithin = new RegExp(`${officeNoun}(?:e?[nt]|ne)?(?![\\p{L}])`, 'iu')
/** How family names end in the Nordic countries; what names of organisations do not. */
const familyName =
  /(?:sson|sen|søn|gren|berg|lund|qvist|kvist|ström|strøm|stedt|dahl|holm|gård|gaard|blad|löf|feldt|ius|mann|man|nen)$/u
const notPersons =
  /^(?:Norra|Södra|Östra|Västra|Nørre|Sønder|Nord|Syd|Øst|Vest|Mellersta|Inre|Yttre|Region|Polis|Politi|Lokal|Rädda|Røde|Röda)/u

/**
 * The persons a text names to answer for something, to lead or to be asked:
 * "Ansvarig: Kommunpolis Eva Ek". Their office is what a proposal needs; the
 * name is personal data and goes no further than this reading.
 */
export function personsAnswering(blocks: readonly Block[], parties: readonly PartyRead[]): string[] {
  const isParty = (name: string) => parties.some((party) => party.name.includes(name))
  const named = blocks.flatMap((block) => [...afterOffices(block.text), ...afterLabels(block)])
  return [...new Set(named)].filter((name) => !notPersons.test(name) && !isParty(name))
}

function afterOffices(text: string): string[] {
  return [...text.matchAll(officeBefore)].map((match) => match.groups?.name ?? '')
}

function afterLabels(block: Block): string[] {
  return [...block.text.matchAll(personLabel)].flatMap((label) => {
    const from = label.index + label[0].length
    const end = /[.;|](?:\s|$)/.exec(block.text.slice(from))?.index ?? block.text.length - from
    const value = part(block, from, from + end)
    const hasOffice = officeWithin.test(value.text)
    return personNamesIn(value).filter((name) => hasOffice || familyName.test(name))
  })
}

/** The same proposals without those names, wherever they stand in them. */
export function withoutPersons<Value>(value: Value, names: readonly string[]): Value {
  if (names.length === 0) return value
  if (typeof value === 'string') {
    const holds = names.some((name) => value.includes(name))
    return (holds ? withoutNames(value, names) : value) as Value
  }
  if (Array.isArray(value)) {
    const cleaned = value.map((each) => withoutPersons(each, names))
    return cleaned.filter((each, at) => each !== '' || value[at] === '') as Value
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [field, withoutPersons(each, names)]),
  ) as Value
}
