import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { commitmentFor, isRefusal, type Refusal } from './commitments.queries.ts'
import { saveUnitStrike, writtenUnitsOf } from './coverage-units.queries.ts'
import { problemsWithStrike, type StrikeProblem } from './strike.rules.ts'
import type { WantedStrike } from './striking.actions.ts'
import type { KeptNoun } from './told.rules.ts'
import { holdFacts, pausesOf, savePauseStrike } from './written.queries.ts'

/** Who lays a commitment to rest may take that back; who names what it covers, too. */
export const rightToStrike = { pause: 'write-plan', coverageUnit: 'log' } as const

/**
 * Crosses out a pause that was no pause, or a class or kind that was none. It
 * stays in the log, and is as if never said: what was logged for such a class
 * is kept, and counts without a class.
 */
export async function strikeKept(
  act: Act,
  noun: KeptNoun,
  { commitment: id, fact: wanted, reason }: WantedStrike,
): Promise<'struck' | StrikeProblem[] | Refusal> {
  const commitment = await commitmentFor(act, id, rightToStrike[noun])
  if (isRefusal(commitment)) return commitment
  await holdFacts(act, commitment.id)
  const fact = (await keeping[noun].of(act, commitment.id)).find((one) => one.id === wanted)
  if (!fact) return 'notFound'
  // Struck a moment ago, perhaps by the same press: what was asked for has happened.
  if (fact.strike) return 'struck'
  const problems = problemsWithStrike(reason)
  if (problems.length > 0) return problems
  await keeping[noun].save(act, fact.id, reason)
  await appendAudit(act.db, { at: act.at, act: keeping[noun].act, noun, nounId: fact.id })
  return 'struck'
}

const keeping = {
  pause: {
    of: ({ db, within }: Act, commitment: string) => pausesOf(db, within, commitment),
    save: savePauseStrike,
    act: 'strike-pause',
  },
  coverageUnit: {
    of: ({ db, within }: Act, commitment: string) => writtenUnitsOf(db, within, commitment),
    save: saveUnitStrike,
    act: 'strike-coverage-unit',
  },
}
