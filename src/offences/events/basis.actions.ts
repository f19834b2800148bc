import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import {
  keepsPoints,
  pointBases,
  pointBasisOn,
  removePoints,
  savePointBasis,
  savePointBasisEnd,
} from './points.queries.ts'

export type BasisField = 'basis' | 'decidedBy' | 'fromDay' | 'toDay'
export type BasisProblem = 'missing' | 'tooLong' | 'personalData' | 'noDay' | 'before' | 'tooFarAway'
export type BasisProblems = Partial<Record<BasisField, BasisProblem>>

export type WrittenBasis = { basis: string; decidedBy: string; fromDay: Day | null; toDay: Day | null }

/** A ground must be looked at anew at least so often, in years. */
const longestYears = 5

const wordsProblem = (words: string, longest: number): BasisProblem | null => {
  if (words === '') return 'missing'
  if (words.length > longest) return 'tooLong'
  // A name may be that of an office; numbers and addresses of persons are none.
  return personalDataIn(words).some(({ kind }) => kind !== 'likelyName' && kind !== 'phone')
    ? 'personalData'
    : null
}

/** Notes on what ground in law exact points may be kept from now on: which, decided by which office, and until when. */
export async function notePointBasis(
  act: Act,
  { basis, decidedBy, fromDay, toDay }: WrittenBasis,
): Promise<{ id: string } | { problems: BasisProblems }> {
  const problems: BasisProblems = {}
  const [what, who] = [wordsProblem(basis, 500), wordsProblem(decidedBy, 200)]
  if (what) problems.basis = what
  if (who) problems.decidedBy = who
  if (fromDay === null) problems.fromDay = 'noDay'
  if (toDay === null) problems.toDay = 'noDay'
  else if (fromDay !== null && toDay < fromDay) problems.toDay = 'before'
  else if (fromDay !== null && Number(toDay.slice(0, 4)) - Number(fromDay.slice(0, 4)) > longestYears)
    problems.toDay = 'tooFarAway'
  if (fromDay === null || toDay === null || Object.keys(problems).length > 0) return { problems }
  const id = await savePointBasis(act, { basis, decidedBy, fromDay, toDay })
  await appendAudit(act.db, { at: act.at, act: 'note-point-basis', noun: 'pointBasis', nounId: id })
  return { id }
}

/** Withdraws a ground; where none is left that holds, every exact point is thrown away at once. */
export async function endPointBasis(
  act: Act,
  id: string,
  reason: string,
): Promise<'ended' | 'unknown' | BasisProblem> {
  const basis = (await pointBases(act.db, act.within)).find((one) => one.id === id)
  if (!basis || basis.ended) return 'unknown'
  const problem = wordsProblem(reason, 500)
  if (problem) return problem
  await savePointBasisEnd(act, id, reason)
  await appendAudit(act.db, { at: act.at, act: 'end-point-basis', noun: 'pointBasis', nounId: id })
  await removePointsWithoutGround(act)
  return 'ended'
}

/** Throws points away that no ground holds for any longer, as when its last day has passed. */
export async function removePointsWithoutGround(act: Act): Promise<void> {
  const isGrounded = (await pointBasisOn(act.db, act.within, act.today)) !== null
  if (!isGrounded && (await keepsPoints(act.db, act.within))) await removePoints(act)
}
