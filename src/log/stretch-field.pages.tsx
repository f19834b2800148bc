import { type Language, writtenMonth } from '../web/languages.ts'
import { type Choice, Choices, type FormState } from '../web/parts/form.tsx'
import type { Visit } from '../web/route.ts'
import { asAnswer, type ToldStretch } from './stretches.rules.ts'
import { stretchWords, text } from './words.pages.tsx'

/** The months, quarters or years that can be told about, to choose from. */
export function StretchField({
  visit,
  label,
  stretches,
  help,
  ...state
}: FormState & {
  visit: Visit
  label: string
  stretches: ToldStretch[]
  help?: (stretch: ToldStretch) => string | null
}) {
  const { language } = visit
  const choices = stretches.map((stretch): Choice => {
    const words = help?.(stretch) ?? null
    return {
      value: asAnswer(stretch),
      label: nameOf(stretch, language),
      ...(words !== null && { help: words }),
    }
  })
  return <Choices {...state} name="stretch" label={label} choices={choices} />
}

function nameOf(stretch: ToldStretch, language: Language): string {
  const t = text(language).noNeed
  const { kind, from, whole } = stretch
  if (kind === 'month') return t.month(writtenMonth(from, language), whole)
  return kind === 'year' ? t.year(from.slice(0, 4), whole) : t.quarter(stretchWords(stretch, language), whole)
}
