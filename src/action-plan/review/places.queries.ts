import type { Act } from '../../act.ts'
import { focusAreasOf } from '../../agreement/queries.ts'
import { measuresOf } from '../queries.ts'

/** The partnership's own focus areas and measures, under which something new can be put. */
export async function placesThere({ db, within }: Pick<Act, 'db' | 'within'>) {
  return {
    focusAreas: await focusAreasOf(db, within),
    measures: (await measuresOf(db, within)).filter(({ cancellation }) => !cancellation),
  }
}
