import { inLanguage, type Language } from '../../web/languages.ts'
import type { Survey } from '../survey/rules.ts'
import { surveyPath } from '../survey/words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PaperText, sv } from './text.sv.ts'

export const paperText = (language: Language): PaperText => inLanguage({ sv, da, en }, language)

/** Where a survey is printed, and where its answers on paper are typed in. */
export const paperPath = (survey: Pick<Survey, 'id'>) => `${surveyPath(survey)}/paper`
