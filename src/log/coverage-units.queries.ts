import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type { CoverageUnit } from './rules.ts'
import { type Strike, stands, strikeIn } from './told.rules.ts'

/** A unit as it is now called and valid, with the number of its version. */
export type WrittenUnit = CoverageUnit & { number: number; strike: Strike | null }

/** Every class, school or area to cover, the renamed under their new name; of one commitment where one is named. */
export async function coverageUnitsOf(
  db: Trx,
  partnership: string,
  commitment?: string,
): Promise<WrittenUnit[]> {
  return (await writtenUnitsOf(db, partnership, commitment)).filter(stands)
}

/** The same, with those that were named by mistake and struck. */
export async function writtenUnitsOf(
  db: Trx,
  partnership: string,
  commitment?: string,
): Promise<WrittenUnit[]> {
  const units = await db
    .selectFrom('coverageUnit as u')
    .leftJoin('coverageUnitVersion as v', (join) =>
      join.onRef('v.tenant', '=', 'u.tenant').onRef('v.coverageUnit', '=', 'u.id'),
    )
    .leftJoin('coverageUnitStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'u.tenant').onRef('s.coverageUnit', '=', 'u.id'),
    )
    .leftJoin('appUser as x', (join) =>
      join.onRef('x.tenant', '=', 's.tenant').onRef('x.id', '=', 's.struckBy'),
    )
    .distinctOn('u.id')
    .select(['u.id', 'u.commitment', 'u.name', 'u.fromDay as from', 'u.toDay as to'])
    .select(['v.number', 'v.name as newName', 'v.toDay as newTo'])
    .select(['s.reason as strikeReason', 's.struckAt', 'x.name as strikerName'])
    .where('u.partnership', '=', partnership)
    .$if(commitment !== undefined, (query) => query.where('u.commitment', '=', commitment ?? ''))
    .orderBy('u.id')
    .orderBy('v.number', 'desc')
    .execute()
  return units
    .map(({ newName, newTo, number, strikeReason, struckAt, strikerName, ...unit }) => ({
      ...unit,
      number: number ?? 1,
      ...(newName === null ? {} : { name: newName, to: newTo }),
      strike: strikeIn({ strikeReason, struckAt, strikerName }),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv', { numeric: true }))
}

/** Writes the next version of a unit: its new name, or the day it ended. */
export async function saveUnitVersion(
  act: Act,
  unit: WrittenUnit,
  change: { name: string; to: string | null },
): Promise<void> {
  await act.db
    .insertInto('coverageUnitVersion')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      coverageUnit: unit.id,
      number: unit.number + 1,
      name: change.name,
      toDay: change.to,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
}

/** Crosses a unit out, once: whoever strikes holds the commitment's facts and has looked. */
export async function saveUnitStrike(act: Act, coverageUnit: string, reason: string): Promise<void> {
  await act.db
    .insertInto('coverageUnitStrike')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      coverageUnit,
      reason,
      struckBy: act.by,
      struckAt: act.at,
    })
    .execute()
}
