import type { VoiceLanguage } from '../voices/rules.ts'
import usual from './packs/usual-themes.json' with { type: 'json' }
import { isAmong, type ThemeWords } from './rules.ts'

/** A theme of the list that comes with the product. The key never changes its meaning. */
export type UsualTheme = { key: string; words: ThemeWords }

/** The usual themes of a safety survey in a language, as a partnership takes them into its book. */
export function usualThemes(language: VoiceLanguage): UsualTheme[] {
  return usual.themes.map(({ key, names, descriptions, words }) => ({
    key,
    words: {
      name: names[language],
      description: descriptions[language],
      words: words[language],
      sameAs: null,
      toDay: null,
      public: true,
    },
  }))
}

/** Those of them that are not in a book yet, by their names. */
export function missingFrom(book: readonly { name: string }[], language: VoiceLanguage): UsualTheme[] {
  const names = book.map(({ name }) => name)
  return usualThemes(language).filter(({ words }) => !isAmong(words.name, names))
}

/** Where the list comes from and under what terms, to be shown beside it. */
export const usualThemesSource = { origin: usual.origin, licence: usual.licence }
