import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import type { Period } from '../../offences/periods.rules.ts'
import { overWords } from '../../web/changes/words.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type OffenceTablesText, sv } from './text.sv.ts'

export const text = (language: Language): OffenceTablesText => inLanguage({ sv, da, en }, language)

export const tablesPath = '/app/publication/offence-tables'

export const tablesTrail = (language: Language) => [
  { href: '/app/publication/offence-tables', label: text(language).title },
]

/** A kind's name as a heading begins with it. */
export function kindName(kind: string, language: Language): string {
  const name = offenceName(kind, language)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

/** "kvartal 1 2026", "hela 2025". */
export const periodName = ({ unit, part, year }: Period, language: Language): string =>
  unit === 'year' ? String(year) : overWords({ unit, parts: [part] }, year, language)
