import type { Point } from '../../areas/shapes/geometry.rules.ts'
import type { Day } from '../../calendar.ts'
import type { EventRole } from './columns.rules.ts'
import { dwellingIn } from './dwellings.rules.ts'
import { pairIn, pointReader } from './points.rules.ts'
import type { OffenceEvent } from './rules.ts'
import { whenWritten } from './times.rules.ts'

/** Why a line is not read in. */
export const eventRefusals = [
  'noTime',
  'noDay',
  'noYear',
  'impossible',
  'weekdayDiffers',
  'toBeforeFrom',
  'cutOff',
  'onlyReported',
  'inTheFuture',
  'noKind',
  'leftOut',
  'elsewhere',
  'outside',
  'impossiblePoint',
  'cutShort',
  'repeated',
] as const
export type EventRefusal = (typeof eventRefusals)[number]

/** What a line tells: an event, the number its source has for it, and what it says of itself for want of one. */
export type ReadEvent = Omit<OffenceEvent, 'id'> & { number: string; itself: string }

/** What the columns and words of a file mean here. */
export type EventMeanings = {
  roles: readonly EventRole[]
  /** Which kind a word is, null for one that is not read in; `oneKind` where there is no such column. */
  kindOf: (word: string) => string | null
  oneKind: string | null
  /** Which area a word is, null for the whole of the partnership; undefined where it lies elsewhere. */
  placeOf: (word: string) => string | null | undefined
  oneArea: string | null
  system: string
  zone: string
  today: Day
  areaAt: (point: Point) => string | null
  /** Whether a point in no area can be in the partnership at all. */
  isNear: (point: Point) => boolean
  /** Kinds that are never placed below the municipality. */
  sensitive: ReadonlySet<string>
}

/** Reads lines one by one: what each tells, or why nothing. */
export function eventReader(meanings: EventMeanings): (cells: readonly string[]) => ReadEvent | EventRefusal {
  const { roles, kindOf, oneKind, placeOf, zone, today, areaAt, isNear, sensitive } = meanings
  const at = (role: EventRole) => roles.indexOf(role)
  const columns = {
    ...{ number: at('number'), kind: at('kind'), place: at('place'), dwelling: at('dwelling') },
    ...{ from: at('month') >= 0 ? at('month') : at('from'), to: at('to'), reported: at('reported') },
    ...{ fromClock: at('from-clock'), toClock: at('to-clock') },
    ...{ lat: at('lat'), lon: at('lon'), point: at('point') },
  }
  const isMonth = at('month') >= 0
  const lastNeeded = Math.max(columns.kind, columns.from, columns.to)
  const pointOf = pointReader(meanings.system, (point) => areaAt(point) !== null || isNear(point))
  return (cells) => {
    if (cells.length <= lastNeeded) return 'cutShort'
    const cell = (column: number) => (column < 0 ? '' : (cells[column] ?? ''))
    const word = cell(columns.kind)
    const kind = columns.kind < 0 ? oneKind : word === '' ? null : (kindOf(word) ?? 'leftOut')
    if (kind === null) return 'noKind'
    if (kind === 'leftOut') return 'leftOut'
    const when = whenWritten(
      {
        ...{ from: cell(columns.from), to: cell(columns.to), reported: cell(columns.reported) },
        ...{ fromClock: cell(columns.fromClock), toClock: cell(columns.toClock), isMonth },
      },
      zone,
      today,
    )
    if ('problem' in when) return when.problem
    const pair =
      columns.point < 0 ? [cell(columns.lat), cell(columns.lon)] : (pairIn(cell(columns.point)) ?? ['', ''])
    const point = pointOf(pair[0] as string, pair[1] as string)
    if (point === 'impossible') return 'impossiblePoint'
    const name = cell(columns.place)
    const inArea = point === 'none' ? null : areaAt(point)
    const named = name === '' ? meanings.oneArea : placeOf(name)
    if (inArea === null && named === undefined) return 'elsewhere'
    if (inArea === null && point !== 'none' && !isNear(point)) return 'outside'
    const area = inArea ?? named ?? null
    const dwelling = dwellingIn(cell(columns.dwelling))
    const isSensitive = sensitive.has(kind)
    const kept = point === 'none' || isSensitive ? null : point
    return {
      ...{ kind, ...when, dwelling, area: isSensitive ? null : area },
      ...{ lat: kept?.lat ?? null, lon: kept?.lon ?? null },
      number: cell(columns.number),
      itself: [kind, when.from, when.to, name, pair[0], pair[1], dwelling ?? ''].join('|'),
    }
  }
}
