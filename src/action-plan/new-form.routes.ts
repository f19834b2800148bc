import type { Visit } from '../web/route.ts'
import { actionPlansOf } from './adoption.queries.ts'
import { planInForce, usualDays } from './versions/rules.ts'

/** The days that something new in the plan usually holds. */
export async function usualDaysIn({ act }: Visit): Promise<{ from: string; to: string | null }> {
  const plans = await actionPlansOf(act.db, act.within)
  return usualDays(planInForce(plans, act.today), act.today)
}
