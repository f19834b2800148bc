import type { Day } from '../../calendar.ts'
import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { problemWithReason, type ReasonProblem } from '../../partnership/reason.rules.ts'

/** So many signs fit in a line of a supplement, and in what it is about. */
export const longest = { line: 200, description: 2000, link: 400, reason: 500 } as const

/** What others do beside an agreement's priorities, such as a county board or a charity. */
export type SupplementWords = {
  title: string
  /** Who has it, by the name of the organisation; mostly no party here. */
  owner: string
  description: string
  /** Where more can be read; empty where nowhere. */
  link: string
  from: Day | null
  to: Day | null
}

export type Supplement = SupplementWords & {
  id: string
  agreement: string
  number: number
  /** The reason it was struck; null while it stands. */
  struck: string | null
}

export type SupplementProblem = 'missing' | 'tooLong' | 'personalData' | 'backwards' | 'noAddress'
export type SupplementProblems = Problems<keyof SupplementWords, SupplementProblem>

/** What a supplement lacks before it can be kept. */
export function problemsWithSupplement(words: SupplementWords): SupplementProblems {
  const { title, owner, description, link, from, to } = words
  return {
    title: problemWithLine(title),
    owner: problemWithLine(owner) ?? (personalDataIn(owner).length > 0 ? 'personalData' : undefined),
    description:
      description.length > longest.description
        ? 'tooLong'
        : pointsOutAPerson(description)
          ? 'personalData'
          : undefined,
    link: problemWithLink(link),
    to: from && to && to < from ? 'backwards' : undefined,
  }
}

function problemWithLine(words: string): SupplementProblem | undefined {
  if (words === '') return 'missing'
  if (words.length > longest.line) return 'tooLong'
  return pointsOutAPerson(words) ? 'personalData' : undefined
}

/** Only an address of the web is a link: what else a browser can be led to does things instead of showing them. */
function problemWithLink(link: string): SupplementProblem | undefined {
  if (link === '') return undefined
  if (link.length > longest.link) return 'tooLong'
  const address = URL.canParse(link) ? new URL(link) : null
  return address && ['https:', 'http:'].includes(address.protocol) ? undefined : 'noAddress'
}

export type SupplementReasonProblem = 'noReason' | 'newer' | ReasonProblem

/** What is wrong with the reason of a change or a strike. */
export function problemWithSupplementReason(reason: string): SupplementReasonProblem | undefined {
  return reason === '' ? 'noReason' : problemWithReason(reason)
}
