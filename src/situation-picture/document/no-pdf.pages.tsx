import type { Language } from '../../web/languages.ts'
import { answer, PlainPage } from '../../web/layout.tsx'
import { text } from './words.pages.tsx'

/** This machine cannot print; what the print would say stands on the page. */
export function noPdfPage(language: Language, page: string): Response {
  const { noPdf: t } = text(language)
  return answer(
    <PlainPage language={language} title={t.title}>
      <p>{t.words}</p>
      <p>
        <a href={page}>{t.back}</a>
      </p>
    </PlainPage>,
    503,
  )
}
