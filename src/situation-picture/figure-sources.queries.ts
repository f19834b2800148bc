import type { Trx } from '../database/transaction.ts'
import { offenceName } from '../knowledge/offence-kinds/rules.ts'
import { countsThatHold, publishersOf } from '../offences/counted.queries.ts'
import { namedPlaces } from '../offences/named-places.queries.ts'

import { allKinds } from '../offences/rules.ts'
import { judgedTogether, type SinceThen, sinceThen } from '../offences/since.rules.ts'
import { kindsTold } from '../offences/told.queries.ts'
import { allKindsWords, changeSentence, sinceWords } from '../web/changes/words.ts'
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

/** What became of the figures that evidence rests on, in words, by the evidence; nothing for evidence without a figure. */
export async function figuresSinceThen(
  db: Trx,
  partnership: { id: string; name: string },
  evidence: readonly { id: string; figure: EvidenceFigure | null }[],
  language: Language,
): Promise<Map<string, string>> {
  const figures = evidence.flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []))
  if (figures.length === 0) return new Map()
  const counts = await countsThatHold(db, partnership.id)
  const places = await namedPlaces(db, partnership.id, partnership.name)
  const since = judgedTogether(
    figures.map(({ figure }) =>
      sinceThen(
        figure,
        counts.filter(({ kind, place }) => kind === figure.kind && place === figure.place),
      ),
    ),
  )
  return new Map(
    figures.map(({ id, figure }, at) => {
      const place = places.find((one) => one.id === figure.place)?.name ?? ''
      const told = { ...figure, since: since[at] as SinceThen }
      const { corrected, now, verdict } = sinceWords(told, place, kindName(figure.kind, language), language)
      return [id, [corrected, now, verdict].filter(Boolean).join(' ')]
    }),
  )
}

/** What a kind is called, all of them together included. */
export const kindName = (kind: string, language: Language): string =>
  kind === allKinds ? allKindsWords(language) : offenceName(kind, language)
