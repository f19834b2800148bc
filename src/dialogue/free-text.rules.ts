import { personalDataIn } from '../partnership/personal-data/guard.rules.ts'

/** So many signs fit: a line, a group's name, a problem or proposal, a programme or what people were told. */
export const longest = { line: 120, group: 60, result: 500, reason: 500, text: 4000 } as const

/** Why a free text about a dialogue cannot be kept; undefined where it can, or nothing stands. */
export function textProblem(
  words: string,
  length: keyof typeof longest,
): 'tooLong' | 'personalData' | undefined {
  if (words.length > longest[length]) return 'tooLong'
  return personalDataIn(words).length > 0 ? 'personalData' : undefined
}

/** The same of a text that must be there. */
export function neededTextProblem(
  words: string,
  length: keyof typeof longest,
): 'missing' | 'tooLong' | 'personalData' | undefined {
  return words === '' ? 'missing' : textProblem(words, length)
}
