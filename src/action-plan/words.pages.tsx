import { inLanguage, type Language } from '../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PlanText, sv } from './text.sv.ts'
import type { PlanProblem } from './versions/rules.ts'

export const planText = (language: Language): PlanText => inLanguage({ sv, da, en }, language)

/** Field name → what to do. */
export function planProblemWords(problems: readonly PlanProblem[], t: PlanText): Record<string, string> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, t.problems[code]]))
}

/** The way back to the plan. */
export const planTrail = (language: Language) => [
  { href: '/app/action-plan', label: planText(language).title },
]
