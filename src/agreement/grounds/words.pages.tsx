import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type GroundsText, sv } from './text.sv.ts'

export const text = (language: Language): GroundsText => inLanguage({ sv, da, en }, language)
