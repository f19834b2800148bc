import type { Act } from '../../act.ts'
import { groundsOf } from '../../agreement/grounds/actions.ts'
import { type Ground, lackingGrounds } from '../../agreement/grounds/rules.ts'
import { agreementsOf, focusAreasOf } from '../../agreement/queries.ts'
import { appendAudit } from '../../database/audit.ts'
import { reachOf } from '../../partnership/rules.ts'
import { actionPlansOf, adoptionsOf, saveActionPlan, saveAdoption } from '../adoption.queries.ts'
import { endedAmong, heldAndOver, type LeftOut, leftOut } from '../held.rules.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import { holdPlan } from '../writing.queries.ts'
import {
  nextPeriod,
  type PlanProblem,
  problemsWithAdoption,
  problemsWithPlan,
  type WrittenAdoption,
  type WrittenPlan,
} from './rules.ts'

export type Outcome = { id: string } | PlanProblem[]

/** Begins the plan of an agreement for a period. */
export async function startPlan(act: Act, written: WrittenPlan): Promise<Outcome> {
  await holdPlan(act)
  const agreements = (await agreementsOf(act.db, act.within)).map(({ id }) => id)
  const problems = [...problemsWithPlan(written, agreements), ...wholePlanOnly(act, 'write-plan')]
  if (problems.length > 0) return problems
  const { title, fromDay, toDay } = written
  const same = (await actionPlansOf(act.db, act.within)).find(
    (plan) =>
      plan.agreement === written.agreement &&
      plan.title === title &&
      plan.fromDay === fromDay &&
      plan.toDay === toDay,
  )
  // The same form sent twice begins one plan.
  if (same) return { id: same.id }
  const id = await saveActionPlan(act, { ...written, fromDay: fromDay!, toDay: toDay!, continues: null })
  return noted(act, 'start-plan', id)
}

/** Rolls a plan over into the period after its own. Measures and commitments go on as they are. */
export async function rollOverPlan(act: Act, plan: string): Promise<Outcome> {
  await holdPlan(act)
  const plans = await actionPlansOf(act.db, act.within)
  const old = plans.find(({ id }) => id === plan)
  if (!old) return [{ field: 'form', code: 'unknown' }]
  const problems = wholePlanOnly(act, 'write-plan')
  if (problems.length > 0) return problems
  if (plans.some(({ continues }) => continues === plan)) return [{ field: 'form', code: 'alreadyRolledOver' }]
  const { agreement } = old
  const id = await saveActionPlan(act, { agreement, ...nextPeriod(old), continues: plan })
  return noted(act, 'roll-over-plan', id)
}

/** Notes that a body has adopted the plan as it reads now; that wording is kept as a version. */
export async function adoptPlan(act: Act, plan: string, written: WrittenAdoption): Promise<Outcome> {
  await holdPlan(act)
  const plans = await actionPlansOf(act.db, act.within)
  if (!plans.some(({ id }) => id === plan)) return [{ field: 'form', code: 'unknown' }]
  const adopted = await adoptionsOf(act.db, plan)
  const problems = [
    ...problemsWithAdoption(written, adopted.length, act.today),
    ...wholePlanOnly(act, 'adopt'),
  ]
  if (problems.length > 0) return problems
  const { adoptedBy, adoptedOn, caseNumber, reason, consultation } = written
  const adoption = { adoptedBy, adoptedOn: adoptedOn!, caseNumber, reason, consultation }
  await saveAdoption(act, plan, adoption, (await leftOutNow(act)).focusAreas)
  return noted(act, 'adopt-plan', plan)
}

/** What is over by now, and stays out of the version that is adopted. */
export async function leftOutNow({ db, within, today }: Act): Promise<LeftOut> {
  const measures = await measuresOf(db, within)
  const commitments = await commitmentsOf(db, within)
  const ended = endedAmong(await agreementsOf(db, within), today)
  const { over } = heldAndOver(await focusAreasOf(db, within), { ended, measures, commitments }, today)
  return leftOut(over, measures, commitments)
}

/**
 * What the agreement behind a plan rests on neither by a tie nor by a reason. It is
 * told to whoever adopts the plan and stops nothing: the promises were made with
 * the agreement, and its signing waits for what it rests on.
 */
export async function lackingBehind(act: Act, { agreement }: { agreement: string }): Promise<Ground[]> {
  return lackingGrounds(await groundsOf(act, agreement))
}

/** A plan belongs to all who work together: nobody begins or adopts only their own part of it. */
function wholePlanOnly({ role }: Act, permission: 'write-plan' | 'adopt'): PlanProblem[] {
  return reachOf(role, permission) === 'partnership' ? [] : [{ field: 'form', code: 'outOfReach' }]
}

async function noted(act: Act, deed: string, plan: string): Promise<Outcome> {
  await appendAudit(act.db, { at: act.at, act: deed, noun: 'actionPlan', nounId: plan })
  return { id: plan }
}
