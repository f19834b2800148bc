import { sameWord } from '../../areas/names.rules.ts'
import type { WorkName } from '../../jobs/rules.ts'
import { type PersonalDataKind, personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { wholePartnership } from '../rules.ts'
import { type EventRole, type EventSample, eventWords, guessedEventRoles } from './columns.rules.ts'
import { type CoordinateSystem, coordinateSystems, guessedSystem } from './points.rules.ts'

/** What a file's columns and words were said to mean, as it is kept with the file. */
export type EventsSettled = {
  /** Whose reports they are. */
  publisher: string
  roles: EventRole[]
  kinds: Record<string, string>
  /** Words of the file that are no kind that is read in. */
  leftOut: string[]
  /** Which word of the file each area of one's own is, by the area's id. */
  own: Record<string, string>
  /** Where the file has no such column. */
  oneKind: string | null
  oneArea: string | null
  system: CoordinateSystem
}

/** What is asked of the reading in of a large file. */
export type ReadingEventsIn = { upload: string; name: string; settled: EventsSettled }
export const readingEventsIn: WorkName<ReadingEventsIn> = 'read-in-events'

export type EventsField = 'publisher' | 'roles' | 'kinds' | 'oneKind'
export type EventsProblem =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'noTime'
  | 'halfAPoint'
  | 'twice'
  | 'nothing'
export type EventsProblems = Partial<Record<EventsField, EventsProblem>>

const longestPublisher = 200

/** What stands in the way of reading a file in as it was said to be read. */
export function problemsWithEvents({ publisher, roles, kinds, oneKind }: EventsSettled): EventsProblems {
  const problems: EventsProblems = {}
  if (publisher === '') problems.publisher = 'missing'
  else if (publisher.length > longestPublisher) problems.publisher = 'tooLong'
  else if (pointsOutAPerson(publisher)) problems.publisher = 'personalData'
  const has = (role: EventRole) => roles.includes(role)
  if (roles.some((role, at) => role !== 'left-out' && roles.indexOf(role) !== at)) problems.roles = 'twice'
  else if (!has('from') && !has('to') && !has('month')) problems.roles = 'noTime'
  else if (has('lat') !== has('lon')) problems.roles = 'halfAPoint'
  if (has('kind') && Object.keys(kinds).length === 0) problems.kinds = 'nothing'
  if (!has('kind') && oneKind === null) problems.oneKind = 'missing'
  return problems
}

type OwnPlace = { id: string; name: string; code: string | null }

/**
 * How a file is settled to begin with: as the last one with the same columns
 * was, and what that did not speak of as the words say themselves. A column of
 * places of which none is known here is not read, where points tell the area.
 */
export function settledEventsFirst(
  sample: EventSample,
  country: 'SE' | 'DK',
  areas: readonly OwnPlace[],
  kindOf: (word: string) => string | null,
  before: EventsSettled | null,
): EventsSettled {
  const guessed = guessedEventRoles(sample)
  const places = eventWords(sample.lines, guessed, 'place')
  const isKnown = places.some((word) => ownPlace(word, {}, areas) !== undefined)
  const hasPoints = guessed.includes('lat') || guessed.includes('point')
  const roles =
    before?.roles ?? guessed.map((role) => (role === 'place' && !isKnown && hasPoints ? 'left-out' : role))
  const kinds = eventWords(sample.lines, roles, 'kind').flatMap((word) => {
    if (before?.leftOut.includes(word)) return []
    const kind = before?.kinds[word] ?? kindOf(word)
    return kind ? [[word, kind] as const] : []
  })
  const words = eventWords(sample.lines, roles, 'place')
  const own = areas.flatMap(({ id, name, code }) => {
    const earlier = before?.own[id]
    const word =
      words.find((one) => one === earlier) ?? words.find((one) => one === code || sameWord(one, name))
    return word ? [[id, word] as const] : []
  })
  const [lat, lon] = [roles.indexOf('lat'), roles.indexOf('lon')]
  const pairs = sample.lines.slice(0, 200).map(({ cells }) => [cells[lat] ?? '', cells[lon] ?? ''] as const)
  const system = guessedSystem(lat < 0 ? [] : pairs, country)
  return {
    ...{ publisher: before?.publisher ?? '', roles, leftOut: before?.leftOut ?? [] },
    ...{ kinds: Object.fromEntries(kinds), own: Object.fromEntries(own) },
    ...{ oneKind: before?.oneKind ?? null, oneArea: before?.oneArea ?? null },
    system: before?.system ?? system,
  }
}

/** Which area a word of a file is: an id, null for the whole of the partnership, undefined where it is none of its own. */
export function ownPlace(
  word: string,
  own: Record<string, string>,
  areas: readonly OwnPlace[],
): string | null | undefined {
  const said = areas.find(({ id }) => own[id] !== undefined && sameWord(own[id], word))
  const found =
    said ??
    areas.find(({ id, name, code }) => own[id] === undefined && (code === word || sameWord(name, word)))
  if (!found) return undefined
  return found.id === wholePartnership ? null : found.id
}

export const isSystem = (written: string): written is CoordinateSystem =>
  coordinateSystems.some((system) => system === written)

const tellsWho =
  /^(?:namn|navn|(?:first|last|full)?[\s_]?name|förnamn|efternamn|fornavn|efternavn|personnummer|personnr|cpr|målsägande|misstänkt|forurettede|sigtede|e-?post|e-?mail|telefon|phone|mobil)/i
const sure: readonly PersonalDataKind[] = ['identityNumber', 'coordinationNumber', 'cpr', 'email']

/**
 * What in a file says who somebody is: heads of columns, or what stands in a
 * column. Such a file is not kept. A column called "name" that holds times is
 * the title of a report; coordinates only look like numbers of persons.
 */
export function personalInEvents({ heads, lines }: EventSample, roles: readonly EventRole[]): string[] {
  return heads.filter((head, at) => {
    const role = roles[at] ?? 'left-out'
    if (tellsWho.test(head) && role !== 'from') return true
    if (role !== 'left-out' && role !== 'kind' && role !== 'place' && role !== 'from') return false
    const cells = new Set(lines.slice(0, 5000).map(({ cells }) => cells[at] ?? ''))
    return [...cells].some(
      (cell) => /\d{6}|@/.test(cell) && personalDataIn(cell).some(({ kind }) => sure.includes(kind)),
    )
  })
}
