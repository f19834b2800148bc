import { told } from '../../partnership/problems.rules.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { planTrail } from '../words.pages.tsx'
import type { StartingPointProblem } from './problems.rules.ts'
import type { SurveyResult } from './results.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type StartingPointText, sv } from './text.sv.ts'

export const startingPointText = (language: Language): StartingPointText =>
  inLanguage({ sv, da, en }, language)

/** The way back to the list. */
export const startingPointTrail = (visit: Visit) => [
  ...planTrail(visit),
  { href: '/app/action-plan/starting-points', label: startingPointText(visit.language).title },
]

/** The sentence for what is wrong at each field. */
export const toldProblems = (
  problems: Partial<Record<string, StartingPointProblem>> | undefined,
  language: Language,
): Record<string, string> | undefined => told(problems, startingPointText(language).problems)

/** How a result is called: its question, with the survey where it was asked. */
export const resultName = ({ asked, surveyTitle }: SurveyResult) =>
  asked ? `${asked} (${surveyTitle})` : surveyTitle

/** What a result is chosen by in a form. */
export const resultValue = ({ survey, question }: Pick<SurveyResult, 'survey' | 'question'>) =>
  `${survey}/${question}`
