import core from './packs/core-questions.json' with { type: 'json' }
import usual from './packs/usual-answers.json' with { type: 'json' }
import type { Option, Question, QuestionKind } from './rules.ts'

/** A core question with what its trend is made of: the answers that count, out of all but those left out. */
export type CoreQuestion = { question: Question; counted: string[]; leftOut: string[] }

/** The questions that a yearly survey asks in the same words every year: perceived safety, and trust in the work. */
export const coreQuestions: CoreQuestion[] = core.questions.map(
  ({ key, words, options, counted, leftOut }) => ({
    question: {
      ...{ key, words, options },
      kind: 'single',
      help: {},
      required: false,
      core: true,
      shownIf: null,
      rows: [],
      scale: null,
    },
    counted,
    leftOut,
  }),
)

/** The answers that come with a kind of question: bands of age, and gender. */
export function usualAnswers(kind: QuestionKind): Option[] {
  return kind === 'age-band' || kind === 'gender' ? usual[kind] : []
}

/** The core questions that a survey may take in: as the survey it continues asked them, else as they come with the product. */
export function coreToAsk(former: readonly Question[] | null): Question[] {
  const asked = former?.filter((question) => question.core) ?? []
  const keys = asked.map(({ key }) => key)
  return [...asked, ...coreQuestions.map(({ question }) => question).filter(({ key }) => !keys.includes(key))]
}

/** Whether a question has the core question's answers to choose from, all of them and no others: then the two can be compared. */
export function isAskedAs({ question }: CoreQuestion, asked: Question): boolean {
  const keys = new Set(asked.options.map(({ key }) => key))
  return (
    asked.kind === question.kind &&
    keys.size === question.options.length &&
    question.options.every(({ key }) => keys.has(key))
  )
}

/** Why core questions do not stand as they must: one that was asked is gone, or one reads otherwise. */
export type CoreProblem = { question: string; problem: 'gone' | 'changed' }

/**
 * Holds a survey's core questions against those of the survey it continues.
 * Each of those must be there again, sign for sign: words, answers and their
 * order. A new one must read as it comes with the product.
 */
export function problemsWithCore(
  questions: readonly Question[],
  former: readonly Question[] | null,
): CoreProblem[] {
  const mustBe = coreToAsk(former)
  const own = questions.filter((question) => question.core)
  const gone = (former ?? []).filter(
    (asked) => asked.core && !questions.some(({ key, core }) => core && key === asked.key),
  )
  const changed = own.filter((question) => {
    const known = mustBe.find(({ key }) => key === question.key)
    return known === undefined || !isSame(known, question)
  })
  return [
    ...gone.map(({ key }) => ({ question: key, problem: 'gone' as const })),
    ...changed.map(({ key }) => ({ question: key, problem: 'changed' as const })),
  ]
}

/** Whether two values read the same; in what order the database keeps their fields does not matter. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const fields = Object.entries(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([field, value]) => isSame(value, (other as Record<string, unknown>)[field]))
  )
}
