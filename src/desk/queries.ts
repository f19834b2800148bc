import { actionPlansOf, adoptionsOf } from '../action-plan/adoption.queries.ts'
import { agreementsOf } from '../agreement/queries.ts'
import { warningsOf } from '../agreement/warnings.rules.ts'
import type { Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import { type Check, planChecks } from './rules.ts'

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
    ...(newest ? planChecks(newest, await adoptionsOf(db, newest.id), today) : []),
  ]
}
