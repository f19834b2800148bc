import type { Problems } from '../../partnership/problems.rules.ts'
import { neededTextProblem, textProblem } from '../free-text.rules.ts'
import { usualAnswers } from './core.rules.ts'
import {
  type Option,
  type Question,
  type QuestionKind,
  questionKinds,
  type SurveyLanguage,
  surveyLanguages,
  type Words,
} from './rules.ts'
import { answersOf } from './shown.rules.ts'

/** More questions than this nobody answers to the end; more answers or rows do not fit a page. */
export const most = { questions: 60, options: 30, rows: 20 } as const

/** A question as it is written in the form: answers and rows are lines, one after the other, in each language. */
export type QuestionWords = {
  words: Words
  help: Words
  required: boolean
  options: Partial<Record<SurveyLanguage, string[]>>
  rows: Partial<Record<SurveyLanguage, string[]>>
  scale: { first: number; last: number; low: Words; high: Words } | null
}

export type QuestionProblem =
  | 'missing'
  | 'tooLong'
  | 'tooMany'
  | 'tooFew'
  | 'twice'
  | 'uneven'
  | 'personalData'
  | 'notPossible'
  | 'neededLater'
  | 'core'
  | 'opened'
  | 'newer'
/** Fields carry their language: `words-sv`, `options-da`; `question` is the question as a whole. */
export type QuestionProblems = Problems<string, QuestionProblem>

export function isQuestionKind(word: string): word is QuestionKind {
  return questionKinds.some((kind) => kind === word)
}

/** Whether somebody writes the answers to choose from; of the others they are given. */
export function hasOwnOptions(kind: QuestionKind): boolean {
  return kind === 'single' || kind === 'multiple' || kind === 'matrix'
}

/**
 * What stands in the way of keeping a question. The first language of the
 * survey must be written; another may be left for later, but not half a list of
 * answers: which answer is which could not be told.
 */
export function problemsWithQuestion(
  kind: QuestionKind,
  question: QuestionWords,
  languages: readonly SurveyLanguage[],
): QuestionProblems {
  const [first = 'sv'] = languages
  const problems: QuestionProblems = {}
  for (const language of languages) {
    const words = question.words[language] ?? ''
    problems[`words-${language}`] =
      language === first ? neededTextProblem(words, 'result') : textProblem(words, 'result')
    problems[`help-${language}`] = textProblem(question.help[language] ?? '', 'result')
    if (hasOwnOptions(kind))
      problems[`options-${language}`] = problemWithLines(question.options, language, first, {
        least: 2,
        most: most.options,
      })
    if (kind === 'matrix')
      problems[`rows-${language}`] = problemWithLines(question.rows, language, first, {
        least: 1,
        most: most.rows,
      })
    if (kind === 'scale') {
      problems[`low-${language}`] = textProblem(question.scale?.low[language] ?? '', 'line')
      problems[`high-${language}`] = textProblem(question.scale?.high[language] ?? '', 'line')
    }
  }
  if (kind === 'scale' && !isScale(question.scale)) problems.last = 'notPossible'
  return problems
}

function isScale(scale: QuestionWords['scale']): boolean {
  if (scale === null) return false
  const { first, last } = scale
  return (first === 0 || first === 1) && Number.isInteger(last) && last >= first + 1 && last <= 10
}

function problemWithLines(
  lines: QuestionWords['options'],
  language: SurveyLanguage,
  first: SurveyLanguage,
  bounds: { least: number; most: number },
): QuestionProblem | undefined {
  const own = lines[language] ?? []
  const inFirst = lines[first] ?? []
  if (language !== first && own.length === 0) return undefined
  if (language !== first && own.length !== inFirst.length) return 'uneven'
  if (own.length < bounds.least) return own.length === 0 ? 'missing' : 'tooFew'
  if (own.length > bounds.most) return 'tooMany'
  if (new Set(own).size < own.length) return 'twice'
  return own.map((line) => textProblem(line, 'line')).find((problem) => problem !== undefined)
}

