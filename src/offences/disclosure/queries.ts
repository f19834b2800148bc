import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Told } from './rules.ts'

/** Every number of offences that was told in public; of a corrected one the newest. */
export async function toldInPublic(db: Trx, partnership: string): Promise<Told[]> {
  const rows = await db
    .selectFrom('offenceTold')
    .distinctOn(['area', 'kind', 'fromDay', 'toDay'])
    .select(['area', 'kind', 'fromDay', 'toDay', 'count'])
    .where('partnership', '=', partnership)
    .orderBy('area')
    .orderBy('kind')
    .orderBy('fromDay')
    .orderBy('toDay')
    .orderBy('toldAt', 'desc')
    .execute()
  return rows.map(({ fromDay, toDay, ...told }) => ({ ...told, from: fromDay as Day, to: toDay as Day }))
}

/** Notes numbers that are told in public from now on. Whoever publishes must do so in the same act. */
export async function noteTold(act: Act, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return
  const { db, tenant, within: partnership, at } = act
  await db
    .insertInto('offenceTold')
    .values(
      told.map(({ from, to, ...one }) => ({
        ...{ tenant, partnership, fromDay: from, toDay: to, toldAt: at },
        ...one,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
