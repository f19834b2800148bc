import { inLanguage, type Language } from '../../web/languages.ts'
import type { RecordingProblem } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type RecordingText, sv } from './text.sv.ts'

export const recordingText = (language: Language): RecordingText => inLanguage({ sv, da, en }, language)

/** Field name → what to do. */
export function recordingProblemWords(
  problems: readonly RecordingProblem[],
  t: RecordingText,
): Record<string, string> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, t.problems[code]]))
}
