import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { agreementsOf } from '../queries.ts'
import { type Baseline, baselinesOf, frozenVersions, saveBaseline } from './baseline.queries.ts'
import type { ChoiceProblem } from './rules.ts'

/** Ties an agreement, as it now reads, to the frozen version of a picture it was made on. The same once more changes nothing. */
export async function tieBaseline(act: Act, baseline: Baseline): Promise<ChoiceProblem | null> {
  if (baseline.picture === '') return 'noneChosen'
  const isSame = (one: { picture: string; number: number }) =>
    one.picture === baseline.picture && one.number === baseline.number
  if (!(await frozenVersions(act.db, act.within)).some(isSame)) return 'unknown'
  const version = (await agreementsOf(act.db, act.within)).find(({ id }) => id === baseline.agreement)
  if (!version) return 'unknown'
  const now = (await baselinesOf(act.db, act.within)).find(
    ({ agreement }) => agreement === baseline.agreement,
  )
  if (now && isSame(now)) return null
  await saveBaseline(act, { ...baseline, agreementNumber: version.number })
  const audit = { act: 'tie-baseline', noun: 'agreement', nounId: baseline.agreement } as const
  await appendAudit(act.db, { at: act.at, ...audit })
  return null
}
