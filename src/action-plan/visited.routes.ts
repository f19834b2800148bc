import type { Visit } from '../web/route.ts'
import { commitmentsOf, measuresOf } from './queries.ts'
import type { Measure } from './rules.ts'
import { isReadableBy } from './visibility.rules.ts'

/** The measures of the plan that the visitor may read. */
export async function readableMeasures(visit: Visit): Promise<Measure[]> {
  const { db, within } = visit.act
  const commitments = Map.groupBy(await commitmentsOf(db, within), ({ measure }) => measure)
  return (await measuresOf(db, within)).filter((measure) =>
    isReadableBy(measure, commitments.get(measure.id) ?? [], visit),
  )
}
