import type { Question } from '../survey/rules.ts'
import { answersOf } from '../survey/shown.rules.ts'

/** From some answers to a question straight to a later one, past those that are then not asked. */
export type Leap = {
  answers: string[]
  /** The key of the question that comes next; null where none is left. */
  to: string | null
}

/**
 * What paper says in words below a question: whoever ticked this goes on to that
 * one. Only where one answer is ticked: of several each may lead somewhere else,
 * and then it stands at the later question alone.
 */
export function leapsFrom(questions: readonly Question[], question: Question): Leap[] {
  if (question.kind === 'multiple') return []
  const later = questions.slice(questions.indexOf(question) + 1)
  const leaps: Leap[] = []
  for (const answer of answersOf(question)) {
    const next = nextAfter(later, question, answer)
    if (later.length === 0 || next === later[0]) continue
    const to = next?.key ?? null
    const known = leaps.find((leap) => leap.to === to)
    if (known) known.answers.push(answer)
    else leaps.push({ answers: [answer], to })
  }
  return leaps
}

/** The first later question that this answer does not rule out, by itself or by a question between. */
function nextAfter(later: readonly Question[], question: Question, answer: string): Question | undefined {
  const ruledOut = new Set<string>()
  for (const { key, shownIf } of later) {
    if (shownIf === null) continue
    const isAnother = shownIf.question === question.key && !shownIf.answers.includes(answer)
    if (isAnother || ruledOut.has(shownIf.question)) ruledOut.add(key)
  }
  return later.find(({ key }) => !ruledOut.has(key))
}
