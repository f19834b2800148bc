import type { Act } from '../act.ts'

const own = (act: Act) => ({ tenant: act.tenant, partnership: act.within })
const recorded = (act: Act) => ({ recordedBy: act.by, recordedAt: act.at })
const written = (act: Act) => ({ writtenBy: act.by, writtenAt: act.at })

type Stretch = { id: string; commitment: string; organisation: string; from: string; to: string }

/** "No need arose", confirmed for a stretch of days. */
export async function saveNoNeedConfirmation(act: Act, { from, to, ...told }: Stretch) {
  await act.db
    .insertInto('noNeedConfirmation')
    .values({ ...own(act), ...told, fromDay: from, toDay: to, ...recorded(act) })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
    .execute()
}

/** How many shifts or occasions there were. */
export async function saveOccasionCount(
  act: Act,
  { from, to, ...told }: Stretch & { count: number; estimated: boolean },
) {
  await act.db
    .insertInto('occasionCount')
    .values({ ...own(act), ...told, fromDay: from, toDay: to, ...recorded(act) })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
    .execute()
}

/** The classes, schools or areas that a commitment must cover. Gives each its id. */
export async function saveCoverageUnits(
  act: Act,
  commitment: string,
  units: { name: string; from: string | null; to: string | null }[],
): Promise<{ id: string; name: string }[]> {
  if (units.length === 0) return []
  return act.db
    .insertInto('coverageUnit')
    .values(
      units.map(({ name, from, to }) => ({
        ...own(act),
        commitment,
        name,
        fromDay: from,
        toDay: to,
        createdBy: act.by,
        createdAt: act.at,
      })),
    )
    .returning(['id', 'name'])
    .execute()
}

export type PauseWords = {
  /** Where it is not given, the database makes it. */
  id?: string
  commitment: string
  from: string
  to: string | null
  reason: string
}

/** A commitment at rest, with its reason. */
export async function savePause(act: Act, { from, to, ...words }: PauseWords) {
  await act.db
    .insertInto('pause')
    .values({ ...own(act), ...words, fromDay: from, toDay: to, ...written(act) })
    .execute()
}

/** The last day a commitment rested. The first ending holds. */
export async function savePauseEnding(act: Act, pause: string, to: string) {
  await act.db
    .insertInto('pauseEnding')
    .values({ ...own(act), pause, toDay: to, ...written(act) })
    .onConflict((conflict) => conflict.columns(['tenant', 'pause']).doNothing())
    .execute()
}

export type DeviationWords = {
  /** Where it is not given, the database makes it. */
  id?: string
  commitment: string
  /** For which organisation it is told. */
  organisation: string
  from: string
  to: string
  cause: string
  adjustment: string
  visibility: 'public' | 'partners' | 'own-organisation'
}

/** What went otherwise, why, and what was adjusted. */
export async function saveDeviation(act: Act, { from, to, ...words }: DeviationWords) {
  await act.db
    .insertInto('deviation')
    .values({ ...own(act), ...words, fromDay: from, toDay: to, ...written(act) })
    .execute()
}
