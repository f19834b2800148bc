import { inLanguage, type Language } from '../../web/languages.ts'
import type { BundleProblem } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type BundlesText, sv } from './text.sv.ts'

export const bundlesText = (language: Language): BundlesText => inLanguage({ sv, da, en }, language)

/** Field name → what to do. */
export function bundleProblemWords(
  problems: readonly BundleProblem[],
  t: BundlesText,
): Record<string, string> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, t.problems[code]]))
}
