// Endings of Swedish and Danish nouns and verbs, the longest first. Taken off, "lampor" and "lamporna" are one word.
const endings = [
  ...['ornas', 'arnas', 'ernas', 'ernes', 'orna', 'arna', 'erna', 'erne', 'ande', 'ende'],
  ...['ade', 'ede', 'ene', 'ens', 'ets', 'or', 'ar', 'er', 'an', 'en', 'et', 'a', 'e'],
]

// Shorter than this, the beginning of a word says nothing of which word it is.
const shortest = 4

/** The words of a text in small letters, without signs and figures, in their order. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** A word without its ending, where enough of it is left: "lamporna" is "lamp". */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest)
  return ending ? word.slice(0, -ending.length) : word
}

/**
 * The first word of a text that is like a word of a theme's list; null where none is.
 *
 * "lampa" is like "lampor" and "lamplöst", and like "gatlampan", where it is the
 * last part of a longer word. A word of three letters or less is like itself
 * only. Of an entry of several words, all must stand there side by side.
 */
export function wordLike(entry: string, words: readonly string[]): string | null {
  const parts = wordsIn(entry)
  const found = words.findIndex((_, at) =>
    parts.every((part, next) => {
      const word = words[at + next]
      return word !== undefined && isLike(part, word)
    }),
  )
  if (found === -1 || parts.length === 0) return null
  return words.slice(found, found + parts.length).join(' ')
}

function isLike(entry: string, word: string): boolean {
  if (entry.length < shortest) return word === entry
  const stem = stemOf(entry)
  if (word.startsWith(stem)) return true
  const at = word.lastIndexOf(stem)
  const ending = word.slice(at + stem.length)
  // Before it stands a word of its own, "gat" at the shortest.
  return at >= 3 && (ending === '' || endings.includes(ending))
}
