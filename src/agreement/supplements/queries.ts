import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Supplement, SupplementWords } from './rules.ts'

/** Every supplement of the partnership as it now reads, in the order they were entered. */
export async function supplementsOf(db: Trx, partnership: string): Promise<Supplement[]> {
  const rows = await db
    .selectFrom('supplementVersion as v')
    .innerJoin('supplement as s', (join) =>
      join.onRef('s.tenant', '=', 'v.tenant').onRef('s.id', '=', 'v.supplement'),
    )
    .leftJoin('supplementStrike as k', (join) =>
      join.onRef('k.tenant', '=', 's.tenant').onRef('k.supplement', '=', 's.id'),
    )
    .distinctOn('v.supplement')
    .select(['s.id', 's.agreement', 's.createdAt', 'v.number', 'v.title', 'v.owner', 'v.description'])
    .select(['v.link', 'v.fromDay as from', 'v.toDay as to', 'k.reason as struck'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.supplement')
    .orderBy('v.number', 'desc')
    .execute()
  return rows.sort(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.title.localeCompare(b.title, 'sv'),
  )
}

/** Writes a supplement, new below an agreement or as the next version with its reason. Returns its id. */
export async function saveSupplement(
  act: Act,
  { from, to, ...words }: SupplementWords,
  place: { agreement: string } | { supplement: string; number: number; reason: string },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const supplement =
    'supplement' in place
      ? place.supplement
      : (
          await act.db
            .insertInto('supplement')
            .values({ ...own, agreement: place.agreement, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'supplement' in place ? [place.number + 1, place.reason] : [1, '']
  const written = { writtenBy: act.by, writtenAt: act.at }
  await act.db
    .insertInto('supplementVersion')
    .values({ ...own, ...words, ...written, supplement, number, reason, fromDay: from, toDay: to })
    .execute()
  return supplement
}

/** Crosses a supplement out with the reason; it stays to be read. */
export async function saveSupplementStrike(act: Act, supplement: string, reason: string): Promise<void> {
  await act.db
    .insertInto('supplementStrike')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      supplement,
      reason,
      struckBy: act.by,
      struckAt: act.at,
    })
    .execute()
}
