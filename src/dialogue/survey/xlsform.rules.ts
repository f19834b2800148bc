import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import { longest } from '../free-text.rules.ts'
import { most } from './question.rules.ts'
import { type Option, type Question, type ShownIf, surveyLanguages, type Words } from './rules.ts'
import { groupAsMatrix, type OpenGroup } from './xlsform-groups.rules.ts'
import { type Row, sheetWithHeads } from './xlsform-sheet.rules.ts'

/** Why a row was not read, or not wholly. */
export type WhyNot =
  | 'type'
  | 'no-type'
  | 'no-label'
  | 'no-choices'
  | 'too-many-choices'
  | 'relevant'
  | 'relevant-later'
  | 'two-relevants'
  | 'range'
  | 'note'
  | 'twice'
  | 'personal-data'
  | 'too-long'

/** A row that was not read as it stands: its number in the sheet, what it is called, and why. */
export type NotRead = { row: number; what: string; why: WhyNot }

export type XlsFormProblem = 'noSurvey' | 'noChoices' | 'noColumns' | 'empty'

/** A workbook's cells as words, by the name of the sheet. */
export type Workbook = { name: string; rows: string[][] }[]

/** The rows that say something about the device or the interviewer, and ask nobody anything. */
const silentTypes = ['start', 'end', 'today', 'deviceid', 'username', 'audit', 'hidden', 'calculate']

/**
 * The questions of an XLSForm, the common workbook format of survey tools: a
 * sheet `survey` with a row for each question and a sheet `choices` with the
 * answers. What cannot be read is named row by row; the rest is read.
 */
export function questionsInXlsForm(
  workbook: Workbook,
): { questions: Question[]; notRead: NotRead[] } | { problem: XlsFormProblem } {
  const survey = sheetWithHeads(workbook, 'survey')
  if (survey === null) return { problem: 'noSurvey' }
  if (!survey.heads.includes('type') || !survey.heads.includes('name')) return { problem: 'noColumns' }
  const choices = sheetWithHeads(workbook, 'choices')
  if (choices === null && survey.rows.some(({ type }) => /^select_/.test(type ?? '')))
    return { problem: 'noChoices' }
  if (survey.rows.length === 0) return { problem: 'empty' }
  return readRows(survey.rows, optionsByList(choices?.rows ?? []))
}

function readRows(rows: readonly Row[], lists: Map<string, Option[]>) {
  const questions: Question[] = []
  const notRead: NotRead[] = []
  const groups: OpenGroup[] = []
  let said: { words: Words; row: number } | null = null
  for (const row of rows) {
    const note = (why: WhyNot) =>
      notRead.push({ row: row.number, what: row.cells.name || row.type || '', why })
    const type = (row.type ?? '').trim()
    if (silentTypes.includes(type)) continue
    if (type === '') note('no-type')
    else if (/^begin[_ ]group$/.test(type)) {
      groups.push({ row, from: questions.length })
      if (isSaid(row.label)) said = { words: row.label, row: row.number }
    } else if (/^end[_ ]group$/.test(type)) {
      const group = groups.pop()
      const matrix = group && groupAsMatrix(group, questions)
      if (matrix) questions.splice(group.from, questions.length, matrix)
    } else if (type === 'note') {
      if (said) notRead.push({ row: said.row, what: 'note', why: 'note' })
      said = isSaid(row.label) ? { words: row.label, row: row.number } : null
    } else {
      const read = questionIn(row, type, lists, questions)
      if (typeof read === 'string') {
        note(read)
        continue
      }
      const { shownIf, why } = conditionOf(row, groups, questions)
      if (why) note(why)
      const help = isSaid(read.help) ? read.help : (said?.words ?? {})
      if (said && isSaid(read.help)) notRead.push({ row: said.row, what: 'note', why: 'note' })
      said = null
      questions.push({ ...read, help, shownIf })
    }
  }
  if (said) notRead.push({ row: said.row, what: 'note', why: 'note' })
  return { questions, notRead: notRead.toSorted((one, other) => one.row - other.row) }
}

