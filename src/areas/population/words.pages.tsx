import { inLanguage, type Language, writtenNumber } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { roomTrail, text } from '../words.pages.tsx'
import { type Exposed, exposedKinds } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type PopulationText, sv } from './text.sv.ts'

export const populationText = (language: Language): PopulationText => inLanguage({ sv, da, en }, language)

export const exposurePath = '/app/areas/exposure'
export const exposureFilePath = `${exposurePath}/file`

export const exposureTrail = (language: Language) => [
  ...roomTrail(text(language)),
  { href: exposurePath, label: populationText(language).title },
]

/** The partnership's own name for the whole, an area's for an area. */
export function placeWords(
  area: string | null,
  areas: readonly { id: string; name: string }[],
  { partnership, language }: Visit,
): string {
  if (area === null) return populationText(language).whole(partnership.name)
  return areas.find(({ id }) => id === area)?.name ?? '–'
}

/** Figures as a table: a row for each place, a column for each of the last years, the newest last. */
export function byYear<Figure extends { area: string | null; year: number; count: number }>(
  figures: readonly Figure[],
  places: readonly (string | null)[],
  most = 6,
): { years: number[]; rows: { place: string | null; counts: (number | null)[] }[] } {
  const years = [...new Set(figures.map(({ year }) => year))].sort((one, other) => one - other).slice(-most)
  const rows = places
    .filter((place) => figures.some(({ area }) => area === place))
    .map((place) => ({
      place,
      counts: years.map(
        (year) => figures.find((one) => one.area === place && one.year === year)?.count ?? null,
      ),
    }))
  return { years, rows }
}

export function countWords(count: number | null, language: Language): string {
  return count === null ? populationText(language).unknown : writtenNumber(count, language)
}

export const kindChoices = (language: Language): { value: Exposed; label: string }[] =>
  exposedKinds.map((value) => ({ value, label: populationText(language).kinds[value] }))
