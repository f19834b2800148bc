import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { amountOf, isAmount } from './amount.rules.ts'
import { groundFor, isRefusal, type Refusal } from './commitments.queries.ts'
import { type OccurrenceProblem, problemsWithOccurrence } from './occurrence.rules.ts'
import { loggedOccurrence, saveOccurrence, saveOccurrenceStrike } from './queries.ts'
import { mayStrike } from './reach.rules.ts'
import type { NewOccurrence, Receipt } from './rules.ts'
import { isId } from './rules.ts'
import { commitmentToLog, saveLeftOut } from './several-plans.queries.ts'
import { leftOutOf } from './several-plans.rules.ts'
import { problemsWithStrike, type StrikeProblem } from './strike.rules.ts'
import { holdFacts } from './written.queries.ts'

/**
 * Logs one time something was done, and says that it is saved. The same
 * occurrence sent again is saved once; the same id with other contents is
 * refused, since one of the two would be lost. Of a measure that several have
 * together it is one row, in the keeper's log, and counts in each of their plans
 * but those it is left out of.
 */
export async function recordOccurrence(
  act: Act,
  occurrence: NewOccurrence,
): Promise<Receipt | OccurrenceProblem[] | Refusal> {
  const loggable = await commitmentToLog(act, occurrence.commitment)
  if (isRefusal(loggable)) return loggable
  const ground = await groundFor(act, loggable)
  const problems = problemsWithOccurrence(occurrence, ground)
  const amount = amountOf(occurrence.quantity)
  const organisation = occurrence.organisation ?? ground.organisations[0]
  const { countsIn, ...reported } = occurrence
  const { id, day } = reported
  if (problems.length > 0 || !isAmount(amount) || day === null || !organisation) return problems
  const { quantity, words: quantityWords } = amount
  const { keeper, parties } = loggable
  const row = { ...reported, day, organisation, quantity, quantityWords }
  const status = await saveOccurrence(act, row, keeper)
  if (status === 'idTaken') return [{ field: 'id', code: 'idTaken' }]
  if (status === 'saved') {
    await saveLeftOut(act, { occurrence: id, keeper }, leftOutOf(countsIn ?? null, parties, day))
    await appendAudit(act.db, { at: act.at, act: 'record-occurrence', noun: 'occurrence', nounId: id })
  }
  return { id, status }
}

/** Crosses a wrong entry out, with the reason. It stays on the page, and counts no more. */
export async function strikeOccurrence(
  act: Act,
  id: string,
  reason: string,
): Promise<{ commitment: string } | StrikeProblem[] | Refusal> {
  const entry = isId(id) ? await loggedOccurrence(act.db, act.within, id) : null
  if (!entry) return 'notFound'
  if (!mayStrike(entry, act)) return 'notAllowed'
  const { commitment } = entry
  await holdFacts(act, commitment)
  // Struck a moment ago, perhaps by the same press: what was asked for has happened.
  if ((await loggedOccurrence(act.db, act.within, id))?.strike) return { commitment }
  const problems = problemsWithStrike(reason)
  if (problems.length > 0) return problems
  await saveOccurrenceStrike(act, entry, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-occurrence', noun: 'occurrence', nounId: id })
  return { commitment }
}
