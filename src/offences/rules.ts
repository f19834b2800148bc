import { sameWord } from '../areas/names.rules.ts'
import type { WorkName } from '../jobs/rules.ts'
import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { type PersonalDataKind, personalDataIn } from '../partnership/personal-data/guard.rules.ts'
import { pointsOutAPerson } from '../partnership/personal-data/public-words.rules.ts'
import type { ColumnRole, FigureFile } from './file.rules.ts'
import { wordsIn } from './reading.rules.ts'

export { sameWord } from '../areas/names.rules.ts'

/** All offences together, which no list of kinds holds. */
export const allKinds = 'all'

/** The kinds there are figures of, all of them together first, then as the country lists them. */
export function kindsInOrder(kinds: readonly string[], country: 'SE' | 'DK'): string[] {
  const there = new Set(kinds)
  const known = [allKinds, ...offenceKindsOf(country).map(({ code }) => code)]
  return [...known.filter((kind) => there.has(kind)), ...[...there].filter((kind) => !known.includes(kind))]
}

/** What stands for the whole of the partnership among its areas. */
export const wholePartnership = 'whole'

/** What a file's columns and words were said to mean, as it is kept with the file. */
export type Settled = {
  /** Whose figures they are. */
  publisher: string
  roles: ColumnRole[]
  /** Which kind a word of the file is: a code. */
  kinds: Record<string, string>
  /** Words of the file that are no kind that is read in. */
  leftOut: string[]
  /** Which word of the file each area of one's own is, by the area's id. */
  own: Record<string, string>
  /** Words of the file that are places to compare with. */
  compared: string[]
  /** Where the file has no such column: which kind, and which area of one's own, all of it is. */
  oneKind: string | null
  oneArea: string | null
}

/** A larger file is read in beside the server: no other page waits for it. */
export const largeFile = 2 * 1024 * 1024

/** What is asked of the reading in of a large file. */
export type ReadingIn = { upload: string; name: string; settled: Settled }
export const readingIn: WorkName<ReadingIn> = 'read-in-figures'

/** What came of reading a file in, as the address of the page that tells it carries it. */
export const inAddress = (
  read: Record<'added' | 'corrected' | 'unchanged' | 'refused' | 'tooClose', number>,
) => [read.added, read.corrected, read.unchanged, read.refused, read.tooClose].join('-')

export type SettledField = 'publisher' | 'roles' | 'kinds' | 'places' | 'oneKind' | 'oneArea'
export type SettledProblem =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'noCount'
  | 'noPeriod'
  | 'twice'
  | 'nothing'
export type SettledProblems = Partial<Record<SettledField, SettledProblem>>

const longestPublisher = 200

/** What stands in the way of reading a file in as it was said to be read. */
export function problemsWithSettled({ publisher, roles, ...settled }: Settled): SettledProblems {
  const problems: SettledProblems = {}
  if (publisher === '') problems.publisher = 'missing'
  else if (publisher.length > longestPublisher) problems.publisher = 'tooLong'
  else if (pointsOutAPerson(publisher)) problems.publisher = 'personalData'
  const times = (role: ColumnRole) => roles.filter((other) => other === role).length
  const single = ['place', 'kind', 'period', 'part', 'count', 'exposed', 'preliminary'] as const
  if (times('count') + times('figures') === 0) problems.roles = 'noCount'
  else if (times('figures') === 0 && times('period') === 0) problems.roles = 'noPeriod'
  else if (single.some((role) => times(role) > 1) || (times('count') > 0 && times('figures') > 0))
    problems.roles = 'twice'
  if (times('kind') === 0 && settled.oneKind === null) problems.oneKind = 'missing'
  if (times('place') === 0 && settled.oneArea === null) problems.oneArea = 'missing'
  if (times('kind') > 0 && Object.keys(settled.kinds).length === 0) problems.kinds = 'nothing'
  const words = [...Object.values(settled.own), ...settled.compared]
  if (times('place') > 0 && words.length === 0) problems.places = 'nothing'
  if (new Set(words).size < words.length) problems.places = 'twice'
  return problems
}

const tellsWho =
  /^(?:namn|navn|(?:first|last|full)?\s?name|förnamn|efternamn|personnummer|personnr|cpr|e-?post|e-?mail|telefon|phone)/i
const sure: readonly PersonalDataKind[] = ['identityNumber', 'coordinationNumber', 'cpr', 'email']

/** What in a file of figures says who somebody is: heads of columns, or what stands in a column of words. Such a file is not kept. */
export function personalIn(file: FigureFile): string[] {
  const heads = file.heads.filter((head) => tellsWho.test(head))
  const columns = file.heads.filter((_, at) => {
    const cells = new Set(file.lines.slice(0, 5000).map((line) => line.cells[at] ?? ''))
    return [...cells].some((cell) => personalDataIn(cell).some(({ kind }) => sure.includes(kind)))
  })
  return [...new Set([...heads, ...columns])]
}

/**
 * How a file is settled to begin with: as the last one with the same columns
 * was, and what that did not speak of as the words say themselves.
 */
export function settledFirst(
  file: FigureFile,
  guessed: ColumnRole[],
  areas: readonly { id: string; name: string; code: string | null }[],
  kindOf: (word: string) => string | null,
  before: Settled | null,
): Settled {
  const roles = before?.roles ?? guessed
  const places = wordsIn(file, roles, 'place')
  const own = areas.flatMap(({ id, name, code }) => {
    const earlier = before?.own[id]
    const word =
      places.find((one) => one === earlier) ?? places.find((one) => one === code || sameWord(one, name))
    return word ? [[id, word] as const] : []
  })
  const kinds = wordsIn(file, roles, 'kind').flatMap((word) => {
    if (before?.leftOut.includes(word)) return []
    const kind = before?.kinds[word] ?? kindOf(word)
    return kind ? [[word, kind] as const] : []
  })
  return {
    ...{ publisher: before?.publisher ?? '', roles, leftOut: before?.leftOut ?? [] },
    ...{ oneKind: before?.oneKind ?? null, oneArea: before?.oneArea ?? null },
    compared: before?.compared.filter((word) => places.includes(word)) ?? [],
    own: Object.fromEntries(own),
    kinds: Object.fromEntries(kinds),
  }
}

const everything = /^(?:total|totalt|i alt|alla?|alle)(?:\b|_)|^total/i

/** Which kind a word of a file probably is: the one whose name it has, or all of them together. */
export function guessedKind(
  word: string,
  kinds: readonly { code: string; names: Record<string, string> }[],
): string | null {
  if (everything.test(word)) return allKinds
  return kinds.find(({ names }) => Object.values(names).some((name) => sameWord(name, word)))?.code ?? null
}
