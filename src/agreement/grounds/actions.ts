import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { dialoguesOf } from '../../dialogue/queries.ts'
import { surveysOf } from '../../dialogue/survey/queries.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { baselinesOf } from '../links/baseline.queries.ts'
import { holdAgreements } from '../queries.ts'
import { saveDialogues, saveGroundReason, type WrittenGrounds, writtenGroundsOf } from './queries.ts'
import { type Ground, type Grounds, type GroundsProblems, grounds, problemsWithGrounds } from './rules.ts'

export type WantedGrounds = {
  /** Ids of dialogues and surveys. */
  heard: string[]
  /** Why there is none; what is left empty is not said anew. */
  reasons: Partial<Record<Ground, string>>
}

/** Says what an agreement rests on: the dialogues and surveys in which people were heard, or why there is no picture or dialogue. */
export async function sayGrounds(
  act: Act,
  agreement: { id: string; number: number },
  wanted: WantedGrounds,
): Promise<{ id: string } | { problems: GroundsProblems }> {
  const dialogues = (await dialoguesOf(act.db, act.within)).map(({ id }) => id)
  const surveys = (await surveysOf(act.db, act.within)).map(({ id }) => id)
  const problems = problemsWithGrounds(wanted, [...dialogues, ...surveys])
  if (anyIn(problems)) return { problems }
  await holdAgreements(act)
  const written = await writtenGroundsOf(act.db, act.within)
  const already = tiedTo(agreement.id, written)
  const fresh = [...new Set(wanted.heard)].filter((id) => !already.includes(id))
  await saveDialogues(act, agreement, {
    dialogues: fresh.filter((id) => dialogues.includes(id)),
    surveys: fresh.filter((id) => surveys.includes(id)),
  })
  const before = groundsIn(agreement.id, written, 0).reasons
  for (const ground of grounds) {
    const reason = wanted.reasons[ground]
    if (reason && reason !== before[ground]) await saveGroundReason(act, agreement.id, { ground, reason })
  }
  await appendAudit(act.db, { at: act.at, act: 'say-grounds', noun: 'agreement', nounId: agreement.id })
  return { id: agreement.id }
}

/** What an agreement of the partnership rests on. */
export async function groundsOf(act: Pick<Act, 'db' | 'within'>, agreement: string): Promise<Grounds> {
  const baselines = await baselinesOf(act.db, act.within)
  const pictures = baselines.filter((one) => one.agreement === agreement).length
  return groundsIn(agreement, await writtenGroundsOf(act.db, act.within), pictures)
}

/** The dialogues and surveys tied to an agreement. */
export function tiedTo(agreement: string, { dialogues }: WrittenGrounds): string[] {
  return dialogues.filter((tied) => tied.agreement === agreement).map(({ heard }) => heard)
}

function groundsIn(agreement: string, written: WrittenGrounds, pictures: number): Grounds {
  const its = written.reasons.filter((one) => one.agreement === agreement)
  const reasons = Object.fromEntries(its.map(({ ground, reason }) => [ground, reason]))
  return { pictures, dialogues: tiedTo(agreement, written).length, reasons }
}
