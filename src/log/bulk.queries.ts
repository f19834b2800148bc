import type { Act } from '../act.ts'
import type { OccurrenceRow } from './queries.ts'

/** Rows of one insert; a statement takes 65 535 parameters at the most. */
const atOnce = 3000

/** Appends many occurrences, each with the moment it was recorded; ids that are already there are left alone. */
export async function saveOccurrences(
  act: Act,
  rows: (OccurrenceRow & { recordedAt: Date })[],
): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within, recordedBy: act.by }
  for (let i = 0; i < rows.length; i += atOnce) {
    await act.db
      .insertInto('occurrence')
      .values(rows.slice(i, i + atOnce).map((row) => ({ ...row, ...own })))
      .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
      .execute()
  }
}
