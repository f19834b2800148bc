import type { Trx } from '../database/transaction.ts'

/** Who wrote a version, when and why. `writer` is empty where nobody is known any more. */
export type VersionNote = { number: number; reason: string; writtenAt: Date; writer: string }

/** The versions of an agreement by their notes, newest first. */
export async function notesOnAgreement(db: Trx, agreement: string): Promise<VersionNote[]> {
  const rows = await db
    .selectFrom('agreementVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.number', 'v.reason', 'v.writtenAt', 'u.name as writer'])
    .where('v.agreement', '=', agreement)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, writer: row.writer ?? '' }))
}

/** The later versions of a partnership's focus areas and goals, newest first: what was changed, and why. */
export async function notesOnFocusAreas(
  db: Trx,
  partnership: string,
): Promise<(VersionNote & { focusArea: string; goal: string | null })[]> {
  const areas = await db
    .selectFrom('focusAreaVersion as v')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['v.focusArea', 'v.number', 'v.reason', 'v.writtenAt', 'u.name as writer'])
    .where('v.partnership', '=', partnership)
    .where('v.number', '>', 1)
    .execute()
  const goals = await db
    .selectFrom('goalVersion as v')
    .innerJoin('goal as g', (join) => join.onRef('g.tenant', '=', 'v.tenant').onRef('g.id', '=', 'v.goal'))
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'v.tenant').onRef('u.id', '=', 'v.writtenBy'),
    )
    .select(['g.focusArea', 'v.goal', 'v.number', 'v.reason', 'v.writtenAt', 'u.name as writer'])
    .where('v.partnership', '=', partnership)
    .where('v.number', '>', 1)
    .execute()
  return [...areas.map((area) => ({ ...area, goal: null })), ...goals]
    .map((row) => ({ ...row, writer: row.writer ?? '' }))
    .sort((one, other) => other.writtenAt.getTime() - one.writtenAt.getTime())
}
