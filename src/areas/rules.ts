import type { Day } from '../calendar.ts'
import { textProblem } from './free-text.rules.ts'

/** From the widest to the narrowest. A local area is whatever the partnership itself tells apart. */
export const areaKinds = ['country', 'police-district', 'municipality', 'local-area'] as const
export type AreaKind = (typeof areaKinds)[number]

/** A place in the tree from country to neighbourhood. */
export type Area = {
  id: string
  parent: string | null
  name: string
  kind: AreaKind
  /** The official code, such as the municipality's; null where nobody has given it one. */
  code: string | null
  /** The days it is valid, both included; null where it has always been or has no end. */
  validFrom: Day | null
  validTo: Day | null
}

export type NewArea = Pick<Area, 'name' | 'parent' | 'kind' | 'code' | 'validFrom'>

/** What an area is called from now on, and until when it is one; with the reason. */
export type AreaChange = Pick<Area, 'name' | 'code' | 'validTo'> & { reason: string }

export type AreaProblem = {
  field: 'name' | 'parent' | 'kind' | 'code' | 'validTo' | 'reason'
  code: 'missing' | 'too-long' | 'personal-data' | 'taken' | 'unknown' | 'ends-before' | 'areas-below'
}

/** Longer names do not fit a table, a poster or a map. */
export const longestAreaName = 80

export function holdsOn(area: Pick<Area, 'validFrom' | 'validTo'>, day: Day): boolean {
  return (area.validFrom === null || area.validFrom <= day) && (area.validTo === null || day <= area.validTo)
}

/**
 * What stands in the way of adding an area. Two areas under the same parent
 * cannot have one name on the same day: whoever logs could not tell them apart.
 */
export function problemsWithArea(area: NewArea, areas: Area[], today: Day): AreaProblem[] {
  const problems: AreaProblem[] = []
  if (area.name === '') problems.push({ field: 'name', code: 'missing' })
  for (const field of ['name', 'code'] as const) {
    const code = textProblem(area[field] ?? '', longestAreaName)
    if (code) problems.push({ field, code })
  }
  if (!areaKinds.includes(area.kind)) problems.push({ field: 'kind', code: 'unknown' })
  const parent = areas.find(({ id }) => id === area.parent)
  if (area.parent !== null && !(parent && holdsOn(parent, today)))
    problems.push({ field: 'parent', code: 'unknown' })
  const siblings = areas.filter((other) => other.parent === area.parent && holdsOn(other, today))
  if (siblings.some(({ name }) => sameName(name, area.name))) problems.push({ field: 'name', code: 'taken' })
  return problems
}

/**
 * What stands in the way of renaming or ending an area. It cannot end while
 * areas below it go on: they would lie nowhere.
 */
export function problemsWithAreaChange(
  area: Area,
  change: AreaChange,
  areas: Area[],
  today: Day,
): AreaProblem[] {
  const others = areas.filter(({ id }) => id !== area.id)
  const problems = problemsWithArea({ ...area, ...change, parent: null }, [], today)
  const siblings = others.filter((other) => other.parent === area.parent && holdsOn(other, today))
  if (siblings.some(({ name }) => sameName(name, change.name)))
    problems.push({ field: 'name', code: 'taken' })
  if (change.reason === '') problems.push({ field: 'reason', code: 'missing' })
  const reason = textProblem(change.reason, 500)
  if (reason) problems.push({ field: 'reason', code: reason })
  const { validTo } = change
  if (validTo === null) return problems
  if (area.validFrom !== null && validTo < area.validFrom)
    problems.push({ field: 'validTo', code: 'ends-before' })
  const goOn = areasBelow(areas, area.id).some((below) => below.validTo === null || below.validTo > validTo)
  return goOn ? [...problems, { field: 'validTo', code: 'areas-below' }] : problems
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/**
 * The areas directly below one, or, for null, those at the root. An area whose
 * parent is not among them stands at the root too, so that none is ever lost
 * from a page.
 */
export function areasBelow(areas: Area[], parent: string | null): Area[] {
  const known = new Set(areas.map(({ id }) => id))
  return areas.filter((area) => (known.has(area.parent ?? '') ? area.parent : null) === parent)
}

/** The areas as a printed tree: each below its parent, siblings in the order they came. */
export function inTreeOrder(areas: Area[]): (Area & { depth: number })[] {
  const below = (parent: string | null, depth: number): (Area & { depth: number })[] =>
    areasBelow(areas, parent).flatMap((area) => [{ ...area, depth }, ...below(area.id, depth + 1)])
  return below(null, 0)
}
