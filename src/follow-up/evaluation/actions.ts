import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { choosableIn } from './ground.queries.ts'
import { type Evaluation, saveEvaluation, saveJudgement, savePlan } from './queries.ts'
import {
  type JudgementProblems,
  judgementOf,
  type Known,
  type Plan,
  type PlanProblems,
  problemsWithPlan,
  problemsWithSubject,
  type WrittenJudgement,
} from './rules.ts'

/** Begins an evaluation with its plan: before anybody has seen how it went, where that is possible. */
export async function beginEvaluation(
  act: Act,
  subject: { title: string; measures: string[] },
  plan: Plan,
): Promise<{ id: string } | { problems: PlanProblems }> {
  const known = await knownTo(act)
  const problems = { ...problemsWithSubject(subject, known), ...problemsWithPlan(plan, known, null) }
  if (Object.keys(problems).length > 0) return { problems }
  const id = await saveEvaluation(act, subject)
  await savePlan(act, id, { ...plan, number: 1, reason: '' })
  await appendAudit(act.db, { at: act.at, act: 'begin-evaluation', noun: 'evaluation', nounId: id })
  return { id }
}

/** Changes how it is to be seen whether it helped. What was chosen first stays to be read, with the reason. */
export async function changePlan(
  act: Act,
  evaluation: Evaluation,
  plan: Plan,
  reason: string,
): Promise<'changed' | { problems: PlanProblems }> {
  const problems = problemsWithPlan(plan, await knownTo(act), reason)
  if (Object.keys(problems).length > 0) return { problems }
  await savePlan(act, evaluation.id, { ...plan, number: evaluation.plans.length + 1, reason })
  await appendAudit(act.db, {
    at: act.at,
    act: 'change-evaluation',
    noun: 'evaluation',
    nounId: evaluation.id,
  })
  return 'changed'
}

/** Notes what a body concluded of it. */
export async function judge(
  act: Act,
  evaluation: Evaluation,
  written: WrittenJudgement,
): Promise<'judged' | { problems: JudgementProblems }> {
  const read = judgementOf(written, act.today)
  if ('problems' in read) return read
  await saveJudgement(act, evaluation.id, read.judgement)
  await appendAudit(act.db, {
    at: act.at,
    act: 'judge-evaluation',
    noun: 'evaluation',
    nounId: evaluation.id,
  })
  return 'judged'
}

async function knownTo({ db, within }: Act): Promise<Known> {
  const { measures, kinds, places, indicators } = await choosableIn(db, within)
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
  return { measures: ids(measures), kinds, places: ids(places), indicators: ids(indicators) }
}
