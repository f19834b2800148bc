import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ChainText, sv } from './text.sv.ts'

export const chainText = (language: Language): ChainText => inLanguage({ sv, da, en }, language)
