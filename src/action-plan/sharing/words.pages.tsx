import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type SharingText, sv } from './text.sv.ts'

export const text = (language: Language): SharingText => inLanguage({ sv, da, en }, language)

/** Where a shared measure is read, answered and ended. */
export const sharingPath = (id: string) => `/app/action-plan/sharing/${id}`

/** The sentence for what is wrong at each field; undefined where nothing is. */
export function toldProblems(
  problems: Partial<Record<string, keyof SharingText['problems']>> | undefined,
  language: Language,
): Record<string, string> | undefined {
  if (!problems) return undefined
  const t = text(language)
  const missing: Partial<Record<string, string>> = t.missing
  const sentences = Object.entries(problems).flatMap(([field, code]) =>
    code ? [[field, (code === 'missing' && missing[field]) || t.problems[code]]] : [],
  )
  return Object.fromEntries(sentences)
}
