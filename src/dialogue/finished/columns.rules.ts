import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'

/** A column of a finished survey's file, as it was found. */
export type Column = {
  /** Its place in the file, from 0. */
  at: number
  name: string
  /** The question it answers, where the file or its codebook says so; else its name. */
  words: string
  /** What its codes mean, where a codebook says so. */
  labels: Map<string, string>
  /** The different values in it with how often each stands there, the most usual first; empty cells are not among them. */
  values: [value: string, number: number][]
  /** How many cells hold something. */
  filled: number
}

/** A finished survey's file, read: its columns, and one row of cells for each who answered. */
export type SurveyFile = { columns: Column[]; rows: string[][] }

export type FileProblem = 'noRows' | 'noHeads' | 'sameHeads'

/** What a codebook says of a variable. */
type Meaning = { words: string; labels: Map<string, string> }

/**
 * Reads a file's cells as a finished survey. The first line names the columns; a
 * second one that says the same of more words is the questions, as survey tools
 * write it. A codebook (variable, question, code, label) may say it instead.
 */
export function surveyFileOf(
  cells: readonly string[][],
  codebook: readonly string[][] = [],
): SurveyFile | { problem: FileProblem } {
  const [heads = [], second = []] = cells
  if (heads.length === 0 || heads.every((head) => head === '')) return { problem: 'noHeads' }
  if (new Set(heads).size < heads.length) return { problem: 'sameHeads' }
  const isDouble = hasTwoHeads(cells)
  const rows = cells.slice(isDouble ? 2 : 1).map((row) => heads.map((_, at) => row[at] ?? ''))
  if (rows.length === 0) return { problem: 'noRows' }
  const meanings = meaningsIn(codebook)
  const columns = heads.map((name, at) => {
    const meaning = meanings.get(name.toLowerCase())
    const values = valuesIn(rows, at)
    return {
      ...{ at, name, values },
      words: meaning?.words || (isDouble ? second[at] : '') || name,
      labels: meaning?.labels ?? new Map(),
      filled: values.reduce((sum, [, number]) => sum + number, 0),
    }
  })
  return { columns, rows }
}

/** The second line holds questions: it has words throughout, longer than the names, and none of it comes again. */
function hasTwoHeads(cells: readonly string[][]): boolean {
  const [heads = [], second = [], ...rest] = cells
  if (rest.length === 0) return false
  const written = second.filter((cell) => cell !== '')
  const asLong = heads.join('').length * 1.5
  const isWords = written.length >= heads.length * 0.8 && written.every((cell) => /\p{L}{2}/u.test(cell))
  const comesAgain = second.some((cell, at) => cell !== '' && rest.some((row) => row[at] === cell))
  return isWords && !comesAgain && second.join('').length > asLong
}

const codebookHeads: Record<'name' | 'words' | 'code' | 'label', RegExp> = {
  name: /^(variable|variabel|name|namn|navn|column|kolumn|kolonne)$/i,
  words: /^(question|fråga|spørgsmål|text|variable label|variabeletikett)$/i,
  code: /^(code|kod|kode|value|värde|værdi)$/i,
  label: /^(label|etikett|etiket|answer|svar|value label)$/i,
}

function meaningsIn(codebook: readonly string[][]): Map<string, Meaning> {
  const [heads = [], ...rows] = codebook
  const place = (what: keyof typeof codebookHeads) =>
    heads.findIndex((head) => codebookHeads[what].test(head))
  const at = { name: place('name'), words: place('words'), code: place('code'), label: place('label') }
  const meanings = new Map<string, Meaning>()
  if (at.name < 0) return meanings
  for (const row of rows) {
    const name = (row[at.name] ?? '').toLowerCase()
    const known = meanings.get(name) ?? { words: '', labels: new Map() }
    const code = row[at.code] ?? ''
    const label = row[at.label] ?? ''
    if (code !== '' && label !== '') known.labels.set(code, label)
    meanings.set(name, { words: known.words || (row[at.words] ?? ''), labels: known.labels })
  }
  return meanings
}

function valuesIn(rows: readonly string[][], at: number): [string, number][] {
  const numbers = new Map<string, number>()
  for (const row of rows) {
    const value = row[at] ?? ''
    if (value !== '') numbers.set(value, (numbers.get(value) ?? 0) + 1)
  }
  return [...numbers].sort(([, one], [, other]) => other - one)
}

const personalAnywhere =
  /^(e-?post(adress)?|e-?mail|mail|email(adress)?|personn(ummer|r)|cpr(nummer|nr)?|ssn|samordningsnummer|telefon(nummer)?|phone|mobil(nummer|telefon)?|tlf|ip(adress)?)$/
const personalInShort =
  /^((för|efter|till|full|user|first|last|sur|for|fuld)?(namn|navn|name)|name[ds]?|navne|adress[en]*|adresse|address|gatuadress|signatur|initialer)$/

/** So many words a head may have and still be a field's name rather than a question. */
const shortHead = 3

/**
 * The columns that look like they say who somebody is: by their name, or by an
 * e-mail address or identity number among their values. A file with one is not
 * taken in at all: what is not kept cannot be lost.
 */
export function personalColumns({ columns }: Pick<SurveyFile, 'columns'>): Column[] {
  return columns.filter(({ name, words, values }) => {
    const heads = [wordsOf(name), wordsOf(words)]
    const isNamed = heads.some(
      (head) =>
        head.some((word) => personalAnywhere.test(word)) ||
        (head.length <= shortHead && head.some((word) => personalInShort.test(word))),
    )
    return isNamed || values.slice(0, 300).some(([value]) => pointsOut(value))
  })
}

/** "E-post_1", "firstName" and "IP-adress" as words; a dash inside a word may be there or not. */
function wordsOf(head: string): string[] {
  const apart = head.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
  const words = apart.split(/[^\p{L}-]+/u).filter(Boolean)
  return [...new Set(words.flatMap((word) => [word, word.replaceAll('-', '')]))]
}

/** A number that is only long may be a case's; a person's has a day, and a check digit. */
function pointsOut(value: string): boolean {
  return personalDataIn(value).some(
    ({ kind, match }) =>
      kind === 'email' ||
      kind === 'identityNumber' ||
      kind === 'coordinationNumber' ||
      (kind === 'cpr' && match.includes('-')),
  )
}
