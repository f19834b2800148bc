import { inLanguage, type Language } from '../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv, type ThreadText } from './text.sv.ts'

export const text = (language: Language): ThreadText => inLanguage({ sv, da, en }, language)
