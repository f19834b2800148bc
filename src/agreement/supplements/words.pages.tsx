import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type SupplementsText, sv } from './text.sv.ts'

export const text = (language: Language): SupplementsText => inLanguage({ sv, da, en }, language)
