import { daysOf } from '../../agreement/agreement.rules.ts'
import type { Agreement } from '../../agreement/rules.ts'
import type { Day } from '../../calendar.ts'
import { inLanguage, type Language, shortDay, writtenDay } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AgreementDocumentText, sv } from './text.sv.ts'

export const documentText = (language: Language): AgreementDocumentText =>
  inLanguage({ sv, da, en }, language)

/** A day in words; nothing where there is none. */
export const dayOrNone = (day: Day | null, language: Language) => (day ? writtenDay(day, language) : '')

/** A day as it stands in a table; a dash where there is none. */
export const dayInRow = (day: Day | null, language: Language) => (day ? shortDay(day, language) : '–')

/** How long the agreement holds: "4 år från 1 januari 2019, till och med 31 december 2022". */
export function termInWords(agreement: Agreement, language: Language): string {
  const { from, to } = daysOf(agreement)
  const say = documentText(language).term[agreement.termKind]
  return say(dayOrNone(from, language), dayOrNone(to, language), agreement.termYears ?? 1)
}
