import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import { periodAround } from '../../../offences/periods.rules.ts'
import type { Change, ShownFigure, TableUnit } from '../rules.ts'

/** A published table as residents find it, without its cells. */
export type ListedTable = {
  id: string
  kinds: string[]
  unit: TableUnit
  from: Day
  to: Day
  publishers: string[]
  fewest: number
  publishedOn: Day
  corrections: { words: string; correctedOn: Day }[]
}

/** The published tables, the latest first. */
export async function tablesTold(db: Trx): Promise<ListedTable[]> {
  const rows = await db
    .selectFrom('publicOffenceTable')
    .select(['offenceTable as id', 'kinds', 'unit', 'fromDay as from', 'toDay as to'])
    .select(['publishers', 'fewest', 'publishedOn'])
    .orderBy('publishedAt', 'desc')
    .$castTo<Omit<ListedTable, 'corrections'>>()
    .execute()
  const corrections = await db
    .selectFrom('publicOffenceTableCorrection')
    .select(['offenceTable', 'words', 'correctedOn'])
    .orderBy('correctedAt')
    .$castTo<{ offenceTable: string; words: string; correctedOn: Day }>()
    .execute()
  return rows.map((row) => ({
    ...row,
    corrections: corrections.filter(({ offenceTable }) => offenceTable === row.id),
  }))
}

type FigureRow = Omit<ShownFigure, 'period' | 'change'> & { judged: Change | null }

/** The cells of a table: its kinds in their order, the whole partnership before its areas, the earliest first. */
export async function figuresTold(db: Trx, { id, kinds }: ListedTable): Promise<ShownFigure[]> {
  const rows = await db
    .selectFrom('publicOffenceFigure')
    .select(['kind', 'area', 'place as name', 'fromDay as from', 'toDay as to'])
    .select(['state', 'count', 'preliminary', 'judged'])
    .where('offenceTable', '=', id)
    .$castTo<FigureRow>()
    .execute()
  const byName = new Intl.Collator('sv')
  return rows
    .flatMap(({ judged, ...figure }) => {
      const period = periodAround(figure.from, figure.to)
      return period ? [{ ...figure, period, change: judged }] : []
    })
    .sort(
      (one, other) =>
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
        Number(one.area !== null) - Number(other.area !== null) ||
        byName.compare(one.name, other.name) ||
        (one.from < other.from ? -1 : 1),
    )
}
