/** A survey with the year it stands for, the one it continues or is compared with, and whether it was done elsewhere and read in. */
export type InSeries = { id: string; year: number | null; continues: string | null; readIn: boolean }

/**
 * A survey with those its core questions are compared with: the surveys it
 * continues, and those read in that were said to be compared with one of them.
 * None is of a later year than the survey itself.
 */
export function seriesOf<S extends InSeries>(survey: string, all: readonly S[]): S[] {
  const own = all.find(({ id }) => id === survey)
  const found = new Set(own ? [own] : [])
  // A set is walked through to its end, also what is added on the way.
  for (const one of found)
    for (const other of all)
      if (other.id === one.continues || (other.readIn && other.continues === one.id)) found.add(other)
  const last = own?.year ?? Number.POSITIVE_INFINITY
  return [...found].filter(({ year }) => year !== null && year <= last)
}
