import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { commitmentFor, isRefusal, type Refusal } from './commitments.queries.ts'
import {
  type DeviationProblem,
  isSameDeviation,
  isVisibility,
  type NewDeviation,
  problemsWithDeviation,
} from './deviation.rules.ts'
import { type ConfirmationProblem, type NewConfirmation, problemsWithConfirmation } from './no-need.rules.ts'
import {
  type NewOccasionCount,
  type OccasionCountProblem,
  problemsWithOccasionCount,
} from './occasion-count.rules.ts'
import { factsOf, noFacts } from './queries.ts'
import { toldFor } from './reach.rules.ts'
import { saveDeviation, saveNoNeedConfirmation, saveOccasionCount } from './reporting.queries.ts'
import { deviationsOf } from './told.queries.ts'
import { stands } from './told.rules.ts'
import { holdFacts } from './written.queries.ts'

/** Confirms that no need arose in a month or quarter. Sent twice it is one confirmation. */
export async function confirmNoNeed(
  act: Act,
  confirmation: NewConfirmation,
): Promise<'confirmed' | ConfirmationProblem[] | Refusal> {
  const commitment = await commitmentFor(act, confirmation.commitment, 'log')
  if (isRefusal(commitment)) return commitment
  await holdFacts(act, commitment.id)
  const facts = (await factsOf(act.db, act.within, [commitment.id])).get(commitment.id) ?? noFacts()
  const problems = problemsWithConfirmation(confirmation, commitment, facts, act.today)
  // Confirmed a moment ago: what was asked for has happened.
  if (problems.some(({ code }) => code === 'confirmedAlready')) return 'confirmed'
  if (problems.length > 0 || confirmation.stretch === null) return problems
  const { id, stretch } = confirmation
  const organisation = toldFor(commitment, act)
  await saveNoNeedConfirmation(act, { id, commitment: commitment.id, organisation, ...stretch })
  await appendAudit(act.db, { at: act.at, act: 'confirm-no-need', noun: 'noNeedConfirmation', nounId: id })
  return 'confirmed'
}

/** Tells how many shifts or occasions there were in a month or a year; told anew, the newest number holds. */
export async function countOccasions(
  act: Act,
  told: NewOccasionCount,
): Promise<'counted' | OccasionCountProblem[] | Refusal> {
  const commitment = await commitmentFor(act, told.commitment, 'log')
  if (isRefusal(commitment)) return commitment
  await holdFacts(act, commitment.id)
  const facts = (await factsOf(act.db, act.within, [commitment.id])).get(commitment.id) ?? noFacts()
  const problems = problemsWithOccasionCount(told, commitment, facts.occasionCounts, act.today)
  if (problems.length > 0 || told.stretch === null || told.count === null) return problems
  const { id, stretch, count, estimated } = told
  const standing = facts.occasionCounts.find(({ from }) => from === stretch.from)
  const isTheSame =
    standing?.to === stretch.to && standing.count === count && standing.estimated === estimated
  if (isTheSame) return 'counted'
  const organisation = toldFor(commitment, act)
  await saveOccasionCount(act, { id, commitment: commitment.id, organisation, ...stretch, count, estimated })
  await appendAudit(act.db, { at: act.at, act: 'count-occasions', noun: 'occasionCount', nounId: id })
  return 'counted'
}

/** Tells what went otherwise than promised, why, and what was adjusted. The same told twice is told once. */
export async function recordDeviation(
  act: Act,
  told: NewDeviation,
): Promise<'recorded' | DeviationProblem[] | Refusal> {
  const commitment = await commitmentFor(act, told.commitment, 'log')
  if (isRefusal(commitment)) return commitment
  const problems = problemsWithDeviation(told, commitment, act.today)
  const { id, from, to, cause, adjustment, visibility } = told
  if (problems.length > 0 || from === null || to === null || !isVisibility(visibility)) return problems
  await holdFacts(act, commitment.id)
  const deviations = await deviationsOf(act.db, act.within, commitment.id)
  if (deviations.filter(stands).some((other) => isSameDeviation(other, told))) return 'recorded'
  const words = { from, to, cause, adjustment, visibility }
  await saveDeviation(act, {
    id,
    commitment: commitment.id,
    organisation: toldFor(commitment, act),
    ...words,
  })
  await appendAudit(act.db, { at: act.at, act: 'record-deviation', noun: 'deviation', nounId: id })
  return 'recorded'
}
