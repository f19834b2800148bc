import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { saveClaim } from './queries.ts'
import { type ClaimProblems, claimOf, type WrittenClaim } from './rules.ts'

/** Notes what somebody says that prevention did. */
export async function noteClaim(
  act: Act,
  written: WrittenClaim,
): Promise<{ id: string } | { problems: ClaimProblems }> {
  const read = claimOf(written)
  if ('problems' in read) return read
  const id = await saveClaim(act, read.claim)
  await appendAudit(act.db, { at: act.at, act: 'note-effect-claim', noun: 'effectClaim', nounId: id })
  return { id }
}
