import { inLanguage, type Language } from '../../web/languages.ts'
import { offencesPath, roomTrail } from '../words.pages.tsx'
import type { Failed } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ConnectorsText, sv } from './text.sv.ts'

export const connectorsText = (language: Language): ConnectorsText => inLanguage({ sv, da, en }, language)

export const connectorsPath = `${offencesPath}/connectors`

export const connectorsTrail = (language: Language) => [
  ...roomTrail(language),
  { href: connectorsPath, label: connectorsText(language).title },
]

/** Why nothing came, with the office's own word where it gave one. */
export function failedWords({ problem, said }: Failed, language: Language): string {
  const t = connectorsText(language)
  return said ? `${t.problems[problem]} ${t.said(said)}` : t.problems[problem]
}
