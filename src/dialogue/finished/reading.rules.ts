import type { Ticked } from '../answers/rules.ts'
import { usualAnswers } from '../survey/core.rules.ts'
import { most } from '../survey/question.rules.ts'
import type { Option, Question, SurveyLanguage, Words } from '../survey/rules.ts'
import type { Column, SurveyFile } from './columns.rules.ts'
import { coreOf, heldAgainstCore, optionsOfCore } from './core-tie.rules.ts'
import { betweenAnswers } from './guess.rules.ts'
import type { Reading } from './readings.rules.ts'

/** One who answered, as read from the file: what was ticked, and how many they stand for (null without a weight). */
export type ReadAnswer = { ticked: Ticked; weight: number | null }

/** Why a column cannot be read as it was settled. */
export type ReadingProblem =
  | 'tooFew'
  | 'tooMany'
  | 'notNumbers'
  | 'notWeights'
  | 'twoWeights'
  | 'unknownValues'

/** An area as a column may name it. */
export type NamedArea = { id: string; name: string }

/** A column with the question that it becomes, and how the words of its cells become answers. */
type Asked = { at: number; question: Question; answerIn: (cell: string) => Ticked[string] | undefined }

/** The questions that the settled columns become, in the file's order; weights and what is left out are none. */
export function questionsOf(
  file: SurveyFile,
  readings: readonly Reading[],
  language: SurveyLanguage,
  areas: readonly NamedArea[],
): Question[] {
  return asked(file, readings, language, areas).map(({ question }) => question)
}

/**
 * What everybody answered. An empty cell, a code that means "no answer" and a
 * value that is no answer to the question are left out, each question by itself;
 * whoever then answered nothing is nobody.
 */
export function answersIn(
  file: SurveyFile,
  readings: readonly Reading[],
  language: SurveyLanguage,
  areas: readonly NamedArea[],
): ReadAnswer[] {
  const columns = asked(file, readings, language, areas)
  const weighs = readings.findIndex(({ kind }) => kind === 'weight')
  return file.rows.flatMap((row) => {
    const ticked: Ticked = {}
    for (const { at, question, answerIn } of columns) {
      const answer = answerIn(row[at] ?? '')
      if (answer !== undefined) ticked[question.key] = answer
    }
    if (Object.keys(ticked).length === 0) return []
    return [{ ticked, weight: weighs < 0 ? null : weightIn(row[weighs] ?? '', readings[weighs]!) }]
  })
}

/** A weight that is missing stands for nobody, rather than for one. */
function weightIn(cell: string, { missing }: Reading): number {
  const weight = Number(cell)
  return cell === '' || missing.includes(cell) || !isWeight(weight) ? 0 : weight
}

/** Nobody stands for more people than a country has, nor for less than a millionth of one; for nobody they may. */
const isWeight = (weight: number) => weight === 0 || (weight >= 1e-6 && weight <= 1e7)

/** What stands in the way of reading the columns as settled, by the column's place. */
export function problemsWithReadings(
  { columns }: SurveyFile,
  readings: readonly Reading[],
  areas: readonly NamedArea[],
): Map<number, ReadingProblem> {
  const problems = new Map<number, ReadingProblem>()
  const weights = readings.flatMap(({ kind }, at) => (kind === 'weight' ? [at] : []))
  for (const at of weights.slice(1)) problems.set(at, 'twoWeights')
  for (const [at, reading] of readings.entries()) {
    const column = columns[at]
    const problem = column && problemWith(column, reading, areas)
    if (problem) problems.set(at, problem)
  }
  return problems
}

function problemWith(
  { values }: Column,
  { kind, answers, missing }: Reading,
  areas: readonly NamedArea[],
): ReadingProblem | undefined {
  const told = values.map(([value]) => value).filter((value) => !missing.includes(value))
  const areNumbers = told.every((value) => Number.isFinite(Number(value)))
  switch (kind) {
    case 'single':
    case 'multiple':
      if (answers.length < 2) return 'tooFew'
      return answers.length > most.options ? 'tooMany' : undefined
    case 'scale':
      return areNumbers && told.every((value) => isStep(Number(value))) ? undefined : 'notNumbers'
    case 'age':
      return areNumbers ? undefined : 'notNumbers'
    case 'weight':
      return told.every((value) => isWeight(Number(value))) ? undefined : 'notWeights'
    case 'gender':
      return told.some((value) => genderOf(value) === undefined) ? 'unknownValues' : undefined
    case 'area':
      return told.some((value) => areaOf(value, areas) === undefined) ? 'unknownValues' : undefined
    case 'left-out':
      return undefined
  }
}

