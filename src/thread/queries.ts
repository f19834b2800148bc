import type { Act } from '../act.ts'
import type { PreviewedPeriod } from '../action-plan/periods/preview.rules.ts'
import { measuresOf } from '../action-plan/queries.ts'
import type { Measure } from '../action-plan/rules.ts'
import { focusAreasOf } from '../agreement/queries.ts'
import type { FocusArea } from '../agreement/rules.ts'
import { comingPeriods } from '../follow-up/coming.rules.ts'
import { historyOf, type Standing, standingsOf } from '../follow-up/queries.ts'
import { type LoggedOccurrence, loggedOccurrences } from '../log/queries.ts'
import { toldFactsOf } from '../log/told.queries.ts'
import type { ToldFacts } from '../log/told.rules.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import type { PartnershipFace } from '../web/visitor.ts'

/** Everything there is to tell about one commitment, from the finding to the last entry of the log. */
export type Story = Standing & {
  measure: Measure
  focusArea: FocusArea | null
  /** Ids of organisations → their names. */
  names: Map<string, string>
  logged: LoggedOccurrence[]
  /** What was told beside the occurrences, as far as whoever acts may read it. */
  told: ToldFacts
  next: PreviewedPeriod[]
}

/** The story of one commitment; null where the partnership has no such commitment. */
export async function storyOf(
  act: Act,
  partnership: PartnershipFace,
  commitment: string,
): Promise<Story | null> {
  const { db, today } = act
  const { calendar, standings } = await standingsOf(db, partnership, today, [commitment])
  const standing = standings[0]
  const measure = (await measuresOf(db, partnership.id)).find(({ id }) => id === standing?.commitment.measure)
  if (!standing || !measure) return null
  const focusAreas = await focusAreasOf(db, partnership.id)
  return {
    ...standing,
    measure,
    focusArea: focusAreas.find(({ id }) => id === measure.focusArea) ?? null,
    names: new Map((await organisationsOf(db)).map(({ id, name }) => [id, name])),
    logged: await loggedOccurrences(db, commitment, 20),
    told: await toldFactsOf(act, standing.commitment),
    next: comingPeriods(historyOf(standing.commitment), calendar, today, 4, standing.fulfilment.current),
  }
}
