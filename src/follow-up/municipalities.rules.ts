import type { Standing } from './standing.rules.ts'

/** How the commitments of one municipality stand together; what is behind is named one by one. */
export type PlaceStanding = {
  partnership: string
  place: string
  counts: Partial<Record<Standing, number>>
  all: number
  behind: { id: string; title: string }[]
}

type Shown = { id: string; title: string; standing: Standing }

/** One municipality's line in the overview of somebody who works in several. */
export function placeStanding(at: { partnership: string; place: string }, shown: Shown[]): PlaceStanding {
  const counts: Partial<Record<Standing, number>> = {}
  for (const { standing } of shown) counts[standing] = (counts[standing] ?? 0) + 1
  return {
    ...at,
    counts,
    all: shown.length,
    behind: shown.filter(({ standing }) => standing === 'behind').map(({ id, title }) => ({ id, title })),
  }
}

/** The one with most behind first: that is where a liaison is needed; else in the order of their names. */
export function mostBehindFirst(places: PlaceStanding[]): PlaceStanding[] {
  return places.toSorted(
    (one, other) => other.behind.length - one.behind.length || one.place.localeCompare(other.place),
  )
}