/** The question that the form says, under a key of its own; `before` is how it read until now. */
export function questionOf(
  { key, kind }: Pick<Question, 'key' | 'kind'>,
  written: QuestionWords,
  before: Question | null,
): Question {
  const { required, scale } = written
  return {
    ...{ key, kind, core: false, shownIf: before?.shownIf ?? null },
    words: said(written.words),
    help: said(written.help),
    required: kind !== 'gender' && required,
    options: hasOwnOptions(kind)
      ? linesAsOptions(written.options, before?.options ?? [])
      : usualAnswers(kind),
    rows: kind === 'matrix' ? linesAsOptions(written.rows, before?.rows ?? []) : [],
    scale:
      kind === 'scale' && scale
        ? { first: scale.first === 0 ? 0 : 1, last: scale.last, low: said(scale.low), high: said(scale.high) }
        : null,
  }
}

/** The sentences that are written; a language in which nothing stands is left out. */
function said(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([, sentence]) => sentence !== ''))
}

/**
 * Lines in each language as answers with keys. One that reads as before keeps its
 * key wherever it stands now, and a correction keeps the key of the line it
 * stands in, as long as no line was added or taken out.
 */
export function linesAsOptions(
  lines: Partial<Record<SurveyLanguage, string[]>>,
  before: readonly Option[],
): Option[] {
  const longest = Math.max(0, ...Object.values(lines).map((some) => some.length))
  const written = Array.from({ length: longest }, (_, at) => wordsAt(lines, at))
  const keys: (string | null)[] = written.map(
    (words) => before.find((known) => isSaidIn(known.words, words))?.key ?? null,
  )
  const isCorrected = longest === before.length
  return written.map((words, at) => {
    const sameLine = isCorrected ? before[at]?.key : undefined
    keys[at] ??= sameLine !== undefined && !keys.includes(sameLine) ? sameLine : newKey(keys, before)
    return { key: keys[at], words }
  })
}

function wordsAt(lines: Partial<Record<SurveyLanguage, string[]>>, at: number): Words {
  return Object.fromEntries(
    surveyLanguages.flatMap((language) => {
      const line = lines[language]?.[at]
      return line ? [[language, line]] : []
    }),
  )
}

function isSaidIn(known: Words, words: Words): boolean {
  return surveyLanguages.some((language) => words[language] && words[language] === known[language])
}

function newKey(keys: readonly (string | null)[], before: readonly Option[]): string {
  const taken = [...keys, ...before.map(({ key }) => key)]
  for (let number = 1; ; number++) if (!taken.includes(`a${number}`)) return `a${number}`
}

/** A key that no question has had, here or in the survey that is continued. */
export function newQuestionKey(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`q${number}`)) return `q${number}`
}

/**
 * The questions that could no longer be decided: each that depends on another
 * must come after it, and on answers that it can be given.
 */
export function undecided(questions: readonly Question[]): Question[] {
  return questions.filter(({ shownIf }, at) => {
    if (shownIf === null) return false
    const earlier = questions.slice(0, at).find(({ key }) => key === shownIf.question)
    if (earlier === undefined || shownIf.answers.length === 0) return true
    const possible = answersOf(earlier)
    return !shownIf.answers.every((answer) => possible.includes(answer))
  })
}

/** The questions with one of them a place up or down; null where it stands at the end, or another depends on the order. */
export function moved(questions: readonly Question[], key: string, way: 'up' | 'down'): Question[] | null {
  const from = questions.findIndex((question) => question.key === key)
  const to = way === 'up' ? from - 1 : from + 1
  const one = questions[from]
  const other = questions[to]
  if (!one || !other) return null
  const order = questions.with(from, other).with(to, one)
  return undecided(order).length > 0 ? null : order
}

/** The question there is already that asks and offers the same, word for word; whom it is shown to and its key aside. */
export function askedAlready(question: Question, among: readonly Question[]): Question | undefined {
  const said = ({ kind, words, help, options, rows, scale }: Question) =>
    JSON.stringify([kind, words, help, options, rows, scale])
  return among.find((one) => said(one) === said(question))
}
