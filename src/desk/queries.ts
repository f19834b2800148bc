import { actionPlansOf } from '../action-plan/adoption.queries.ts'
import { agreementsOf } from '../agreement/queries.ts'
import { warningsOf } from '../agreement/warnings.rules.ts'
import type { Day } from '../calendar.ts'
import { addDays } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import type { Check } from './rules.ts'

/** What a coordinator should look over: agreements and plans near or past their end. */
export async function checksOf(db: Trx, partnership: string, today: Day): Promise<Check[]> {
  const agreements = await agreementsOf(db, partnership)
  const plans = await actionPlansOf(db, partnership)
  const newest = plans[0]
  return [
    ...agreements.flatMap((agreement) =>
      warningsOf(agreement, today).map((warning) => ({
        code: warning.code,
        title: 'title' in warning ? warning.title : agreement.title,
        what: warning.day,
        href: `/app/agreement/${agreement.id}`,
      })),
    ),
    ...(newest ? planChecks(newest, today) : []),
  ]
}

function planChecks({ title, toDay }: { title: string; toDay: Day }, today: Day): Check[] {
  if (toDay < today) return [{ code: 'planEnded', title, what: toDay, href: '/app/action-plan' }]
  if (toDay <= addDays(today, 92))
    return [{ code: 'planEndsSoon', title, what: toDay, href: '/app/action-plan' }]
  return []
}
