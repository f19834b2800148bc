import type { Trx } from '../database/transaction.ts'
import { offenceName } from '../knowledge/offence-kinds/rules.ts'
import { allKinds } from '../offences/rules.ts'
import { kindsTold, publishersOf } from '../offences/told.queries.ts'
import { allKindsWords, changeSentence } from '../web/changes/words.ts'
import type { Language } from '../web/languages.ts'
import { longest } from './free-text.rules.ts'
import type { EvidenceFigure } from './statements/rules.ts'

/** A figure of one's own that a statement can rest on, with the sentence that tells it today. */
export type FigureSource = {
  id: string
  name: string
  words: string
  /** Whose figures they are. */
  issuer: string
  figure: EvidenceFigure
}

/** Every kind and place of which the latest year can be compared with the one before. */
export async function figuresToRestOn(
  db: Trx,
  partnership: { id: string; name: string; country: 'SE' | 'DK' },
  language: Language,
): Promise<FigureSource[]> {
  const issuer = (await publishersOf(db, partnership.id)).join(', ').slice(0, longest.line)
  return (await kindsTold(db, partnership)).flatMap(({ kind, places }) =>
    places.flatMap(({ id: place, name, development, judged, isWithdrawn }) => {
      if (!development.change) return []
      const { unit, parts, change } = development
      const called = kindName(kind, language)
      const { year, count } = change.after
      return [
        {
          ...{ id: `${kind} ${place}`, name: `${name}: ${called}`, issuer },
          words: changeSentence({ ...development, judged, isWithdrawn }, name, called, language),
          figure: { kind, place, unit, parts, year, count },
        },
      ]
    }),
  )
}

/** What a kind is called, all of them together included. */
export const kindName = (kind: string, language: Language): string =>
  kind === allKinds ? allKindsWords(language) : offenceName(kind, language)
