import type { OrganisationKind } from '../../partnership/organisations/rules.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import type { MeasureProblem } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type MeasuresText, sv } from './text.sv.ts'

export const measuresText = (language: Language): MeasuresText => inLanguage({ sv, da, en }, language)

/** An organisation as a page names it. */
export type NamedOrganisation = { id: string; name: string; kind: OrganisationKind }

/** Field name → what to do. */
export function measureProblemWords(
  problems: readonly MeasureProblem[],
  t: MeasuresText,
): Record<string, string> {
  return Object.fromEntries(problems.map(({ field, code }) => [field, t.problems[code]]))
}

export function nameOf(id: string, organisations: readonly NamedOrganisation[]): string {
  return organisations.find((organisation) => organisation.id === id)?.name ?? id
}

/** A quarter of a post is 0.25: two decimals, unlike other figures. */
export function exactNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number)
}
