import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AnswersText, sv } from './text.sv.ts'

export const answersText = (language: Language): AnswersText => inLanguage({ sv, da, en }, language)
