import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { AreaShape, Shape } from './geometry.rules.ts'
import { type BoundaryChange, boundaryChanges, type Outline, outlinesOn } from './outlines.rules.ts'

/** The outlines that areas have on a day: of each the newest that holds then. Areas that have ended have none. */
export async function shapesOf(db: Trx, partnership: string, on: Day): Promise<AreaShape[]> {
  return outlinesOn(await outlinesOf(db, partnership), on).map(({ area, shape }) => ({ area, shape }))
}

/** When a boundary was moved: from such a day on a series of figures speaks of another ground. */
export async function boundaryChangesOf(db: Trx, partnership: string): Promise<BoundaryChange[]> {
  return boundaryChanges(await outlinesOf(db, partnership))
}

/** Every outline ever drawn, superseded ones too, in the order they were drawn. */
export async function outlinesOf(db: Trx, partnership: string): Promise<Outline[]> {
  const rows = await db
    .selectFrom('areaOutline')
    .select(['id', 'area', 'shape', 'holdsFrom', 'source', 'drawnAt'])
    .where('partnership', '=', partnership)
    .orderBy('drawnAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, shape: row.shape as Shape }))
}

/** Keeps an outline; those before it stay. */
export async function saveOutline(act: Act, outline: Omit<Outline, 'id' | 'drawnAt'>): Promise<string> {
  const { db, tenant, within: partnership, by: drawnBy, at: drawnAt } = act
  const { id } = await db
    .insertInto('areaOutline')
    .values({ tenant, partnership, ...outline, shape: JSON.stringify(outline.shape), drawnBy, drawnAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
