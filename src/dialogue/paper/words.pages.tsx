import { inLanguage, type Language } from '../../web/languages.ts'
import { answer, PlainPage } from '../../web/layout.tsx'
import type { Survey } from '../survey/rules.ts'
import { surveyPath } from '../survey/words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PaperText, sv } from './text.sv.ts'

export const paperText = (language: Language): PaperText => inLanguage({ sv, da, en }, language)

/** Where a survey is printed, and where its answers on paper are typed in. */
export const paperPath = (survey: Pick<Survey, 'id'>) => `${surveyPath(survey)}/paper`

/** This machine cannot print; what would stand on paper is told elsewhere. */
export function noPdfPage(language: Language, back: string): Response {
  const { noPdf: t } = paperText(language)
  return answer(
    <PlainPage language={language} title={t.title}>
      <p>{t.words}</p>
      <p>
        <a href={back}>{t.back}</a>
      </p>
    </PlainPage>,
    503,
  )
}
