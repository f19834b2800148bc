import { stemOf, wordLike, wordsIn } from './words.rules.ts'

/** Why a theme is suggested: a word of its list stands there, or earlier voices with a word were read so. */
export type Reason =
  | { kind: 'listed'; word: string }
  | { kind: 'earlier'; word: string; coded: number; of: number }

/** A theme that a voice may belong to. Whoever codes decides; nothing is ticked for them. */
export type Suggestion = { theme: string; reasons: Reason[] }

/** A voice that was coded before, with the themes it is counted in. */
export type CodedBefore = { words: string; themes: readonly string[] }

/** In how many earlier voices each word stood, and how many of those were counted in each theme. */
export type WordTally = { voices: number; themes: Map<string, number>; words: Map<string, WordCount> }
type WordCount = { of: number; themes: Map<string, number> }

/** Counts the words of the voices that were coded before; a word is counted once in a voice. */
export function wordTally(coded: readonly CodedBefore[]): WordTally {
  const tally: WordTally = { voices: coded.length, themes: new Map(), words: new Map() }
  for (const { words, themes } of coded) {
    for (const theme of themes) addOne(tally.themes, theme)
    for (const stem of new Set(wordsIn(words).map(stemOf))) {
      const count = tally.words.get(stem) ?? { of: 0, themes: new Map() }
      tally.words.set(stem, count)
      count.of += 1
      for (const theme of themes) addOne(count.themes, theme)
    }
  }
  return tally
}

function addOne(counts: Map<string, number>, under: string): void {
  counts.set(under, (counts.get(under) ?? 0) + 1)
}

// A word tells something once it stood in so many voices, and so many of them were read alike …
const fewestVoices = 5
const smallestShare = 0.6
// … and that share is so many times what it is among all voices: "och" stands everywhere.
const timesTheUsual = 2
const mostReasons = 2

/**
 * The themes that a voice may belong to, with what speaks for each: first the
 * words of the theme's own list, then the words that earlier voices of the theme
 * had in common. Both can be read and checked by whoever codes.
 */
export function suggestionsFor(
  voice: string,
  themes: readonly { id: string; words: readonly string[] }[],
  tally: WordTally,
): Suggestion[] {
  const words = wordsIn(voice)
  return themes
    .map(({ id, words: list }) => ({
      theme: id,
      reasons: [...listed(list, words), ...earlier(id, words, tally)].slice(0, mostReasons),
    }))
    .filter(({ reasons }) => reasons.length > 0)
}

function listed(list: readonly string[], words: readonly string[]): Reason[] {
  const found = list.flatMap((entry) => wordLike(entry, words) ?? [])
  return [...new Set(found)].map((word) => ({ kind: 'listed', word }))
}

function earlier(theme: string, words: readonly string[], tally: WordTally): Reason[] {
  const usual = (tally.themes.get(theme) ?? 0) / Math.max(1, tally.voices)
  return [...new Map(words.map((word) => [stemOf(word), word]))]
    .flatMap(([stem, word]) => {
      const { of = 0, themes } = tally.words.get(stem) ?? {}
      const coded = themes?.get(theme) ?? 0
      const speaks = of >= fewestVoices && coded / of >= Math.max(smallestShare, timesTheUsual * usual)
      return speaks ? [{ kind: 'earlier' as const, word, coded, of }] : []
    })
    .sort((one, other) => other.coded / other.of - one.coded / one.of || other.of - one.of)
}
