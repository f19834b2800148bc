import { pointsOutAPerson } from '../partnership/personal-data/public-words.rules.ts'

/** Why words about areas and occasions cannot be saved; all who log choose among them. */
export function textProblem(text: string, longest: number): 'too-long' | 'personal-data' | null {
  if (text.length > longest) return 'too-long'
  return pointsOutAPerson(text) ? 'personal-data' : null
}
