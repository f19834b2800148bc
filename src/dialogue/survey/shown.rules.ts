import type { Question, QuestionKind } from './rules.ts'

/** What one person ticked, by question. A scale is a number, a matrix a column for each row. */
export type Ticked = Record<string, string | string[] | number | Record<string, string>>

/** Kinds of question whose answer may decide whether a later one is asked. */
export const decidingKinds: readonly QuestionKind[] = ['single', 'multiple', 'scale', 'age-band', 'gender']

/** The answers a question can be given that another may depend on. */
export function answersOf({ kind, options, scale }: Question): string[] {
  if (!decidingKinds.includes(kind)) return []
  if (scale === null) return options.map(({ key }) => key)
  return Array.from({ length: scale.last - scale.first + 1 }, (_, step) => String(scale.first + step))
}

/**
 * The questions that are asked of somebody who has answered as `ticked` says, in
 * order. What depends on a question that is not asked is not asked either, even
 * if an answer to it was given before the person went back and changed their mind.
 */
export function shownQuestions(questions: readonly Question[], ticked: Ticked): Question[] {
  const shown: Question[] = []
  for (const question of questions) {
    const { shownIf } = question
    const isAsked =
      shownIf === null ||
      (shown.some(({ key }) => key === shownIf.question) && holds(shownIf.answers, ticked[shownIf.question]))
    if (isAsked) shown.push(question)
  }
  return shown
}

function holds(wanted: readonly string[], answer: Ticked[string] | undefined): boolean {
  if (answer === undefined) return false
  const given = Array.isArray(answer) ? answer : [String(answer)]
  return given.some((one) => wanted.includes(one))
}

/**
 * The questions page by page, so that branching needs no script: a new page
 * begins before a question that depends on one of the same page. A page of which
 * nobody is asked anything is passed over by whoever shows it.
 */
export function pagesOf(questions: readonly Question[]): Question[][] {
  const pages: Question[][] = []
  for (const question of questions) {
    const page = pages.at(-1)
    const dependsOnPage = page?.some(({ key }) => key === question.shownIf?.question)
    if (page === undefined || dependsOnPage) pages.push([question])
    else page.push(question)
  }
  return pages
}
