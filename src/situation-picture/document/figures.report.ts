import { table } from '../../documents/blocks.ts'
import type { Block } from '../../documents/document.rules.ts'
import { offenceName } from '../../knowledge/offence-kinds/rules.ts'
import { allKinds } from '../../offences/rules.ts'
import { allKindsWords, sinceWords } from '../../web/changes/words.ts'
import type { Language } from '../../web/languages.ts'
import type { FigureSince } from './figures.rules.ts'
import { documentText } from './words.report.ts'

/** The figures a picture rested on beside what they are now, and what the difference says. */
export function figuresTable(figures: readonly FigureSince[], language: Language): Block[] {
  if (figures.length === 0) return []
  const { comparing: t } = documentText(language)
  return table(
    t.figures,
    [
      { head: t.figureThen, share: 2 },
      { head: t.figureNow, share: 2 },
      { head: t.figureSays, share: 2 },
    ],
    figures.map((figure) => {
      const kind = figure.kind === allKinds ? allKindsWords(language) : offenceName(figure.kind, language)
      const { was, corrected, now, verdict } = sinceWords(figure, figure.placeName, kind, language)
      return [`${was} ${corrected}`.trim(), now, verdict || '–']
    }),
  )
}
