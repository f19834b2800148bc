import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { removeAreaUpload } from '../uploads.queries.ts'
import { exposureOf, holdExposure, saveExposure } from './queries.ts'
import { type Counted, type ExposureProblem, isExposed, news, problemsWithExposure } from './rules.ts'

/** What came of noting figures. */
export type NotedExposure = { added: number; corrected: number; unchanged: number }

/** Notes how many there were: what is new is added, what was known otherwise is corrected with both kept, what is known adds nothing. */
export async function noteExposure(
  act: Act,
  counted: readonly Counted[],
  { exposed, source, upload }: { exposed: string; source: string; upload?: string },
): Promise<NotedExposure | { problems: Partial<Record<'exposed' | 'source', ExposureProblem>> }> {
  const problems = problemsWithExposure(exposed, source)
  if (Object.keys(problems).length > 0 || !isExposed(exposed)) return { problems }
  await holdExposure(act)
  const known = await exposureOf(act.db, act.within)
  const { news: fresh, ...told } = news(counted, { exposed, source }, known)
  if (fresh.length > 0) {
    await saveExposure(act, fresh)
    await appendAudit(act.db, {
      ...{ at: act.at, act: 'note-exposure' },
      ...{ noun: 'areaExposure', nounId: upload ?? act.within },
    })
  }
  if (upload) await removeAreaUpload(act, upload)
  return told
}
