import { inLanguage, writtenDay, writtenList } from '../../../web/languages.ts'
import type { PublicVisit } from '../../../web/route.ts'
import type { TogetherMunicipality } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const togetherText = (language: PublicVisit['language']) => inLanguage({ sv, da, en }, language)

/** "Together with X and Y, kept by X": who else has the measure, and who keeps it. Empty where it is nobody else's. */
export function togetherWords(municipalities: readonly TogetherMunicipality[], visit: PublicVisit): string {
  const t = togetherText(visit.language)
  const others = municipalities.filter(({ municipality }) => municipality !== visit.partnership.id)
  const keeper = municipalities.find(({ keeps }) => keeps)
  if (others.length === 0 || !keeper) return ''
  const named = others.map(({ name, to }) => (to ? t.until(name, writtenDay(to, visit.language)) : name))
  return t.together(writtenList(named, visit.language), keeper.name)
}

/** What crosses the border, each sentence once. */
export function crossBorderWords(municipalities: readonly TogetherMunicipality[]): string {
  return [...new Set(municipalities.map(({ crossBorder }) => crossBorder))].filter(Boolean).join(' ')
}
