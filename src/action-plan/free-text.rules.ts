import { pointsOutAPerson } from '../partnership/personal-data/public-words.rules.ts'

/** How much may be written in a line of the plan: a setting, what a partner does, which body adopted it. */
export const longestLine = 200

/**
 * Why words of the plan cannot be saved. Every field that takes prose is asked
 * here, whoever reads it: what is for the own organisation today is shown to
 * all tomorrow. Nothing written is no fault.
 */
export function textProblem(text: string, longest = longestLine): 'tooLong' | 'personalData' | false {
  if (text.length > longest) return 'tooLong'
  return pointsOutAPerson(text) && 'personalData'
}
