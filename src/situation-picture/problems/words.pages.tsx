import { inLanguage, type Language, writtenList } from '../../web/languages.ts'
import { text as pictureText } from '../words.pages.tsx'
import { seenBy } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ProblemsText, sv } from './text.sv.ts'

export const text = (language: Language): ProblemsText => inLanguage({ sv, da, en }, language)

/** "Kommunen, polisen och invånarna": the parties that see something, by name. */
export function seenByWords(statements: Parameters<typeof seenBy>[0], language: Language): string {
  const { parties } = pictureText(language)
  const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
  const names = seenBy(statements).map((party, place) =>
    place === 0 ? parties[party] : within(parties[party]),
  )
  return writtenList(names, language)
}
