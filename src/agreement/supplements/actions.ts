import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { holdAgreements } from '../queries.ts'
import { saveSupplement, saveSupplementStrike, supplementsOf } from './queries.ts'
import {
  problemsWithSupplement,
  problemWithSupplementReason,
  type Supplement,
  type SupplementProblems,
  type SupplementReasonProblem,
  type SupplementWords,
} from './rules.ts'

type Kept = { id: string }
type Refused = { problems: SupplementProblems & { reason?: SupplementReasonProblem } }

/** Enters what others do beside the agreement's priorities. The same form sent twice enters it once. */
export async function addSupplement(
  act: Act,
  agreement: string,
  words: SupplementWords,
): Promise<Kept | Refused> {
  const problems = problemsWithSupplement(words)
  if (anyIn(problems)) return { problems }
  await holdAgreements(act)
  const twin = (await supplementsOf(act.db, act.within)).find(
    (one) => one.agreement === agreement && !one.struck && saysTheSame(one, words),
  )
  if (twin) return { id: twin.id }
  const id = await saveSupplement(act, words, { agreement })
  await appendAudit(act.db, { at: act.at, act: 'add-supplement', noun: 'supplement', nounId: id })
  return { id }
}

/** Writes a supplement anew, with the reason; the version before stays as it was. */
export async function amendSupplement(
  act: Act,
  { id }: Supplement,
  words: SupplementWords,
  { reason, basedOn }: { reason: string; basedOn: number },
): Promise<Kept | Refused> {
  await holdAgreements(act)
  const now = (await supplementsOf(act.db, act.within)).find((one) => one.id === id)
  const isNewer = now?.number !== basedOn || now.struck !== null
  const problems = {
    ...problemsWithSupplement(words),
    reason: isNewer ? ('newer' as const) : problemWithSupplementReason(reason),
  }
  if (anyIn(problems)) return { problems }
  await saveSupplement(act, words, { supplement: id, number: basedOn, reason })
  await appendAudit(act.db, { at: act.at, act: 'amend-supplement', noun: 'supplement', nounId: id })
  return { id }
}

/** Crosses a supplement out with the reason. Struck already: nothing more happens. */
export async function strikeSupplement(
  act: Act,
  { id }: Supplement,
  reason: string,
): Promise<SupplementReasonProblem | null> {
  const problem = problemWithSupplementReason(reason)
  if (problem) return problem
  await holdAgreements(act)
  const now = (await supplementsOf(act.db, act.within)).find((one) => one.id === id)
  if (now?.struck !== null) return null
  await saveSupplementStrike(act, id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-supplement', noun: 'supplement', nounId: id })
  return null
}

function saysTheSame(one: SupplementWords, other: SupplementWords): boolean {
  const fields = ['title', 'owner', 'description', 'link', 'from', 'to'] as const
  return fields.every((field) => one[field] === other[field])
}
