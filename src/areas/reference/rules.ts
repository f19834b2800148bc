import { plainName, sameWord } from '../names.rules.ts'
import type { AreaKind } from '../rules.ts'
import type { MultiPolygon, Shape } from '../shapes/geometry.rules.ts'
import { decodedRing, keyOf, type ReferencePack } from './pack.rules.ts'
import danish from './packs/areas.dk.json' with { type: 'json' }
import swedish from './packs/areas.se.json' with { type: 'json' }
import parishes from './packs/parishes.dk.json' with { type: 'json' }

/** What an area of the shipped list is in its country. */
export const referenceKinds = [
  'municipality',
  'parish',
  'police-district',
  'police-area',
  'police-region',
  'county',
] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/** An official area as the country writes it. The key is what a form carries. */
export type ReferenceArea = {
  key: string
  kind: ReferenceKind
  /** The official code; null where the source gives none. */
  code: string | null
  name: string
  /** The key of the area it lies in; null for the outermost. */
  within: string | null
  /** Whether its outline is shipped too. */
  drawn: boolean
}

type Country = 'SE' | 'DK'
const packs: Record<Country, ReferencePack[]> = { SE: [swedish], DK: [danish, parishes] }

/** Where a country's lists come from and under what terms, to be shown beside them. */
export function sourcesOf(country: Country): Pick<ReferencePack, 'origin' | 'licence' | 'asOf'>[] {
  return packs[country]
}

const listed = new Map<Country, ReferenceArea[]>()

/** Every area of a country's lists. */
export function referenceAreas(country: Country): ReferenceArea[] {
  const before = listed.get(country)
  if (before) return before
  const areas = packs[country].flatMap((pack) =>
    pack.areas.map(({ outline, ...area }) => ({
      ...area,
      kind: area.kind as ReferenceKind,
      key: keyOf(area),
      drawn: outline !== undefined,
    })),
  )
  listed.set(country, areas)
  return areas
}

export function referenceArea(country: Country, key: string): ReferenceArea | null {
  return referenceAreas(country).find((area) => area.key === key) ?? null
}

/** The outline of an area of the list, with what has to stand beside it; null where none is shipped. */
export function referenceOutline(
  country: Country,
  key: string,
): { shape: Shape; attribution: string; asOf: string } | null {
  for (const { areas, grid, attribution, asOf } of packs[country]) {
    const outline = areas.find((area) => keyOf(area) === key)?.outline
    if (!outline || attribution === null) continue
    const coordinates: MultiPolygon['coordinates'] = outline.map((rings) =>
      rings.map((ring) => decodedRing(ring, grid)),
    )
    const [only] = coordinates
    const shape: Shape =
      coordinates.length === 1 && only
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates }
    return { shape, attribution, asOf }
  }
  return null
}

/** How many are shown at once: more than these nobody reads through. */
export const mostFound = 40

/**
 * The areas that somebody looks for: by code, or by how a name or the name of
 * the municipality around it begins. Those called exactly so stand first, the
 * wider before the narrower.
 */
export function foundAreas(country: Country, words: string): { found: ReferenceArea[]; more: number } {
  const wanted = plainName(words).name
  if (wanted === '') return { found: [], more: 0 }
  const all = referenceAreas(country)
  const around = new Map(all.map((area) => [area.key, area]))
  const rank = (area: ReferenceArea) => {
    if (area.code === words.trim() || sameWord(area.name, words)) return 0
    if (plainName(area.name).name.startsWith(wanted)) return 1
    const outer = area.within ? around.get(area.within) : undefined
    return outer && sameWord(outer.name, words) ? 2 : null
  }
  const found = all
    .flatMap((area) => {
      const its = rank(area)
      return its === null ? [] : [{ area, its }]
    })
    .sort((one, other) => one.its - other.its || order(one.area) - order(other.area))
    .map(({ area }) => area)
  return { found: found.slice(0, mostFound), more: Math.max(0, found.length - mostFound) }
}

const order = ({ kind }: ReferenceArea): number => referenceKinds.indexOf(kind)

/** What such an area is in the partnership's own tree; null for what no partnership has in it, a county. */
export function treeKindOf(kind: ReferenceKind): AreaKind | null {
  if (kind === 'municipality') return 'municipality'
  if (kind === 'parish') return 'local-area'
  return kind === 'county' ? null : 'police-district'
}
