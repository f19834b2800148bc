import type { Act } from '../../act.ts'
import { focusAreasOf } from '../../agreement/queries.ts'
import { appendAudit } from '../../database/audit.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import { mayWrite } from '../reach.rules.ts'
import type { Measure, YearClass } from '../rules.ts'
import {
  holdPlan,
  saveCancellation,
  saveCommitmentEnding,
  saveMeasure,
  saveMeasureYear,
  saveResource,
} from '../writing.queries.ts'
import { yearsOf } from './queries.ts'
import { mayNoteFor, problemsWithResource, type WrittenResource } from './resources.rules.ts'
import {
  type Amendment,
  check,
  type MeasureProblem,
  problemList,
  problemsWithAmendment,
  problemsWithCancellation,
  problemsWithMeasure,
  problemsWithYear,
  saveable,
  type WrittenCancellation,
  type WrittenMeasure,
} from './rules.ts'

export type Outcome = { id: string } | MeasureProblem[]

/** Adds a measure to a focus area. */
export async function addMeasure(act: Act, written: WrittenMeasure, focusArea: string): Promise<Outcome> {
  await holdPlan(act)
  const focusAreas = await focusAreasOf(act.db, act.within)
  if (!focusAreas.some(({ id }) => id === focusArea)) return [{ field: 'form', code: 'unknown' }]
  return addBelow(act, written, { focusArea, parent: null })
}

/** Adds a sub-topic below a measure; it belongs to the same focus area. */
export async function addSubTopic(act: Act, written: WrittenMeasure, parent: string): Promise<Outcome> {
  await holdPlan(act)
  const above = await standing(act, parent)
  if (!above || above.cancellation) return [{ field: 'form', code: 'hasEnded' }]
  return addBelow(act, written, { focusArea: above.focusArea, parent })
}

async function addBelow(
  act: Act,
  written: WrittenMeasure,
  place: { focusArea: string; parent: string | null },
): Promise<Outcome> {
  const problems = await problemsInWords(act, written)
  if (problems.length > 0) return problems
  const id = await saveMeasure(act, saveable(written), place)
  return noted(act, 'add-measure', id)
}

/** Writes a measure anew, whole, with the reason that residents will read. */
export async function amendMeasure(
  act: Act,
  measure: string,
  written: WrittenMeasure,
  amendment: Amendment,
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, measure)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [
    ...problemsWithAmendment(amendment, now),
    ...notMine(act, now),
    ...(await problemsInWords(act, written, now)),
  ]
  if (problems.length > 0) return problems
  await saveMeasure(act, saveable(written), { measure, ...amendment })
  return noted(act, 'amend-measure', measure)
}

/** The one click a year that says: it goes on as it was. A second click says nothing more. */
export async function confirmUnchanged(act: Act, measure: string): Promise<Outcome> {
  return classifyYear(act, measure, { year: Number(act.today.slice(0, 4)), class: 'unchanged' })
}

/** Says what a measure is in a year: special, continued, or continued unchanged. */
export async function classifyYear(
  act: Act,
  measure: string,
  of: { year: number; class: string },
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, measure)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [...problemsWithYear(of), ...notMine(act, now), ...alreadyCancelled(now)]
  if (problems.length > 0) return problems
  const said = (await yearsOf(act.db, act.within)).find(
    (one) => one.measure === measure && one.year === of.year,
  )
  if (said?.class === of.class) return { id: measure }
  await saveMeasureYear(act, measure, { year: of.year, class: of.class as YearClass })
  return noted(act, 'classify-measure', measure)
}

/** Notes what a party plans to give a measure, or one of its commitments, in a year. */
export function planResources(
  act: Act,
  measure: string,
  resource: Omit<WrittenResource, 'kind'>,
): Promise<Outcome> {
  return noteResource(act, measure, { ...resource, kind: 'planned' })
}

/** Notes what a party has given a measure, or one of its commitments, in a year so far, in all. */
export function noteUsedResources(
  act: Act,
  measure: string,
  resource: Omit<WrittenResource, 'kind'>,
): Promise<Outcome> {
  return noteResource(act, measure, { ...resource, kind: 'used' })
}

async function noteResource(act: Act, measure: string, written: WrittenResource): Promise<Outcome> {
  const now = await standing(act, measure)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const organisations = (await organisationsToChoose(act.db, act.today)).map(({ id }) => id)
  const its = (await commitmentsOf(act.db, act.within)).filter((commitment) => commitment.measure === measure)
  const known = { organisations, commitments: its.map(({ id }) => id) }
  const isOutOfReach = !mayNoteFor(act, now, its, written.organisation)
  const problems = problemList([
    check('organisation', isOutOfReach && 'notYourResources'),
    problemsWithResource(written, known),
  ])
  if (problems.length > 0) return problems
  await saveResource(act, measure, { ...written, kind: written.kind === 'used' ? 'used' : 'planned' })
  return noted(act, 'note-resource', measure)
}

/** Cancels a measure; its commitments end the same day. Its sub-topics are measures of their own and go on. */
export async function cancelMeasure(
  act: Act,
  measure: string,
  written: WrittenCancellation,
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, measure)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [...problemsWithCancellation(written, now, act.today), ...notMine(act, now)]
  if (problems.length > 0) return problems
  const cancellation = { ...written, day: written.day! }
  await saveCancellation(act, measure, cancellation)
  const { day, reason } = cancellation
  for (const commitment of await commitmentsOf(act.db, act.within))
    if (commitment.measure === measure && !commitment.ending)
      await saveCommitmentEnding(act, commitment.id, { day, reason })
  return noted(act, 'cancel-measure', measure)
}

async function standing(act: Act, measure: string): Promise<Measure | undefined> {
  return (await measuresOf(act.db, act.within)).find(({ id }) => id === measure)
}

/** What a measure named already may stay, also when no list holds it any more. */
async function problemsInWords(
  act: Act,
  written: WrittenMeasure,
  already?: Measure,
): Promise<MeasureProblem[]> {
  const named = already ? [already.responsible, ...already.partners.map((one) => one.organisation)] : []
  const organisations = (await organisationsToChoose(act.db, act.today, named)).map(({ id }) => id)
  const listed = [...offenceKindsOf('SE'), ...offenceKindsOf('DK')].map(({ code }) => code)
  const offences = [...listed, ...(already?.offences ?? [])]
  const problems = problemsWithMeasure(written, { organisations, offences })
  return mayWrite(act, [written.responsible])
    ? problems
    : [...problems, { field: 'responsible', code: 'outOfReach' }]
}

function notMine(act: Act, { responsible }: Measure): MeasureProblem[] {
  return mayWrite(act, [responsible]) ? [] : [{ field: 'form', code: 'outOfReach' }]
}

function alreadyCancelled({ cancellation }: Measure): MeasureProblem[] {
  return cancellation ? [{ field: 'form', code: 'hasEnded' }] : []
}

async function noted(act: Act, deed: string, measure: string): Promise<Outcome> {
  await appendAudit(act.db, { at: act.at, act: deed, noun: 'measure', nounId: measure })
  return { id: measure }
}
