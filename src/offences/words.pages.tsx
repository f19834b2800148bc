import { offenceName } from '../knowledge/offence-kinds/rules.ts'
import { allKindsWords } from '../web/changes/words.ts'
import { inLanguage, type Language } from '../web/languages.ts'
import { allKinds } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type OffencesText, sv } from './text.sv.ts'

export const text = (language: Language): OffencesText => inLanguage({ sv, da, en }, language)

export const offencesPath = '/app/offences'
export const filePath = `${offencesPath}/file`
export const developmentPath = `${offencesPath}/development`

/** Where every page of the room leads back to. */
export const roomTrail = (language: Language) => [{ href: offencesPath, label: text(language).title }]

/** What a kind is called, all of them together included. */
export function kindWords(kind: string, language: Language): string {
  return kind === allKinds ? allKindsWords(language) : offenceName(kind, language)
}
