import { type Language, shortDay } from '../../web/languages.ts'
import type { SurveyImport } from './queries.ts'
import { finishedText } from './words.pages.tsx'

type Of = Pick<SurveyImport, 'doneBy' | 'fromDay' | 'toDay' | 'weighted'> & Partial<SurveyImport>

/** Whose survey it was, when, and out of which file it was read; and whether its shares are weighted. */
export function ReadInFrom({ of, language }: { of: Of; language: Language }) {
  const { read: t } = finishedText(language)
  return (
    <>
      <p>
        {t.from(of.doneBy, shortDay(of.fromDay, language), shortDay(of.toDay, language))}{' '}
        {of.fileName && t.file(of.fileName)} {of.source && t.source(of.source)}
      </p>
      {of.weighted && <p>{t.weighted}</p>}
    </>
  )
}
