import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import {
  type FilledIn,
  type FilledInProblem,
  fieldOf,
  filledIn,
  longestWritten,
  problemsWith,
  tickedSoFar,
} from '../survey/filled-in.rules.ts'
import type { Question } from '../survey/rules.ts'
import { pagesOf, shownQuestions } from '../survey/shown.rules.ts'

/** What a form says, field by field, those of earlier pages carried along. */
export type Filled = Record<string, string | string[]>

/** What stands in the way at a field: of a text too long also how long it is. */
export type SendingProblem =
  | { code: Exclude<FilledInProblem, 'tooLong'> | 'personalData' | 'empty' }
  | { code: 'tooLong'; length: number; longest: number }

/** A page of the survey as one person is shown it. */
export type SurveyPage = {
  /** Its number among all pages, from 0. */
  at: number
  questions: Question[]
  problems: Record<string, SendingProblem>
  /** The questions whose text was said to point out a person: said once, and no more. */
  warned: string[]
}

/** What comes after a page was sent: another page, or everything is answered. */
export type NextStep = { page: SurveyPage } | { done: FilledIn }

/**
 * What comes next when somebody sends a page: the same page again where
 * something stands in the way, else the next one of which they are asked
 * anything, else the whole answer.
 */
export function nextStep(
  questions: readonly Question[],
  filled: Filled,
  { at, warned }: { at: number; warned: readonly string[] },
): NextStep {
  const here = pageAt(questions, filled, at)
  const problems = problemsOnPage(here, filled, warned)
  if (Object.keys(problems).length > 0) {
    const told = here.filter((one) => problems[fieldOf(one)]?.code === 'personalData').map(({ key }) => key)
    return { page: { at, questions: here, problems, warned: [...new Set([...warned, ...told])] } }
  }
  const next = neighbour(questions, filled, at, 1)
  if (next !== null) return { page: pageOf(questions, filled, next, warned) }
  return whole(questions, filled, warned)
}

/** The page before this one of which the person was asked anything; the first where there is none. */
export function stepBack(
  questions: readonly Question[],
  filled: Filled,
  { at, warned }: { at: number; warned: readonly string[] },
): SurveyPage {
  return pageOf(questions, filled, neighbour(questions, filled, at, -1) ?? 0, warned)
}

/** A page without a fault, as it is shown first. */
export function pageOf(
  questions: readonly Question[],
  filled: Filled,
  at: number,
  warned: readonly string[] = [],
): SurveyPage {
  return { at, questions: pageAt(questions, filled, at), problems: {}, warned: [...warned] }
}

/** Whether no question after this page can still be asked, whatever is answered on it. */
export function isLastPage(questions: readonly Question[], at: number): boolean {
  return at >= pagesOf(questions).length - 1
}

/** Everything that was answered; whoever got around a page is led back to what stands in the way there. */
function whole(questions: readonly Question[], filled: Filled, warned: readonly string[]): NextStep {
  const all = filledIn(questions, filled)
  const pages = pagesOf(questions)
  if ('problems' in all) {
    const faulty = pages.findIndex((page) =>
      page.some((question) =>
        Object.keys(problemsWith(question, filled)).some((field) => field in all.problems),
      ),
    )
    const here = pageAt(questions, filled, faulty)
    return {
      page: {
        at: faulty,
        questions: here,
        problems: problemsOnPage(here, filled, warned),
        warned: [...warned],
      },
    }
  }
  if (Object.keys(all.ticked).length + Object.keys(all.written).length > 0) return { done: all }
  const last = neighbour(questions, filled, pages.length, -1) ?? 0
  const here = pageAt(questions, filled, last)
  const first = here[0]
  const field = first ? fieldOf(first, first.rows[0]?.key) : 'form'
  return {
    page: { at: last, questions: here, problems: { [field]: { code: 'empty' } }, warned: [...warned] },
  }
}

function pageAt(questions: readonly Question[], filled: Filled, at: number): Question[] {
  const shown = shownQuestions(questions, tickedSoFar(questions, filled))
  return (pagesOf(questions)[at] ?? []).filter((question) => shown.includes(question))
}

function neighbour(questions: readonly Question[], filled: Filled, at: number, step: 1 | -1): number | null {
  const pages = pagesOf(questions).length
  for (let other = at + step; other >= 0 && other < pages; other += step)
    if (pageAt(questions, filled, other).length > 0) return other
  return null
}

function problemsOnPage(
  page: readonly Question[],
  filled: Filled,
  warned: readonly string[],
): Record<string, SendingProblem> {
  const found: Record<string, SendingProblem> = {}
  for (const question of page) {
    const written = question.kind === 'free-text' ? textIn(filled, fieldOf(question)) : ''
    if (personalDataIn(written.slice(0, longestWritten)).length > 0 && !warned.includes(question.key))
      found[fieldOf(question)] = { code: 'personalData' }
    for (const [field, code] of Object.entries(problemsWith(question, filled)))
      found[field] = code === 'tooLong' ? { code, length: written.length, longest: longestWritten } : { code }
  }
  return found
}

function textIn(filled: Filled, field: string): string {
  const value = filled[field]
  return (Array.isArray(value) ? value.join('\n') : (value ?? '')).trim()
}
