import type { ChoiceProblem, StrikeProblem } from '../../agreement/links/rules.ts'
import { chooseLinksPage, strikeLinkPage } from '../../web/parts/links.tsx'
import type { Visit } from '../../web/route.ts'
import type { Measure } from '../rules.ts'
import { planTrail } from '../words.pages.tsx'
import { planLinksText } from './words.pages.tsx'

export type Offered = { value: string; label: string; help: string }

type ChooseProps = {
  visit: Visit
  measure: Measure
  kind: 'problems' | 'themes'
  offered: Offered[]
  problem?: ChoiceProblem
}

/** Choose the problems a measure answers, or the themes a promise answers. */
export function choosePage({ visit, measure, kind, offered, problem }: ChooseProps): Response {
  const t = planLinksText(visit.language)
  const back = `/app/action-plan/measure/${measure.id}`
  return chooseLinksPage({
    visit,
    back,
    filled: visit.filled,
    title: t[`${kind}Title`],
    trail: [...planTrail(visit), { href: back, label: measure.title, own: true }],
    lead: t[`${kind}Lead`],
    question: t[`${kind}Question`],
    noneLeft: t[`${kind}None`],
    choices: offered,
    problem: problem && t.problems[problem],
  })
}

type StrikeProps = { visit: Visit; measure: Measure; from: string; to: string; problem?: StrikeProblem }

/** Strike that a measure answers a problem, or a promise a theme. */
export function strikePage({ visit, measure, from, to, problem }: StrikeProps): Response {
  const t = planLinksText(visit.language)
  const back = `/app/action-plan/measure/${measure.id}`
  return strikeLinkPage({
    visit,
    from,
    to,
    back,
    filled: visit.filled,
    title: t.strikeTitle,
    trail: [...planTrail(visit), { href: back, label: measure.title, own: true }],
    explained: t.strikeWords,
    reason: t.strikeReason,
    strike: t.strike,
    problem: problem && t.problems[problem],
  })
}
