import type { Trx } from '../../database/transaction.ts'
import type { PlacesTaken } from './rules.ts'

/** How many people have signed up to a dialogue, with a place and without; nobody is known by more than a number. */
export async function placesTaken(db: Trx, partnership: string, dialogue: string): Promise<PlacesTaken> {
  const { taken, waiting } = await db
    .selectFrom('signUp')
    .select(({ fn }) => [
      fn.sum<number>('persons').filterWhere('turn', 'is', null).as('taken'),
      fn.sum<number>('persons').filterWhere('turn', 'is not', null).as('waiting'),
    ])
    .where('partnership', '=', partnership)
    .where('dialogue', '=', dialogue)
    .executeTakeFirstOrThrow()
  return { taken: Number(taken ?? 0), waiting: Number(waiting ?? 0) }
}
