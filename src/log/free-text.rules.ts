import { personalDataIn } from '../partnership/personal-data/guard.rules.ts'

/** How much may be written: in a line (a key group, a channel, a class) and in a note. */
const longest = { line: 120, note: 1000 } as const

/** Why a free text cannot be saved; nothing written is no fault. */
export function textProblem(
  text: string | null,
  length: keyof typeof longest,
): 'tooLong' | 'personalData' | null {
  if (text === null) return null
  if (text.length > longest[length]) return 'tooLong'
  return personalDataIn(text).length > 0 ? 'personalData' : null
}
