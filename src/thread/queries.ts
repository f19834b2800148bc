import type { Act } from '../act.ts'
import { measuresOf } from '../action-plan/queries.ts'
import { recordingsOf } from '../action-plan/recording/queries.ts'
import type { Recording } from '../action-plan/recording/rules.ts'
import type { Commitment, Measure } from '../action-plan/rules.ts'
import { nameOfOrganisation, sharingPartiesOf } from '../action-plan/sharing/queries.ts'
import type { SharingParty } from '../action-plan/sharing/rules.ts'
import { focusAreasOf } from '../agreement/queries.ts'
import type { FocusArea } from '../agreement/rules.ts'
import { comingPeriods } from '../follow-up/coming.rules.ts'
import { historyOf, type Standing, standingsOf } from '../follow-up/queries.ts'
import { sharedStandingsOf } from '../follow-up/together.queries.ts'
import { type LoggedOccurrence, loggedOccurrences } from '../log/queries.ts'
import { toldFactsOf } from '../log/told.queries.ts'
import type { ToldFacts } from '../log/told.rules.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import type { PartnershipFace } from '../web/visitor.ts'
import { type NextPeriod, nextOf } from './next.rules.ts'

/** Everything there is to tell about one commitment, from the finding to the last entry of the log. */
export type Story = Standing & {
  measure: Measure
  focusArea: FocusArea | null
  /** Who has the measure together; none where it is shared with nobody. */
  parties: SharingParty[]
  /** The municipality that keeps a commitment this partnership only shares; null for its own. */
  keeper: string | null
  /** Ids of organisations → their names. */
  names: Map<string, string>
  logged: LoggedOccurrence[]
  /** What was told beside the occurrences, as far as whoever acts may read it. */
  told: ToldFacts
  /** From which day it was said to be judged, the latest first; none where it was never said anew. */
  recordings: Recording[]
  next: NextPeriod[]
}

/** The story of one commitment, its own or one that it shares; null where the partnership has no such commitment. */
export async function storyOf(
  act: Act,
  partnership: PartnershipFace,
  commitment: string,
): Promise<Story | null> {
  const { db, today } = act
  const { calendar, standings } = await standingsOf(db, partnership, today, [commitment])
  const own = standings[0]
  const other = own
    ? undefined
    : (await sharedStandingsOf(act, partnership)).find((one) => one.commitment.id === commitment)
  const standing = own ?? other
  if (!standing) return null
  const ownMeasures = other ? [] : await measuresOf(db, partnership.id)
  const measure = other?.shared.measure ?? ownMeasures.find(({ id }) => id === standing.commitment.measure)
  if (!measure) return null
  const focusArea = other ? other.shared.sharing.answer?.focusArea : measure.focusArea
  const focusAreas = await focusAreasOf(db, partnership.id)
  const { current } = standing.fulfilment
  const coming = comingPeriods(historyOf(standing.commitment), calendar, today, 4, current)
  return {
    commitment: standing.commitment,
    facts: standing.facts,
    fulfilment: standing.fulfilment,
    measure,
    parties: (await sharingPartiesOf(db)).get(measure.id) ?? [],
    keeper: other?.shared.sharing.keeper ?? null,
    focusArea: focusAreas.find(({ id }) => id === focusArea) ?? null,
    names: await namesOf(act, standing.commitment),
    logged: await loggedOccurrences(db, commitment, 20),
    told: await toldFactsOf(act, standing.commitment),
    recordings: (await recordingsOf(db, [commitment])).get(commitment) ?? [],
    next: nextOf(coming, current, standing.commitment.cadence),
  }
}

/** Whoever binds a commitment that another municipality keeps may be an organisation of that place. */
async function namesOf({ db }: Act, { responsible, cooperating }: Commitment): Promise<Map<string, string>> {
  const names = new Map((await organisationsOf(db)).map(({ id, name }) => [id, name]))
  for (const id of [...responsible, ...cooperating])
    if (!names.has(id)) names.set(id, await nameOfOrganisation(db, id))
  return names
}
