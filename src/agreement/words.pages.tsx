import { inLanguage, type Language, writtenDay } from '../web/languages.ts'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { daysOf } from './agreement.rules.ts'
import type { AgreementWords } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AgreementText, sv } from './text.sv.ts'
import type { Warning } from './warnings.rules.ts'

export const text = (language: Language): AgreementText => inLanguage({ sv, da, en }, language)

/** Where every page of the room leads back to; from a part of an agreement to the agreement. */
export function agreementTrail(visit: Visit, agreement?: { id: string; title: string }) {
  return [
    { href: '/app/agreement', label: webText(visit.language).steps.agreement },
    ...(agreement ? [{ href: `/app/agreement/${agreement.id}`, label: agreement.title, own: true }] : []),
  ]
}

/** How long an agreement holds, as a sentence: "4 år från 1 januari 2019, till och med 31 december 2022". */
export function termWords(agreement: AgreementWords, language: Language): string {
  const { from, to } = daysOf(agreement)
  const written = (day: string | null) => (day ? writtenDay(day, language) : '')
  const say = text(language).term[agreement.termKind]
  return say(written(from), written(to), agreement.termYears ?? 1)
}

export function warningWords(warning: Warning, language: Language): string {
  const more = 'months' in warning ? String(warning.months) : 'title' in warning ? warning.title : ''
  return text(language).warnings[warning.code](writtenDay(warning.day, language), more)
}

export function Warnings({ warnings, language }: { warnings: Warning[]; language: Language }) {
  return (
    <>
      {warnings.map((warning) => (
        <p class={`notice ${/ended|late/i.test(warning.code) ? 'trouble' : 'unsure'}`}>
          {warningWords(warning, language)}
        </p>
      ))}
    </>
  )
}

/** Values with the words for them, as choices. */
export function listed<Value extends string>(values: readonly Value[], words: Record<Value, string>) {
  return values.map((value) => ({ value, label: words[value] }))
}
