import { inLanguage, type Language } from '../../web/languages.ts'
import { danish } from '../cadence/danish-sentence.rules.ts'
import { english } from '../cadence/english-sentence.rules.ts'
import type { SentenceWords } from '../cadence/sentence-words.rules.ts'
import { swedish } from '../cadence/swedish-sentence.rules.ts'
import type { CommitmentProblem } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type CommitmentsText, sv } from './text.sv.ts'

export const commitmentsText = (language: Language): CommitmentsText => inLanguage({ sv, da, en }, language)

/** The words that cadences are said with, which the form's choices share with the sentence. */
export const cadenceWords = (language: Language): SentenceWords =>
  inLanguage({ sv: swedish, da: danish, en: english }, language)

/** Field name → what to do; a fault of a cadence's field stands there as one of any other. */
export function problemWords(
  problems: readonly CommitmentProblem[],
  t: CommitmentsText,
): Record<string, string> {
  const sentences = { ...t.cadenceProblems, ...t.problems }
  return Object.fromEntries(problems.map(({ field, code }) => [field, sentences[code]]))
}
