import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AgreementDocumentText, sv } from './text.sv.ts'

export const text = (language: Language): AgreementDocumentText => inLanguage({ sv, da, en }, language)
