import { pointsOutAPerson } from '../partnership/personal-data/public-words.rules.ts'

/** How much may be written in a line of the picture, and in a passage of it. */
export const longest = { line: 200, passage: 4000, reason: 500 } as const

export type TextProblem = 'tooLong' | 'personalData'

/**
 * Why words of the picture cannot be saved. It tells of places and patterns,
 * never of a person, and what is kept among partners today may be read by
 * residents tomorrow. Nothing written is no fault.
 */
export function textProblem(text: string, most: number = longest.passage): TextProblem | undefined {
  if (text.length > most) return 'tooLong'
  return pointsOutAPerson(text) ? 'personalData' : undefined
}

/** What is wrong with a reason that must be given. */
export function reasonProblem(reason: string): 'missing' | TextProblem | undefined {
  return reason === '' ? 'missing' : textProblem(reason, longest.reason)
}
