import { inLanguage, type Language } from '../web/languages.ts'
import { answer, PlainPage } from '../web/layout.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

/** This machine cannot print; what the file would say stands on a page. */
export function noPdfPage(language: Language, page: string): Response {
  const { noPdf: t } = inLanguage({ sv, da, en }, language)
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
