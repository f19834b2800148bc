import type { Language } from './languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv, type WebText } from './text.sv.ts'

const texts: Record<Language, WebText> = { sv, da, en }

/** The words that every page shares: the frame, refusals, the words of standing. */
export function webText(language: Language): WebText {
  return texts[language]
}
