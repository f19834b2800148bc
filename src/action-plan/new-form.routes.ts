import { type Filled, one } from '../web/filled.ts'
import type { Visit } from '../web/route.ts'
import { actionPlansOf } from './adoption.queries.ts'
import { planInForce, usualDays } from './versions/rules.ts'

/** The id that a new form brings along, so that a form sent twice is kept once. */
export function idIn(filled: Filled): string {
  const id = one(filled, 'id')
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : crypto.randomUUID()
}

/** The days that something new in the plan usually holds. */
export async function usualDaysIn({ act }: Visit): Promise<{ from: string; to: string | null }> {
  const plans = await actionPlansOf(act.db, act.within)
  return usualDays(planInForce(plans, act.today), act.today)
}
