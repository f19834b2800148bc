import type { Act } from '../../act.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { formerQuestions, heldDraft, writeDraft } from './actions.ts'
import { coreToAsk } from './core.rules.ts'
import {
  askedAlready,
  most,
  moved,
  newQuestionKey,
  problemsWithQuestion,
  type QuestionProblem,
  type QuestionProblems,
  type QuestionWords,
  questionOf,
  undecided,
} from './question.rules.ts'
import type { Question, QuestionKind, ShownIf, Survey } from './rules.ts'

type Outcome = { id: string } | { problems: QuestionProblems }

/** Which survey is written, and the version that the writer had before them. */
export type Draft = { survey: string; basedOn: number }

/** Adds a question last in a survey. */
export async function addQuestion(
  act: Act,
  draft: Draft,
  kind: QuestionKind,
  words: QuestionWords,
): Promise<Outcome> {
  return written(act, draft, async (before) => {
    const problems = problemsWithQuestion(kind, words, before.languages)
    if (before.questions.length >= most.questions) problems.question = 'tooMany'
    if (anyIn(problems)) return { problems }
    const key = newQuestionKey(await keysTaken(act, before))
    return { questions: [...before.questions, questionOf({ key, kind }, words, null)] }
  })
}

/** Writes a question anew; what depends on it must still be possible. A core question stands as it is. */
export async function changeQuestion(
  act: Act,
  draft: Draft,
  key: string,
  words: QuestionWords,
): Promise<Outcome> {
  return written(act, draft, async (before) => {
    const asked = before.questions.find((question) => question.key === key)
    if (!asked) return { problems: { question: 'newer' } }
    if (asked.core) return { problems: { question: 'core' } }
    const problems = problemsWithQuestion(asked.kind, words, before.languages)
    if (anyIn(problems)) return { problems }
    return withQuestion(before, questionOf(asked, words, asked))
  })
}

/** Says of whom a question is asked: of everybody, or of those who gave one of some answers to an earlier one. */
export async function askOf(act: Act, draft: Draft, key: string, shownIf: ShownIf | null): Promise<Outcome> {
  return written(act, draft, async (before) => {
    const asked = before.questions.find((question) => question.key === key)
    if (!asked) return { problems: { answers: 'newer' } }
    if (asked.core && shownIf !== null) return { problems: { answers: 'core' } }
    if (shownIf !== null && shownIf.answers.length === 0) return { problems: { answers: 'missing' } }
    const changed = withQuestion(before, { ...asked, shownIf })
    return 'problems' in changed ? { problems: { answers: 'notPossible' } } : changed
  })
}

function withQuestion(
  { questions }: Survey,
  changed: Question,
): { questions: Question[] } | { problems: QuestionProblems } {
  const next = questions.map((question) => (question.key === changed.key ? changed : question))
  return undecided(next).length > 0 ? { problems: { question: 'neededLater' } } : { questions: next }
}

/** Moves a question a place up or down, as far as those that depend on it allow. */
export async function moveQuestion(
  act: Act,
  draft: Draft,
  key: string,
  way: 'up' | 'down',
): Promise<Outcome> {
  return written(act, draft, async ({ questions }) => {
    const order = moved(questions, key, way)
    return order ? { questions: order } : { problems: { question: 'neededLater' } }
  })
}

/** Takes a question out. One on which another depends stays, and so does a core question that was asked before. */
export async function removeQuestion(act: Act, draft: Draft, key: string): Promise<Outcome> {
  return written(act, draft, async (before) => {
    const former = await formerQuestions(act, before)
    if (former?.some((question) => question.core && question.key === key))
      return { problems: { question: 'core' } }
    const questions = before.questions.filter((question) => question.key !== key)
    return undecided(questions).length > 0 ? { problems: { question: 'neededLater' } } : { questions }
  })
}

/** Adds the core questions that are not there, first of all, as they were asked before. */
export async function addCoreQuestions(act: Act, draft: Draft): Promise<Outcome> {
  return written(act, draft, async (before) => {
    const keys = before.questions.map(({ key }) => key)
    const core = coreToAsk(await formerQuestions(act, before)).filter(({ key }) => !keys.includes(key))
    return { questions: [...core, ...before.questions] }
  })
}

/** Adds questions that were read from a file, last, with keys of their own; what the survey asks already is not asked twice. */
export async function addReadQuestions(act: Act, draft: Draft, read: readonly Question[]): Promise<Outcome> {
  return written(act, draft, async (before) => {
    const there = new Map(read.map((question) => [question.key, askedAlready(question, before.questions)]))
    const fresh = read.filter(({ key }) => !there.get(key))
    if (before.questions.length + fresh.length > most.questions) return { problems: { question: 'tooMany' } }
    const taken = await keysTaken(act, before)
    const keys = new Map<string, string>()
    for (const { key } of read)
      keys.set(key, there.get(key)?.key ?? newQuestionKey([...taken, ...keys.values()]))
    const own = fresh.map((question) => ({
      ...question,
      key: keys.get(question.key) ?? question.key,
      shownIf: question.shownIf && {
        ...question.shownIf,
        question: keys.get(question.shownIf.question) ?? question.shownIf.question,
      },
    }))
    return { questions: [...before.questions, ...own] }
  })
}

/** Every key that an answer is kept by, in this survey or in the one it continues. */
async function keysTaken(act: Act, survey: Survey): Promise<string[]> {
  const former = (await formerQuestions(act, survey)) ?? []
  return [...survey.questions, ...former].map(({ key }) => key)
}

async function written(
  act: Act,
  { survey, basedOn }: Draft,
  work: (before: Survey) => Promise<{ questions: Question[] } | { problems: QuestionProblems }>,
): Promise<Outcome> {
  const before = await heldDraft(act, survey, basedOn)
  if ('problem' in before) return { problems: { question: before.problem satisfies QuestionProblem } }
  const done = await work(before)
  if ('problems' in done) return done
  await writeDraft(act, before, { ...before, questions: done.questions })
  return { id: before.id }
}
