import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import { pictureTrail } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AnalysisText, sv } from './text.sv.ts'

export const text = (language: Language): AnalysisText => inLanguage({ sv, da, en }, language)

export const addressOfProblem = (id: string) => `/app/situation-picture/problem/${id}`
export const addressOfAnalysis = (problem: string) => `${addressOfProblem(problem)}/analysis`

/** From the analysis back to the problem; from its forms back to the analysis. */
export function analysisTrail(visit: Visit, problem: Problem, within = false) {
  return [
    ...pictureTrail(visit),
    { href: addressOfProblem(problem.id), label: problem.title, own: true },
    ...(within ? [{ href: addressOfAnalysis(problem.id), label: text(visit.language).short }] : []),
  ]
}