/** One row as a question, or why it is none. */
function questionIn(
  { cells, label, hint }: Row,
  type: string,
  lists: Map<string, Option[]>,
  earlier: readonly Question[],
): Question | WhyNot {
  const key = cells.name ?? ''
  if (!isSaid(label)) return 'no-label'
  if (key === '' || earlier.some((question) => question.key === key)) return 'twice'
  const blank = {
    key,
    words: label,
    help: hint,
    core: false,
    shownIf: null,
    rows: [],
    scale: null,
    options: [],
  }
  const required = /^(yes|true|1|ja)\b/i.test(cells.required ?? '')
  const [word = '', list = ''] = type.split(/\s+/)
  const problem = unfit(label, 'result') ?? unfit(hint, 'result')
  if (problem) return problem
  if (word === 'text') return { ...blank, kind: 'free-text', required }
  if (word === 'range') {
    const scale = scaleIn(cells.parameters ?? '')
    return scale ? { ...blank, kind: 'scale', required, scale } : 'range'
  }
  if (word !== 'select_one' && word !== 'select_multiple') return 'type'
  const options = lists.get(list) ?? []
  if (options.length < 2) return 'no-choices'
  if (options.length > most.options) return 'too-many-choices'
  const unfitOption = options.map(({ words }) => unfit(words, 'line')).find((found) => found !== undefined)
  if (unfitOption) return unfitOption
  return { ...blank, kind: word === 'select_one' ? 'single' : 'multiple', required, options }
}

function scaleIn(parameters: string): Question['scale'] {
  const given = Object.fromEntries(
    [...parameters.matchAll(/(start|end|step)\s*=\s*(\d+)/g)].map(([, name = '', number]) => [
      name,
      Number(number),
    ]),
  )
  const { start = 0, end = 10, step = 1 } = given
  if ((start !== 0 && start !== 1) || end > 10 || end <= start || step !== 1) return null
  return { first: start, last: end, low: {}, high: {} }
}

/** `${q} = 'x'` and `selected(${q}, 'x')`, one or several with `or` between. */
function conditionOf(
  { cells }: Row,
  groups: readonly OpenGroup[],
  earlier: readonly Question[],
): { shownIf: ShownIf | null; why?: WhyNot } {
  const own = cells.relevant ?? ''
  const ofGroups = groups.map(({ row }) => row.cells.relevant ?? '').filter(Boolean)
  const [written = '', ...others] = [...(own ? [own] : []), ...ofGroups]
  if (written === '') return { shownIf: null }
  const shownIf = shownIfIn(written)
  if (shownIf === null) return { shownIf: null, why: 'relevant' }
  const decides = earlier.find(({ key }) => key === shownIf.question)
  const isPossible =
    decides &&
    shownIf.answers.every((answer) =>
      decides.scale ? /^\d{1,2}$/.test(answer) : decides.options.some(({ key }) => key === answer),
    )
  if (!isPossible) return { shownIf: null, why: 'relevant-later' }
  return others.length > 0 ? { shownIf, why: 'two-relevants' } : { shownIf }
}

const oneAnswer =
  /^\(?\s*(?:selected\(\s*\$\{([\w-]+)\}\s*,\s*['"]([^'"]+)['"]\s*\)|\$\{([\w-]+)\}\s*=\s*['"]?([\w-]+)['"]?)\s*\)?$/

function shownIfIn(written: string): ShownIf | null {
  const read = written.split(/\s+or\s+/i).map((part) => oneAnswer.exec(part.trim()))
  const answers: string[] = []
  let question: string | undefined
  for (const match of read) {
    if (!match) return null
    const asked = match[1] ?? match[3]
    if (question !== undefined && asked !== question) return null
    question = asked
    answers.push(match[2] ?? match[4] ?? '')
  }
  return question === undefined ? null : { question, answers }
}

function optionsByList(rows: readonly Row[]): Map<string, Option[]> {
  const lists = new Map<string, Option[]>()
  for (const { cells, label } of rows) {
    const list = cells.list_name ?? cells['list name'] ?? ''
    const key = cells.name ?? cells.value ?? ''
    const known = lists.get(list) ?? []
    if (list === '' || key === '' || !isSaid(label) || known.some((option) => option.key === key)) continue
    lists.set(list, [...known, { key, words: label }])
  }
  return lists
}

function isSaid(words: Words): boolean {
  return surveyLanguages.some((language) => words[language])
}

function unfit(words: Words, length: 'line' | 'result'): WhyNot | undefined {
  const sentences = Object.values(words)
  if (sentences.some((sentence) => sentence.length > longest[length])) return 'too-long'
  return sentences.some((sentence) => personalDataIn(sentence).length > 0) ? 'personal-data' : undefined
}
