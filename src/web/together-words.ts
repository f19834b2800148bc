import { type Language, writtenDay, writtenList } from './languages.ts'
import { webText } from './words.ts'

/** One of those who have a measure together. `to` is its last day with it; null while it goes on. */
type TogetherParty = { partnership: string; name: string; keeps: boolean; to: string | null }

/** Who has a measure together and who keeps it: "Together with X, kept by Y". Nothing where it is shared with nobody. */
export function togetherWords(
  parties: readonly TogetherParty[],
  { language, act }: { language: Language; act: { within: string } },
): string {
  const t = webText(language).together
  const keeper = parties.find(({ keeps }) => keeps)
  const others = parties.filter(({ partnership }) => partnership !== act.within)
  const words = ({ name, to }: TogetherParty) =>
    to ? `${name} (${t.until(writtenDay(to, language))})` : name
  if (!keeper || others.length === 0) return ''
  return t.kept(writtenList(others.map(words), language), keeper.name)
}