const isStep = (number: number) => Number.isInteger(number) && number >= 0 && number <= 10

function asked(
  { columns }: SurveyFile,
  readings: readonly Reading[],
  language: SurveyLanguage,
  areas: readonly NamedArea[],
): Asked[] {
  return readings.flatMap((reading, at) => {
    const column = columns[at]
    if (!column || reading.kind === 'weight' || reading.kind === 'left-out') return []
    const { kind, words, missing } = reading
    const said = (line: string): Words => ({ [language]: line })
    const core = coreOf(reading)
    const question: Question = {
      key: core?.question.key ?? `column-${at + 1}`,
      kind: kind === 'age' ? 'age-band' : kind,
      ...{ words: said(words), help: {}, required: false, core: false, shownIf: null, rows: [] },
      options: optionsOf(column, reading, said, areas),
      scale: kind === 'scale' ? scaleOf(column, missing) : null,
    }
    const answer = answerReader(reading, areas)
    return [
      {
        at,
        question,
        answerIn: (cell) => (cell === '' || missing.includes(cell) ? undefined : answer(cell)),
      },
    ]
  })
}

function optionsOf(
  { values }: Column,
  reading: Reading,
  said: (line: string) => Words,
  areas: readonly NamedArea[],
): Option[] {
  const { kind, answers } = reading
  if (kind === 'age') return usualAnswers('age-band')
  if (kind === 'gender') return usualAnswers('gender')
  const core = coreOf(reading)
  if (core) return optionsOfCore(core, answers, said)
  if (kind === 'single' || kind === 'multiple')
    return answers.map(({ code, label }) => ({ key: code, words: said(label) }))
  if (kind !== 'area') return []
  const named = new Set(values.map(([value]) => areaOf(value, areas)))
  return areas.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ key: id, words: said(name) }))
}

function scaleOf({ values }: Column, missing: readonly string[]): Question['scale'] {
  const steps = values
    .filter(([value]) => !missing.includes(value))
    .map(([value]) => Number(value))
    .filter(isStep)
  return { first: steps.includes(0) ? 0 : 1, last: Math.max(2, ...steps), low: {}, high: {} }
}

function answerReader(reading: Reading, areas: readonly NamedArea[]) {
  const { kind, answers } = reading
  const core = coreOf(reading)
  const codes = new Set(answers.map(({ code }) => code))
  const keys = core ? heldAgainstCore(answers, core).keys : new Map([...codes].map((code) => [code, code]))
  return (cell: string): Ticked[string] | undefined => {
    switch (kind) {
      case 'single':
        return keys.get(cell)
      case 'multiple': {
        const chosen = [...new Set(cell.split(betweenAnswers))].filter((code) => codes.has(code))
        return chosen.length > 0 ? chosen : undefined
      }
      case 'scale':
        return isStep(Number(cell)) ? Number(cell) : undefined
      case 'age':
        return bandOf(Number(cell))
      case 'gender':
        return genderOf(cell)
      case 'area':
        return areaOf(cell, areas)
      default:
        return undefined
    }
  }
}

const bandsFrom: [from: number, band: string][] = [
  [80, '80-and-over'],
  [65, '65-79'],
  [45, '45-64'],
  [25, '25-44'],
  [16, '16-24'],
  [0, 'under-16'],
]

/** The band of an age in years; what is no age of a person is none. */
function bandOf(age: number): string | undefined {
  if (!(age >= 0 && age <= 120)) return undefined
  return bandsFrom.find(([from]) => age >= from)?.[1]
}

const genders: [RegExp, string][] = [
  [/^(woman|female|f|k|kvinna|kvinde|kvinnor|flicka|pige)$/i, 'woman'],
  [/^(man|male|m|mand|män|pojke|dreng)$/i, 'man'],
  [/^(other|annat|annan|andet|non-?binary|icke-?binär|ikke-?binær|diverse)$/i, 'other'],
]

function genderOf(value: string): string | undefined {
  return genders.find(([words]) => words.test(value.trim()))?.[1]
}

function areaOf(value: string, areas: readonly NamedArea[]): string | undefined {
  return areas.find(({ name }) => name.toLowerCase() === value.trim().toLowerCase())?.id
}
