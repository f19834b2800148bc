import type { Language } from '../web/languages.ts'
import { writtenNumber } from '../web/languages.ts'
import type { PlaceTold } from './development.rules.ts'
import { type Rank, rankAmong } from './rank.rules.ts'
import { text } from './words.pages.tsx'

type Props = { chosen: PlaceTold; places: readonly PlaceTold[]; language: Language }

/** Where the chosen place stands among the others, reckoned per inhabitant; nothing where nobody says how many live there. */
export function RankTold({ chosen, places, language }: Props) {
  const rank = rankAmong(chosen, places)
  return rank && <p>{rankWords(rank, chosen.name, language)}</p>
}

/** What is said of a rank: how many are clearly above and below, and between which ranks it lies. */
export function rankWords(
  { of, clearlyAbove, clearlyBelow, from, to }: Rank,
  name: string,
  language: Language,
): string {
  const { rank: t } = text(language).development
  const number = (count: number) => writtenNumber(count, language)
  const place = from === to ? number(from) : `${number(from)}–${number(to)}`
  if (from === 1 && to === of) return t.cannotTell(name, number(of))
  return t.told(name, number(clearlyAbove), number(clearlyBelow), place, number(of))
}
