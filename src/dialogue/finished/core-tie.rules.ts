import { type CoreQuestion, coreQuestions } from '../survey/core.rules.ts'
import type { Option, Words } from '../survey/rules.ts'
import type { Reading } from './readings.rules.ts'

/** The answers of a column held against a core question's: which code is which of them, and where they differ. */
export type HeldAgainstCore = {
  /** The core question's answer that each code stands for. */
  keys: Map<string, string>
  /** The core question's answers that the column does not have. */
  lacking: Option[]
  /** The column's answers that the core question does not have. */
  unknown: string[]
}

/** The core question that a column was said to be; null where it is none. */
export function coreOf({ core }: Pick<Reading, 'core'>): CoreQuestion | null {
  return coreQuestions.find(({ question }) => question.key === core) ?? null
}

/** Holds a column's answers against a core question's, whose words they must have in one of its languages. */
export function heldAgainstCore(answers: Reading['answers'], { question }: CoreQuestion): HeldAgainstCore {
  const keys = new Map<string, string>()
  const unknown: string[] = []
  for (const { code, label } of answers) {
    const option = question.options.find(({ words }) => isOneOf(label, words))
    if (option) keys.set(code, option.key)
    else unknown.push(label)
  }
  const known = new Set(keys.values())
  return { keys, unknown, lacking: question.options.filter(({ key }) => !known.has(key)) }
}

/** Whether a column has the core question's answers, all of them and no others. */
export function hasItsAnswers(answers: Reading['answers'], core: CoreQuestion): boolean {
  const { lacking, unknown } = heldAgainstCore(answers, core)
  return lacking.length === 0 && unknown.length === 0
}

/** The core question that a column is by its words and its answers; null where it is none. */
export function coreAsWritten({ words, answers }: Pick<Reading, 'words' | 'answers'>): string | null {
  const core = coreQuestions.find((one) => isOneOf(words, one.question.words) && hasItsAnswers(answers, one))
  return core?.question.key ?? null
}

/** The core question's answers in its order, by its keys, each in the words of the file. */
export function optionsOfCore(
  core: CoreQuestion,
  answers: Reading['answers'],
  said: (line: string) => Words,
): Option[] {
  const { keys } = heldAgainstCore(answers, core)
  return core.question.options.flatMap(({ key }) => {
    const asked = answers.find(({ code }) => keys.get(code) === key)
    return asked ? [{ key, words: said(asked.label) }] : []
  })
}

/** Why a column cannot be the core question that it was said to be. */
export type TieProblem = 'notSingle' | 'otherAnswers' | 'twiceCore'

/** What stands in the way of comparing columns with the core questions they were said to be, by the column's place. */
export function problemsWithTies(readings: readonly Reading[]): Map<number, TieProblem> {
  const problems = new Map<number, TieProblem>()
  const taken = new Set<string>()
  for (const [at, { kind, answers, core: key }] of readings.entries()) {
    const core = coreOf({ core: key })
    if (!core || kind === 'left-out' || kind === 'weight') continue
    if (taken.has(core.question.key)) problems.set(at, 'twiceCore')
    else if (kind !== 'single') problems.set(at, 'notSingle')
    else if (!hasItsAnswers(answers, core)) problems.set(at, 'otherAnswers')
    taken.add(core.question.key)
  }
  return problems
}

function isOneOf(line: string, words: Words): boolean {
  return Object.values(words).some((one) => bare(one) === bare(line))
}

/** A line without its signs and capitals, which a file may have written otherwise. */
const bare = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
