import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const residentText = (language: Language) => inLanguage({ sv, da, en }, language)
