import { areasOf } from '../../areas/queries.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Told } from '../development.rules.ts'
import { kindsWithFigures } from '../queries.ts'
import { eventFilesOf } from './files.queries.ts'
import { monthsOfEvents } from './months.rules.ts'
import { eventCounts } from './queries.ts'

/** A place that events are counted in, under the id of its area; the whole of the partnership under its own. */
export type EventPlace = { id: string; name: string; isOwn: true; told: Told[] }

/** The kinds that only files of events tell of: where files of figures tell of a kind, these hold. */
export async function kindsOnlyInEvents(db: Trx, partnership: string): Promise<string[]> {
  const figures = new Set(await kindsWithFigures(db, partnership))
  const kinds = new Set((await eventCounts(db, partnership)).map(({ kind }) => kind))
  return [...kinds].filter((kind) => !figures.has(kind))
}

/** How many events of a kind there were month by month, in the whole of the partnership and in each area. */
export async function toldByEvents(
  db: Trx,
  { id, name }: { id: string; name: string },
  kind: string,
  today: Day,
): Promise<EventPlace[]> {
  const counts = await eventCounts(db, id)
  const names = new Map((await areasOf(db, id)).map((area) => [area.id, area.name]))
  return monthsOfEvents(counts, kind, today).flatMap(({ area, told }) => {
    const place = area === null ? name : names.get(area)
    return place === undefined ? [] : [{ id: area ?? id, name: place, isOwn: true as const, told }]
  })
}

/** Whose files of events hold. */
export async function eventPublishers(db: Trx, partnership: string): Promise<string[]> {
  const files = await eventFilesOf(db, partnership)
  return [...new Set(files.filter(({ struck }) => !struck).map(({ publisher }) => publisher))]
}
