import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Bundle, BundleWords } from './rules.ts'

/** Every bundle of the partnership with its history and its end, in the order they were made. */
export async function bundlesOf(db: Trx, partnership: string): Promise<Bundle[]> {
  const versions = await db
    .selectFrom('bundleVersion as v')
    .innerJoin('bundle as b', (join) =>
      join.onRef('b.tenant', '=', 'v.tenant').onRef('b.id', '=', 'v.bundle'),
    )
    .select(['v.bundle', 'v.number', 'v.name', 'v.why', 'v.reason', 'v.writtenAt'])
    .where('v.partnership', '=', partnership)
    .orderBy('b.createdAt')
    .orderBy('v.bundle')
    .orderBy('v.number')
    .execute()
  const parts = await db
    .selectFrom('bundleMeasure')
    .select(['bundle', 'number', 'measure'])
    .where('partnership', '=', partnership)
    .execute()
  const endings = await db
    .selectFrom('bundleEnding')
    .select(['bundle', 'day', 'reason'])
    .where('partnership', '=', partnership)
    .execute()
  return [...Map.groupBy(versions, ({ bundle }) => bundle)].map(([id, rows]) => {
    const history = rows.map(({ bundle: _, ...row }) => ({
      ...row,
      measures: parts
        .filter((part) => part.bundle === id && part.number === row.number)
        .map(({ measure }) => measure),
    }))
    const { number, name, why, measures } = history.at(-1)!
    const ending = endings.find(({ bundle }) => bundle === id)
    return {
      ...{ id, number, name, why, measures },
      versions: history,
      ending: ending ? { day: ending.day, reason: ending.reason } : null,
    }
  })
}

/** Writes a bundle, new or as the next version. Returns its id. */
export async function saveBundle(
  { db, tenant, within, by, at }: Act,
  { name, why, measures }: BundleWords,
  follows: { bundle: string; number: number; reason: string } | null = null,
): Promise<string> {
  const own = { tenant, partnership: within }
  const bundle =
    follows?.bundle ??
    (
      await db
        .insertInto('bundle')
        .values({ ...own, createdAt: at })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const number = (follows?.number ?? 0) + 1
  await db
    .insertInto('bundleVersion')
    .values({
      ...own,
      bundle,
      number,
      name,
      why,
      reason: follows?.reason ?? '',
      writtenBy: by,
      writtenAt: at,
    })
    .execute()
  await db
    .insertInto('bundleMeasure')
    .values([...new Set(measures)].map((measure) => ({ ...own, bundle, number, measure })))
    .execute()
  return bundle
}

/** Keeps that measures no longer stand together from a day, and why. */
export async function saveBundleEnding(
  { db, tenant, within, by, at }: Act,
  bundle: string,
  ending: { day: Day; reason: string },
): Promise<void> {
  await db
    .insertInto('bundleEnding')
    .values({ tenant, partnership: within, bundle, ...ending, endedBy: by, endedAt: at })
    .execute()
}
