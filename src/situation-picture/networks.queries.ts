import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { NetworkField, NetworkWords, SourceNetwork } from './networks.rules.ts'

/** The partnership's source networks as they now read, those no longer drawn on too, by name. */
export async function sourceNetworksOf(db: Trx, partnership: string): Promise<SourceNetwork[]> {
  const rows = await db
    .selectFrom('sourceNetworkVersion')
    .distinctOn('sourceNetwork')
    .select(['sourceNetwork as id', 'number', 'name', 'field', 'organisation', 'description', 'toDay'])
    .where('partnership', '=', partnership)
    .orderBy('sourceNetwork')
    .orderBy('number', 'desc')
    .execute()
  const collator = new Intl.Collator('sv')
  return rows
    .map((row) => ({ ...row, field: row.field as NetworkField }))
    .sort((one, other) => collator.compare(one.name, other.name))
}

/** Writes a network, new or as the next version with its reason. Returns its id. */
export async function saveNetwork(
  act: Act,
  words: NetworkWords,
  amends: { id: string; number: number; reason: string } | null,
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const sourceNetwork =
    amends?.id ??
    (
      await act.db
        .insertInto('sourceNetwork')
        .values({ ...own, createdAt: act.at })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const number = (amends?.number ?? 0) + 1
  const written = { reason: amends?.reason ?? '', writtenBy: act.by, writtenAt: act.at }
  await act.db
    .insertInto('sourceNetworkVersion')
    .values({ ...own, ...words, sourceNetwork, number, ...written })
    .execute()
  return sourceNetwork
}
