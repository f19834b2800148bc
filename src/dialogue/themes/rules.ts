import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, neededTextProblem, textProblem } from '../free-text.rules.ts'

/** An entry of the theme book, as it is written. */
export type ThemeWords = {
  name: string
  /** What belongs here and what does not, for whoever codes. */
  description: string
  /** Words that suggest it; a list that a person reads and changes. */
  words: string[]
  /** The theme of the book above that this one is; null where it is none. */
  sameAs: string | null
  /** From this day on it is not coded any more; null while it is in use. */
  toDay: Day | null
  public: boolean
}

/** A theme as its newest version reads. */
export type Theme = ThemeWords & { id: string; number: number }

/** Whether voices are coded to a theme on a day. What was coded before it ended stays counted. */
export function isInUse({ toDay }: Pick<ThemeWords, 'toDay'>, today: Day): boolean {
  return toDay === null || toDay > today
}

/** So many words of so many signs are as many as a person keeps an eye on. */
export const mostWords = 80
export const longestWord = 40

export type ThemeProblem = 'missing' | 'tooLong' | 'personalData' | 'taken' | 'tooMany' | 'unknown' | 'newer'
export type ThemeProblems = Problems<
  'name' | 'description' | 'words' | 'sameAs' | 'toDay' | 'reason',
  ThemeProblem
>

/** What a theme is held against: names that others have here, and the themes of the book above. */
export type KnownThemes = { names: readonly string[]; above: readonly string[] }

/** What stands in the way of keeping a theme. Two of one name would be coded at random. */
export function problemsWithTheme(theme: ThemeWords, { names, above }: KnownThemes): ThemeProblems {
  const { name, description, words, sameAs } = theme
  return {
    name: neededTextProblem(name, 'line') ?? (isAmong(name, names) ? 'taken' : undefined),
    description: textProblem(description, 'text'),
    words: problemWithWords(words),
    sameAs: sameAs === null || above.includes(sameAs) ? undefined : 'unknown',
  }
}

function problemWithWords(words: readonly string[]): ThemeProblem | undefined {
  if (words.length > mostWords) return 'tooMany'
  if (words.some((word) => word.length > longestWord)) return 'tooLong'
  return textProblem(words.join(', ').slice(0, longest.text), 'text')
}

/** Whether a name is there already; capitals make no other name. */
export function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => other.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'))
}
