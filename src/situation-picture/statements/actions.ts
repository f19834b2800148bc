import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { reasonProblem, type TextProblem } from '../free-text.rules.ts'
import type { Party } from '../rules.ts'
import { saveStatement, saveStatementStrike } from './queries.ts'
import type { Statement, StatementWords } from './rules.ts'
import {
  type Amendment,
  type AmendmentProblem,
  type Choosable,
  problemsWithStatement,
  problemWithAmendment,
  type StatementProblems,
} from './statement.rules.ts'

/** States what a party sees, in a picture. */
export async function makeStatement(
  act: Act,
  place: { picture: string; party: Party },
  words: StatementWords,
  choosable: Choosable,
): Promise<{ id: string } | { problems: StatementProblems }> {
  const problems = problemsWithStatement(words, place.party, choosable)
  if (anyIn(problems)) return { problems }
  const id = await saveStatement(act, words, place)
  await appendAudit(act.db, { at: act.at, act: 'make-statement', noun: 'statement', nounId: id })
  return { id }
}

/** Says it anew, whole, with the reason; the wording before stays as it was. */
export async function amendStatement(
  act: Act,
  statement: Statement,
  words: StatementWords,
  { choosable, amendment }: { choosable: Choosable; amendment: Amendment },
): Promise<{ id: string } | { problems: StatementProblems & { reason?: AmendmentProblem | undefined } }> {
  const { id, number, party } = statement
  const problems = {
    ...problemsWithStatement(words, party, choosable),
    reason: problemWithAmendment(amendment, number),
  }
  if (anyIn(problems)) return { problems }
  await saveStatement(act, words, { statement: id, number, reason: amendment.reason })
  await appendAudit(act.db, { at: act.at, act: 'amend-statement', noun: 'statement', nounId: id })
  return { id }
}

/** Takes a statement back, with the reason. It stays on its page, crossed out. */
export async function strikeStatement(
  act: Act,
  statement: Statement,
  reason: string,
): Promise<'struck' | 'missing' | TextProblem> {
  // Struck a moment ago, perhaps by the same press: what was asked for has happened.
  if (statement.struck) return 'struck'
  const problem = reasonProblem(reason)
  if (problem) return problem
  await saveStatementStrike(act, statement.id, reason)
  await appendAudit(act.db, {
    at: act.at,
    act: 'strike-statement',
    noun: 'statement',
    nounId: statement.id,
  })
  return 'struck'
}
