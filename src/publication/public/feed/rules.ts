import type { Day } from '../../../calendar.ts'

/** Something new that residents can read, on the day it came. */
export type News = {
  kind: 'change' | 'area-status' | 'offence-table' | 'report'
  /** Stays the same as long as the piece of news does. */
  id: string
  day: Day
  /** What changed, or which area or report it is. */
  name: string
  /** Why, where a reason was given. */
  reason: string
  /** Where it is told, below the partnership's site. */
  path: string
}

/** Whoever reads a feed has read what is older. */
const mostNews = 50

/** The newest first; of one day in the order of their names, so that a feed that is fetched twice says the same. */
export const newestFirst = (all: readonly News[]): News[] =>
  all
    .toSorted((one, other) => other.day.localeCompare(one.day) || one.id.localeCompare(other.id))
    .slice(0, mostNews)
