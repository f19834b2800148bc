import { inLanguage, type Language } from '../../web/languages.ts'
import { surveysPath } from '../survey/words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type FinishedText, sv } from './text.sv.ts'

export const finishedText = (language: Language): FinishedText => inLanguage({ sv, da, en }, language)

/** Where the file of a survey that was done elsewhere is handed in. */
export const finishedPath = `${surveysPath}/finished`
