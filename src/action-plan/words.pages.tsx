import { inLanguage, type Language } from '../web/languages.ts'
import type { Visit } from '../web/route.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PlanText, sv } from './text.sv.ts'
import type { PlanProblem } from './versions/rules.ts'

export const planText = (language: Language): PlanText => inLanguage({ sv, da, en }, language)

/** Field name → what to do. */
export function planProblemWords(problems: readonly PlanProblem[], t: PlanText): Record<string, string> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, t.problems[code]]))
}

/** What the plan is called here: åtgärdsplan, handleplan, or the partnership's own word. */
export function planTitle({ planCalled, language }: Pick<Visit, 'planCalled' | 'language'>): string {
  return planCalled ?? planText(language).title
}

/** The way back to the plan. */
export const planTrail = (visit: Visit) => [{ href: '/app/action-plan', label: planTitle(visit) }]
