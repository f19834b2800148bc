import type { Told } from './development.rules.ts'

/** What holds of a kind at a place in a period, and whether it was counted here from events. */
export type Counted = Told & { place: string; kind: string; fromEvents: boolean }

type Holding = Omit<Counted, 'fromEvents'>

/**
 * Figures, and beside them what is counted from events where no figure speaks
 * of the kind at the place. Nothing is mixed within a place's series: an office
 * counts otherwise than a partnership does, and a difference between the two
 * would be told as a change. What an office withholds stays withheld.
 */
export function besideFigures(figures: readonly Holding[], events: readonly Holding[]): Counted[] {
  const spoken = new Set(figures.map(({ place, kind }) => `${place} ${kind}`))
  return [
    ...figures.map((one) => ({ ...one, fromEvents: false })),
    ...events
      .filter(({ place, kind }) => !spoken.has(`${place} ${kind}`))
      .map((one) => ({ ...one, fromEvents: true })),
  ]
}
