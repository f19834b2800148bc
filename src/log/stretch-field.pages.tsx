import { writtenMonth } from '../web/languages.ts'
import { type Choice, Choices, type FormState } from '../web/parts/form.tsx'
import type { Visit } from '../web/route.ts'
import { asAnswer, type ToldStretch } from './stretches.rules.ts'
import { stretchWords, text } from './words.pages.tsx'

/** The months or quarters that can be told about, to choose from. */
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
  const t = text(language).noNeed
  const choices = stretches.map((stretch): Choice => {
    const words = help?.(stretch) ?? null
    return {
      value: asAnswer(stretch),
      label:
        stretch.kind === 'month'
          ? t.month(writtenMonth(stretch.from, language), stretch.whole)
          : t.quarter(stretchWords(stretch, language), stretch.whole),
      ...(words !== null && { help: words }),
    }
  })
  return <Choices {...state} name="stretch" label={label} choices={choices} />
}
