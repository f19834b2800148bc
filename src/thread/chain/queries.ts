import type { Act } from '../../act.ts'
import { commitmentThemes, measureProblems } from '../../action-plan/links/queries.ts'
import { measuresOf } from '../../action-plan/queries.ts'
import { isWithinReach } from '../../action-plan/reach.rules.ts'
import type { Measure } from '../../action-plan/rules.ts'
import { startingPointsOf } from '../../action-plan/starting-points/queries.ts'
import { isReadableBy as mayReadStartingPoint } from '../../action-plan/starting-points/reach.rules.ts'
import { isReadableBy as mayReadMeasure } from '../../action-plan/visibility.rules.ts'
import { focusAreaProblems } from '../../agreement/links/queries.ts'
import { standingLinks } from '../../agreement/links/rules.ts'
import { focusAreasOf, goalsOf } from '../../agreement/queries.ts'
import { feedbackOf, heardSources } from '../../dialogue/feedback/queries.ts'
import { themeTotals } from '../../dialogue/themes/counts.queries.ts'
import { themesOf } from '../../dialogue/themes/queries.ts'
import { type Standing, standingsOf } from '../../follow-up/queries.ts'
import { reachOf } from '../../partnership/rules.ts'
import { resultStoriesOf } from '../../publication/result-stories/queries.ts'
import { prioritisedProblems } from '../../situation-picture/priorities/queries.ts'
import { problemsOf } from '../../situation-picture/problems/queries.ts'
import { isProblemReadableBy } from '../../situation-picture/problems/reach.rules.ts'
import { picturesOf } from '../../situation-picture/queries.ts'
import { statementsAmong } from '../../situation-picture/statements/queries.ts'
import { isReadableBy } from '../../situation-picture/statements/reach.rules.ts'
import type { Language } from '../../web/languages.ts'
import type { PartnershipFace } from '../../web/visitor.ts'
import { type ThreadRead, toldApart } from './read.rules.ts'

/**
 * Reads the whole thread of a partnership; what is struck, cancelled or ended is
 * left out. How its commitments stand is worked out once for a page: whoever shows
 * it besides brings it.
 */
export async function readThread(
  act: Act,
  partnership: PartnershipFace,
  language: Language,
  worked?: { standings: Standing[] },
): Promise<ThreadRead> {
  const { db, within, today } = act
  const among = { partnership: within }
  const { standings } = worked ?? (await standingsOf(db, partnership, today))
  const measures = (await measuresOf(db, within)).filter(({ cancellation }) => cancellation === null)
  const its = (measure: Measure) =>
    standings.map(({ commitment }) => commitment).filter((commitment) => commitment.measure === measure.id)
  const readable = measures.filter((measure) => mayReadMeasure(measure, its(measure), { act }))
  const pictures = await picturesOf(db, within)
  return {
    // What was said is counted for those who read the whole.
    themes: reachOf(act.role, 'read-plan') === 'partnership' ? await themesOf(db, within) : [],
    counts: await themeTotals(db, within),
    statements: (await statementsAmong(db, among)).filter(
      (one) => one.struck === null && isReadableBy(one, act),
    ),
    problems: toldApart(
      (await problemsOf(db, among)).filter((one) => isProblemReadableBy(one, act)),
      pictures,
    ),
    prioritised: toldApart(await prioritisedProblems(db, within), pictures),
    focusAreas: await focusAreasOf(db, within),
    goals: await goalsOf(db, within),
    measures: readable,
    standings: standings.filter(
      ({ commitment }) =>
        commitment.ending === null &&
        readable.some(({ id }) => id === commitment.measure) &&
        isWithinReach(commitment, act, 'read-plan'),
    ),
    feedback: (await feedbackOf(db, within)).filter(({ struck }) => struck === null),
    heard: await heardSources(db, within, today, language),
    links: {
      areas: standingLinks(await focusAreaProblems(db, within)),
      measures: standingLinks(await measureProblems(db, within)),
      commitments: standingLinks(await commitmentThemes(db, within)),
    },
    startingPoints: (await startingPointsOf(db, within)).filter(
      (point) => point.struck === null && mayReadStartingPoint(point, act),
    ),
    results: (await resultStoriesOf(db, within)).filter(({ measure }) =>
      readable.some(({ id }) => id === measure),
    ),
  }
}
