import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PlanLinksText, sv } from './text.sv.ts'

export const planLinksText = (language: Language): PlanLinksText => inLanguage({ sv, da, en }, language)
