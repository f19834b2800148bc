import type { Act } from '../../act.ts'
import { areasOf } from '../../areas/queries.ts'
import { holdsOn } from '../../areas/rules.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { kindsCounted, knownInAreas } from '../../offences/counted.queries.ts'
import { allKinds, kindsInOrder } from '../../offences/rules.ts'
import { fewestShown } from '../../partnership/settings/queries.ts'
import type { Choice, Figure, Ground, TableUnit } from './rules.ts'

/** A table that was published. */
export type PublishedTable = {
  id: string
  kinds: string[]
  unit: TableUnit
  from: Day
  to: Day
  publishedAt: Date
  corrections: { words: string; correctedAt: Date }[]
}

/** The kinds a table can tell of. All of them together are not among them: with the single kinds they would give a kept number away. */
export async function kindsToTell(
  db: Trx,
  { id, country }: { id: string; country: 'SE' | 'DK' },
): Promise<string[]> {
  return kindsInOrder(await kindsCounted(db, id), country).filter((kind) => kind !== allKinds)
}

/** What tables are made from: the whole partnership and its local areas, with what is known of them. */
export async function groundOf(
  db: Trx,
  { id, name }: { id: string; name: string },
  { kinds }: Pick<Choice, 'kinds'>,
  today: Day,
): Promise<Ground> {
  const areas = (await areasOf(db, id)).filter((area) => area.kind === 'local-area' && holdsOn(area, today))
  return {
    places: [
      { area: null, name },
      ...areas
        .map((area) => ({ area: area.id, name: area.name }))
        .sort((one, other) => one.name.localeCompare(other.name, 'sv')),
    ],
    figures: await knownInAreas(db, id, kinds),
    fewest: await fewestShown(db, id),
  }
}

/** The tables that were published, the latest first. */
export async function tablesOf(db: Trx, partnership: string): Promise<PublishedTable[]> {
  const rows = await db
    .selectFrom('offenceTable')
    .select(['id', 'kinds', 'unit', 'fromDay', 'toDay', 'publishedAt'])
    .where('partnership', '=', partnership)
    .orderBy('publishedAt', 'desc')
    .execute()
  const corrections = await db
    .selectFrom('offenceTableCorrection')
    .select(['offenceTable', 'words', 'correctedAt'])
    .where('partnership', '=', partnership)
    .orderBy('correctedAt')
    .execute()
  return rows.map(({ fromDay, toDay, unit, ...table }) => ({
    ...table,
    ...{ unit: unit as TableUnit, from: fromDay as Day, to: toDay as Day },
    corrections: corrections
      .filter(({ offenceTable }) => offenceTable === table.id)
      .map(({ words, correctedAt }) => ({ words, correctedAt })),
  }))
}

/** Keeps a table as it is shown. Gives its id. */
export async function saveTable(
  act: Act,
  { kinds, unit }: Choice,
  { figures, ...table }: { figures: readonly Figure[]; publishers: string[]; fewest: number },
): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const days = {
    from: figures.map(({ from }) => from).sort()[0],
    to: figures
      .map(({ to }) => to)
      .sort()
      .at(-1),
  }
  const { id } = await db
    .insertInto('offenceTable')
    .values({
      ...{ tenant, partnership, kinds, unit, ...table, publishedBy: by, publishedAt: at },
      ...{ fromDay: days.from as Day, toDay: days.to as Day },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('offenceTableFigure')
    .values(
      figures.map(({ kind, area, name, from, to, said, change }) => ({
        ...{ tenant, partnership, offenceTable: id, kind, area, place: name, fromDay: from, toDay: to },
        state: said.state,
        count: said.state === 'shown' ? said.count : null,
        preliminary: said.state === 'shown' && said.preliminary,
        judged: change && JSON.stringify(change),
      })),
    )
    .execute()
  return id
}

export async function saveTableCorrection(act: Act, offenceTable: string, words: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('offenceTableCorrection')
    .values({ tenant, partnership, offenceTable, words, correctedBy: by, correctedAt: at })
    .execute()
}
