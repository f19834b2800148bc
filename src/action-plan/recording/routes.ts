import { agreementsOf, focusAreasOf } from '../../agreement/queries.ts'
import { day, type Filled, many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { commitmentsOf } from '../queries.ts'
import { mayWrite } from '../reach.rules.ts'
import type { Commitment } from '../rules.ts'
import { readableMeasures } from '../visited.routes.ts'
import { recordFrom } from './actions.ts'
import { ofAgreementPage, ofOnePage } from './pages.tsx'
import { recordingsOf } from './queries.ts'
import { type Recording, type RecordingProblem, unfitFrom, type WrittenRecording } from './rules.ts'

const oneAt = '/app/action-plan/commitment/:commitment/recording'
const allAt = '/app/action-plan/recording/:agreement'

/** From which day commitments are judged: of one, or of all that an agreement holds. */
export const recordingRoutes: Route[] = [
  get(oneAt, 'write-plan', (visit) => ofOne(visit, (shown) => oneForm(visit, shown, {}))),
  post(oneAt, 'write-plan', (visit) =>
    ofOne(visit, async (shown) => {
      const { id, measure } = shown.commitment
      const problems = await recordFrom(visit.act, writtenIn(visit.filled), { shown: [id], chosen: [id] })
      return problems.length > 0
        ? oneForm(visit, shown, visit.filled, problems)
        : goTo(`/app/action-plan/measure/${measure}#commitment-${id}`)
    }),
  ),
  get(allAt, 'write-plan', (visit) =>
    ofAgreement(visit, (shown) => {
      const commitments = shown.commitments.filter(({ toDay }) => toDay === null || toDay >= visit.act.today)
      return allForm(visit, shown, { commitments: commitments.map(({ id }) => id) })
    }),
  ),
  post(allAt, 'write-plan', (visit) =>
    ofAgreement(visit, async (shown) => {
      const { act, filled } = visit
      const written = writtenIn(filled)
      const ids = shown.commitments.map(({ id }) => id)
      const problems = await recordFrom(act, written, { shown: ids, chosen: many(filled, 'commitments') })
      if (problems.length === 0) return goTo('/app/action-plan/changes')
      return allForm(visit, shown, withoutUnfit(shown, filled, written), problems, written)
    }),
  ),
]

type OneShown = { commitment: Commitment; recordings: Recording[]; agreement: string | null }
type AllShown = { agreement: { id: string; title: string }; commitments: Commitment[]; number: number }

function writtenIn(filled: Filled): WrittenRecording {
  return {
    day: day(filled, 'day'),
    reason: one(filled, 'reason'),
    number: Number(one(filled, 'number')) || 0,
  }
}

/** What does not fit the day is unticked, so that the rest can be saved by pressing again. */
function withoutUnfit({ commitments }: AllShown, filled: Filled, { day: from }: WrittenRecording): Filled {
  const ticked = many(filled, 'commitments')
  const fit = commitments.filter((one) => from === null || unfitFrom(from, one) === null)
  return { ...filled, commitments: fit.map(({ id }) => id).filter((id) => ticked.includes(id)) }
}

/** Whoever was slower has now seen what stands there, and may save over it. */
function numbered(filled: Filled, problems: RecordingProblem[], number: number): Filled {
  const isSlower = problems.some(({ code }) => code === 'changedMeanwhile')
  return { ...filled, number: isSlower || filled.number === undefined ? String(number) : filled.number }
}

function oneForm(visit: Visit, shown: OneShown, filled: Filled, problems: RecordingProblem[] = []) {
  const number = shown.recordings[0]?.number ?? 0
  return ofOnePage({ visit, ...shown, filled: numbered(filled, problems, number), problems })
}

function allForm(
  visit: Visit,
  shown: AllShown,
  filled: Filled,
  problems: RecordingProblem[] = [],
  { day: from }: Pick<WrittenRecording, 'day'> = { day: null },
) {
  const { number, ...its } = shown
  return ofAgreementPage({ visit, ...its, filled: numbered(filled, problems, number), problems, from })
}

async function ofOne(
  visit: Visit,
  page: (shown: OneShown) => Response | Promise<Response>,
): Promise<Response> {
  const { db, within } = visit.act
  const commitment = (await commitmentsOf(db, within)).find(({ id }) => id === visit.params.commitment)
  if (!commitment) return notFoundPage(visit)
  if (!mayWrite(visit.act, commitment.responsible)) return notAllowedPage(visit)
  const recordings = (await recordingsOf(db, [commitment.id])).get(commitment.id) ?? []
  const measure = (await readableMeasures(visit)).find(({ id }) => id === commitment.measure)
  const area = (await focusAreasOf(db, within)).find(({ id }) => id === measure?.focusArea)
  return page({ commitment, recordings, agreement: area?.agreement ?? null })
}

/** The commitments of an agreement that whoever asks may write in. */
async function ofAgreement(
  visit: Visit,
  page: (shown: AllShown) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const agreement = (await agreementsOf(act.db, act.within)).find(({ id }) => id === params.agreement)
  if (!agreement) return notFoundPage(visit)
  const areas = (await focusAreasOf(act.db, act.within)).filter((area) => area.agreement === agreement.id)
  const measures = (await readableMeasures(visit)).filter(({ focusArea }) =>
    areas.some(({ id }) => id === focusArea),
  )
  const commitments = (await commitmentsOf(act.db, act.within)).filter(
    ({ measure, responsible }) => measures.some(({ id }) => id === measure) && mayWrite(act, responsible),
  )
  const before = await recordingsOf(
    act.db,
    commitments.map(({ id }) => id),
  )
  const number = [...before.values()].reduce((sum, [newest]) => sum + newest!.number, 0)
  return page({ agreement, commitments, number })
}
