import { type Term, termHeading } from '../../partnership/terms.rules.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import type { ChainKind } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ChainText, sv } from './text.sv.ts'

export const chainText = (language: Language): ChainText => inLanguage({ sv, da, en }, language)

const terms: Partial<Record<ChainKind, Term>> = {
  'focus-area': 'focusArea',
  measure: 'measure',
  commitment: 'commitment',
}

/** What a thing of a kind is, as a label: in the partnership's own word where it has one. */
export function kindCalled({ partnership, language }: Visit, kind: ChainKind): string {
  const term = terms[kind]
  return (term && termHeading(partnership, term, language)) ?? chainText(language).kinds[kind]
}
