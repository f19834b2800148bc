import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { commitmentFor, isRefusal, type Refusal } from './commitments.queries.ts'
import { problemsWithCountStrike } from './occasion-count.rules.ts'
import { mayStrike } from './reach.rules.ts'
import { problemsWithStrike, type StrikeProblem } from './strike.rules.ts'
import { saveStrike, toldFactsOf } from './told.queries.ts'
import type { ToldNoun } from './told.rules.ts'
import { holdFacts } from './written.queries.ts'

/** What of a commitment's facts is to be struck, and why. */
export type WantedStrike = { commitment: string; fact: string; reason: string }

/**
 * Crosses out a deviation, a confirmation or a number of occasions that was
 * told by mistake, with the reason. It stays in the log, and is as if never
 * told.
 */
export async function strikeTold(
  act: Act,
  noun: ToldNoun,
  { commitment: id, fact: wanted, reason }: WantedStrike,
): Promise<'struck' | StrikeProblem[] | Refusal> {
  const commitment = await commitmentFor(act, id, 'log')
  if (isRefusal(commitment)) return commitment
  await holdFacts(act, commitment.id)
  const told = await toldFactsOf(act, commitment)
  const fact = told[noun].find((one) => one.id === wanted)
  if (!fact) return 'notFound'
  if (!mayStrike(fact, act)) return 'notAllowed'
  // Struck a moment ago, perhaps by the same press: what was asked for has happened.
  if (fact.strike) return 'struck'
  const problems = problemsWithStrike(reason)
  if (noun === 'occasionCount') problems.push(...problemsWithCountStrike(fact.id, told.occasionCount))
  if (problems.length > 0) return problems
  await saveStrike(act, noun, fact.id, reason)
  await appendAudit(act.db, { at: act.at, act: strikes[noun], noun, nounId: fact.id })
  return 'struck'
}

const strikes: Record<ToldNoun, string> = {
  deviation: 'strike-deviation',
  noNeedConfirmation: 'strike-no-need',
  occasionCount: 'strike-occasion-count',
}
