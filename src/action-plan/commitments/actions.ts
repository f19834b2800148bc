import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import { mayWrite } from '../reach.rules.ts'
import type { CitizenPromise, Commitment } from '../rules.ts'
import { holdPlan, saveCitizenPromise, saveCommitment, saveCommitmentEnding } from '../writing.queries.ts'
import { saysTheSame } from './answers.rules.ts'
import {
  type Amendment,
  type CommitmentProblem,
  problemsWithAmendment,
  problemsWithCommitment,
  problemsWithEnding,
  problemsWithPromise,
  saveable,
  type WrittenCommitment,
  type WrittenPromise,
} from './rules.ts'

export type Outcome = { id: string } | CommitmentProblem[]

/** Adds a commitment to a measure. */
export async function addCommitment(act: Act, written: WrittenCommitment, below: string): Promise<Outcome> {
  await holdPlan(act)
  const measure = (await measuresOf(act.db, act.within)).find(({ id }) => id === below)
  if (!measure || measure.cancellation) return [{ field: 'form', code: 'hasEnded' }]
  const problems = await problemsInWords(act, written)
  if (problems.length > 0) return problems
  const id = await saveCommitment(act, saveable(written), { measure: below })
  await appendAudit(act.db, { at: act.at, act: 'add-commitment', noun: 'commitment', nounId: id })
  return { id }
}

/** Gives a commitment a new wording from a day, with the reason that residents will read. */
export async function amendCommitment(
  act: Act,
  commitment: string,
  written: WrittenCommitment,
  amendment: Amendment,
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, commitment)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [
    ...problemsWithAmendment(written, amendment, now),
    ...notMine(act, now.responsible),
    ...(await problemsInWords(act, written, now)),
  ]
  if (problems.length > 0) return problems
  const words = saveable(written)
  const cadence = saysTheSame(words.cadence, now.cadence) ? now.cadence : words.cadence
  await saveCommitment(act, { ...words, cadence }, { commitment, ...amendment })
  await appendAudit(act.db, {
    at: act.at,
    act: 'amend-commitment',
    noun: 'commitment',
    nounId: commitment,
  })
  return { id: commitment }
}

/** Ends a commitment before its term. */
export async function endCommitment(
  act: Act,
  commitment: string,
  ending: { day: Day | null; reason: string },
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, commitment)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [...problemsWithEnding(ending, now, act.today), ...notMine(act, now.responsible)]
  if (problems.length > 0) return problems
  await saveCommitmentEnding(act, commitment, { ...ending, day: ending.day! })
  await appendAudit(act.db, { at: act.at, act: 'end-commitment', noun: 'commitment', nounId: commitment })
  return { id: commitment }
}

/** Shows residents a commitment in plain words, for the first time. */
export function publishPromise(act: Act, commitment: string, promise: WrittenPromise): Promise<Outcome> {
  return keepPromise(act, commitment, promise, null)
}

/** Changes the words that residents read, or how often they are told how it goes. */
export function changePromise(
  act: Act,
  commitment: string,
  promise: WrittenPromise,
  change: Amendment,
): Promise<Outcome> {
  return keepPromise(act, commitment, promise, change)
}

async function keepPromise(
  act: Act,
  commitment: string,
  promise: WrittenPromise,
  change: Amendment | null,
): Promise<Outcome> {
  await holdPlan(act)
  const now = await standing(act, commitment)
  if (!now) return [{ field: 'form', code: 'unknown' }]
  const problems = [...problemsWithPromise(promise, change, now.promise), ...notMine(act, now.responsible)]
  if (problems.length > 0) return problems
  const feedbackEvery = promise.feedbackEvery as CitizenPromise['feedbackEvery']
  await saveCitizenPromise(act, commitment, { ...promise, feedbackEvery }, change ?? undefined)
  await appendAudit(act.db, {
    at: act.at,
    act: change ? 'change-promise' : 'publish-promise',
    noun: 'citizenPromise',
    nounId: commitment,
  })
  return { id: commitment }
}

async function standing(act: Act, commitment: string): Promise<Commitment | undefined> {
  return (await commitmentsOf(act.db, act.within)).find(({ id }) => id === commitment)
}

/** Whom a commitment bound already it may go on binding, also after they left. */
async function problemsInWords(
  act: Act,
  written: WrittenCommitment,
  now?: Commitment,
): Promise<CommitmentProblem[]> {
  const bound = now ? [...now.responsible, ...now.cooperating] : []
  const organisations = (await organisationsToChoose(act.db, act.today, bound)).map(({ id }) => id)
  const problems = problemsWithCommitment(written, organisations)
  return mayWrite(act, written.responsible)
    ? problems
    : [...problems, { field: 'responsible', code: 'outOfReach' }]
}

function notMine(act: Act, responsible: string[]): CommitmentProblem[] {
  return mayWrite(act, responsible) ? [] : [{ field: 'form', code: 'outOfReach' }]
}
