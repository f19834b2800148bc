import type { SharingParty } from '../action-plan/sharing/rules.ts'
import type { Day } from '../calendar.ts'

/** Those in whose plans something done on a day can count: who has the measure together on that day. */
export function countingOn(parties: readonly SharingParty[], day: Day): SharingParty[] {
  return parties.filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day))
}

/**
 * The plans an occurrence does not count in: those that take part on its day and
 * were not chosen. It counts in all of them where nobody chose.
 */
export function leftOutOf(
  countsIn: readonly string[] | null,
  parties: readonly SharingParty[],
  day: Day,
): string[] {
  if (countsIn === null) return []
  return countingOn(parties, day)
    .map(({ partnership }) => partnership)
    .filter((partnership) => !countsIn.includes(partnership))
}

/** What was done counts somewhere, or it need not be logged. */
export function countsNowhere(
  countsIn: readonly string[] | null,
  parties: readonly SharingParty[],
  day: Day,
): boolean {
  const counting = countingOn(parties, day)
  return counting.length > 0 && leftOutOf(countsIn, parties, day).length === counting.length
}
