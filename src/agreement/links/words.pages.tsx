import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type LinksText, sv } from './text.sv.ts'

export const linksText = (language: Language): LinksText => inLanguage({ sv, da, en }, language)
