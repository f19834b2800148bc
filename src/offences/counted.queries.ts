import type { Trx } from '../database/transaction.ts'
import { sensitiveKinds } from '../knowledge/offence-kinds/rules.ts'
import { besideFigures, type Counted } from './counted.rules.ts'
import type { Told } from './development.rules.ts'
import { eventFilesOf } from './events/files.queries.ts'
import { monthsOfEvents } from './events/months.rules.ts'
import { eventMonths, kindsOfEvents } from './events/queries.ts'
import { figuresThatHold, filesOf, kindsOfFigures, placesOf } from './queries.ts'

/**
 * What is known of how many offences were reported, of one kind or of all: the
 * figures that hold, and beside them what is counted from events, month by
 * month, at the places and of the kinds that no figure speaks of.
 */
export async function countsThatHold(db: Trx, partnership: string, kind?: string): Promise<Counted[]> {
  const figures = await figuresThatHold(db, partnership, kind)
  const months = await eventMonths(db, partnership)
  if (months.length === 0) return besideFigures(figures, [])
  const places = await placesOf(db, partnership)
  const counted = monthsOfEvents(months, { kind, sensitive: sensitiveKinds }).flatMap(
    ({ area, kind: of, told }) => {
      const place = places.find((one) => (area === null ? one.whole : one.area === area))
      return place ? told.map((one) => ({ ...one, place: place.id, kind: of })) : []
    },
  )
  return besideFigures(figures, counted)
}

/** What is known of some kinds in each area of one's own, and, where the area is null, in the whole partnership. */
export async function knownInAreas(
  db: Trx,
  partnership: string,
  kinds: readonly string[],
): Promise<(area: string | null, kind: string) => readonly Told[]> {
  const places = new Map((await placesOf(db, partnership)).map((place) => [place.id, place]))
  const known = new Map<string, Told[]>()
  for (const { place, kind, ...told } of await countsThatHold(db, partnership)) {
    const at = places.get(place)
    if (!kinds.includes(kind) || !at || (!at.whole && at.area === null)) continue
    const key = `${at.area ?? ''} ${kind}`
    const own = known.get(key)
    if (own) own.push(told)
    else known.set(key, [told])
  }
  return (area, kind) => known.get(`${area ?? ''} ${kind}`) ?? []
}

/** Which kinds there are figures or events of. */
export async function kindsCounted(db: Trx, partnership: string): Promise<string[]> {
  const kinds = [...(await kindsOfFigures(db, partnership)), ...(await kindsOfEvents(db, partnership))]
  return [...new Set(kinds)]
}

/** Whose figures and events hold. */
export async function publishersOf(db: Trx, partnership: string): Promise<string[]> {
  const files = [...(await filesOf(db, partnership)), ...(await eventFilesOf(db, partnership))]
  return [...new Set(files.filter(({ struck }) => !struck).map(({ publisher }) => publisher))]
}
