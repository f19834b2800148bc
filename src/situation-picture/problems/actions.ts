import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { saidOnTheme } from '../contributions.queries.ts'
import { holdPictures } from '../queries.ts'
import type { SituationPicture } from '../rules.ts'
import { statementsAmong, statementsOf } from '../statements/queries.ts'
import { type Amendment, type AmendmentProblem, problemWithAmendment } from '../statements/statement.rules.ts'
import {
  type Choosable,
  nextOrigins,
  type OriginChange,
  type ProblemProblems,
  problemsWithProblem,
  problemsWithSignOff,
  type Signing,
  type SignOffProblems,
} from './problem.rules.ts'
import { problemById, problemsOf, saveProblem, saveSignOff } from './queries.ts'
import { type Problem, type ProblemWords, waysToBeSeen } from './rules.ts'

/** Makes a problem of statements of one picture: what the parties see together, in words they agree on. */
export async function mergeStatements(
  act: Act,
  { picture, statements }: { picture: string; statements: readonly string[] },
  words: ProblemWords,
  choosable: Choosable,
): Promise<{ id: string } | { problems: ProblemProblems }> {
  await holdPictures(act)
  const origins = (await statementsOf(act.db, picture)).filter(({ id }) => statements.includes(id))
  const problems = problemsWithProblem(words, { origins, added: origins }, choosable)
  if (anyIn(problems)) return { problems }
  const ids = origins.map(({ id }) => id)
  const id = await saveProblem(act, words, ids, { picture })
  await appendAudit(act.db, { at: act.at, act: 'merge-statements', noun: 'problem', nounId: id })
  return { id }
}

/**
 * Takes a theme that several municipalities bring up as a problem of the police
 * area's picture. It rests on what each of them says, and each statement stays
 * where it is; the parties put it in words of their own afterwards. Taken once:
 * again it is the same problem.
 */
export async function takeSharedTheme(
  act: Act,
  picture: Pick<SituationPicture, 'id' | 'from' | 'to'>,
  theme: string,
): Promise<{ id: string } | 'notShared'> {
  await holdPictures(act)
  const said = await saidOnTheme(act.db, act.within, picture, theme)
  if (new Set(said.map(({ municipality }) => municipality)).size < 2) return 'notShared'
  const ids = said.map(({ statement }) => statement)
  const already = (await problemsOf(act.db, { picture: picture.id })).find(({ origins }) =>
    origins.some(({ id }) => ids.includes(id)),
  )
  if (already) return { id: already.id }
  const origins = await statementsAmong(act.db, { ids })
  const words: ProblemWords = {
    title: said[0]!.themeName,
    words: said.map(({ municipality, words }) => `${municipality}: ${words}`).join('\n'),
    seen: waysToBeSeen(origins)[0] ?? 'only-one',
    theme: null,
    area: null,
    difference: '',
    visibility: 'partners',
  }
  const id = await saveProblem(act, words, ids, { picture: picture.id })
  await appendAudit(act.db, { at: act.at, act: 'take-shared-theme', noun: 'problem', nounId: id })
  return { id }
}

/** A change of a problem: why, from which wording, and which statements come in or are taken out. */
export type ProblemAmendment = Amendment & OriginChange

/**
 * Words the problem anew, with the reason. It keeps every statement it came from
 * but those named to be taken out, and both parties have to sign once more.
 */
export async function amendProblem(
  act: Act,
  { id, picture }: Problem,
  words: ProblemWords,
  { amendment, choosable }: { amendment: ProblemAmendment; choosable: Choosable },
): Promise<{ id: string } | { problems: ProblemProblems & { reason?: AmendmentProblem | undefined } }> {
  await holdPictures(act)
  const problem = await problemById(act.db, act.within, id)
  const before = problem?.origins.map((statement) => statement.id) ?? []
  const ids = nextOrigins(before, amendment)
  // What a municipality's own picture says stays an origin of the police area's problem.
  const elsewhere = problem?.origins.filter((statement) => statement.picture !== picture) ?? []
  const origins = [...(await statementsOf(act.db, picture)), ...elsewhere].filter((statement) =>
    ids.includes(statement.id),
  )
  const added = origins.filter((statement) => !before.includes(statement.id))
  const number = problem?.number ?? 0
  const problems = {
    ...problemsWithProblem(words, { origins, added }, choosable),
    reason: problemWithAmendment(amendment, number),
  }
  if (anyIn(problems)) return { problems }
  const kept = origins.map((statement) => statement.id)
  await saveProblem(act, words, kept, { problem: id, number, reason: amendment.reason })
  await appendAudit(act.db, { at: act.at, act: 'amend-problem', noun: 'problem', nounId: id })
  return { id }
}

/** Puts a party's name under the problem as it reads now, by office. Municipality and police both have to. */
export async function signOffProblem(
  act: Act,
  { id }: Problem,
  signing: Signing,
): Promise<'signed' | { problems: SignOffProblems }> {
  await holdPictures(act)
  const problem = await problemById(act.db, act.within, id)
  if (!problem) return { problems: { party: 'missing' } }
  const problems = problemsWithSignOff(problem, signing, act.by)
  if (anyIn(problems)) return { problems }
  await saveSignOff(act, problem, signing)
  await appendAudit(act.db, { at: act.at, act: 'sign-off-problem', noun: 'problem', nounId: id })
  return 'signed'
}
