import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { PreviewedPeriod } from '../action-plan/periods/preview.rules.ts'
import type { JudgedPeriod } from '../follow-up/standing.rules.ts'

/** A period to come. `each`: the number is owed by every class, school or area. `left`: those of the running one not covered. */
export type NextPeriod = PreviewedPeriod & { each: boolean; left: string[] }

/**
 * What comes next, in agreement with how it stands now: "4 of 8, four areas
 * left" has 4 left to do in the period that runs, not what one area owes. One
 * with nothing left to do is no longer to come.
 */
export function nextOf(
  coming: readonly PreviewedPeriod[],
  current: JudgedPeriod | null,
  { per }: Pick<Cadence, 'per'>,
): NextPeriod[] {
  return coming.flatMap((period): NextPeriod[] => {
    const runs = current !== null && period.from === current.from && period.to === current.to
    if (!per || !runs || current.due === null || current.limit || period.due === null)
      return [{ ...period, each: Boolean(per), left: [] }]
    const due = current.due - current.done
    return due > 0 ? [{ ...period, due, each: false, left: current.left }] : []
  })
}
