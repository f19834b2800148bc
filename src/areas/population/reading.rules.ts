import type { FileTable, Line } from '../../documents/file-table.rules.ts'
import { sameWord } from '../names.rules.ts'
import type { Area } from '../rules.ts'
import { type CountProblem, countIn, isTime, type Time, timeIn } from './cells.rules.ts'
import type { Counted, Exposed } from './rules.ts'

/** The whole of the partnership, or one of its areas; null is the whole. */
export type OwnPlace = { id: string | null } & Pick<Area, 'name' | 'code'>

export type LineProblem = CountProblem | 'noYear' | 'twice' | 'groups'

/** What a file of residents or dwellings says of the partnership's own places. */
export type ReadExposure = {
  found: Counted[]
  /** Lines about one's own places that could not be read. */
  problems: { line: number; written: string; why: LineProblem }[]
  /** Groups that were added together, as men and women. */
  together: string[]
  missing: OwnPlace[]
  /** How many lines are about other places, and how many figures are of a later quarter than the first. */
  others: number
  laterQuarters: number
}

/** Groups that no one is in two of, and everybody in one. */
const sexes = /^(?:mænd|kvinder|män|kvinnor|men|women|male|female)$/i
const everybody =
  /^(?:i alt|total|totalt|samtliga|båda könen|mænd og kvinder|män och kvinnor|alle|alla|hela|both sexes)$/i

type Columns = {
  place: number
  groups: number[]
  time: number | null
  counts: { at: number; time: Time | null }[]
}

/** Reads what is said of one's own places; null where none of them is named, or there is no figure beside them. */
export function readExposure(table: FileTable, places: readonly OwnPlace[]): ReadExposure | null {
  const columns = columnsOf(table, places)
  if (!columns) return null
  const { place, groups, time, counts } = columns
  const problems: ReadExposure['problems'] = []
  const told = new Map<
    string,
    { place: OwnPlace; year: number; line: number; groups: string[]; count: number }[]
  >()
  const named = new Set<OwnPlace>()
  let [others, laterQuarters] = [0, 0]
  for (const line of table.lines) {
    const own = placeCalled(line.cells[place] ?? '', places)
    if (!own) {
      others += 1
      continue
    }
    named.add(own)
    for (const column of counts) {
      const at = column.time ?? (time === null ? null : timeIn(line.cells[time] ?? ''))
      const written = line.cells[column.at] ?? ''
      if (!at) problems.push({ line: line.number, written: line.cells[time ?? 0] ?? '', why: 'noYear' })
      else if (at.quarter > 1) laterQuarters += 1
      else if (written !== '') {
        const count = countIn(written)
        if (typeof count === 'string') problems.push({ line: line.number, written, why: count })
        else {
          const key = `${places.indexOf(own)} ${at.year}`
          const one = {
            place: own,
            year: at.year,
            line: line.number,
            count,
            groups: groups.map((group) => line.cells[group] ?? ''),
          }
          told.set(key, [...(told.get(key) ?? []), one])
        }
      }
    }
  }
  const found: Counted[] = []
  const together = new Set<string>()
  for (const its of told.values()) {
    const [first] = its
    const settled = settledOf(its)
    if (!first) continue
    if (typeof settled === 'string')
      problems.push({
        line: its.at(-1)?.line ?? first.line,
        written: its
          .map(({ count }) => count)
          .join(', ')
          .slice(0, 60),
        why: settled,
      })
    else {
      found.push({ area: first.place.id, year: first.year, count: settled.count })
      for (const group of settled.together) together.add(group)
    }
  }
  return {
    ...{ found, problems, together: [...together], others, laterQuarters },
    missing: places.filter((one) => !named.has(one)),
  }
}

/** One figure of several for a place and year: the one for everybody, or men and women together; else nobody can know. */
function settledOf(
  its: readonly { groups: string[]; count: number }[],
): { count: number; together: string[] } | 'twice' | 'groups' {
  const [first] = its
  if (first && its.every(({ count, groups }) => count === first.count && sameGroups(groups, first.groups)))
    return { count: first.count, together: [] }
  const ofAll = its.filter(({ groups }) => groups.some((group) => everybody.test(group)))
  if (ofAll.length === 1 && ofAll[0]) return { count: ofAll[0].count, together: [] }
  const words = its.map(({ groups }) => groups.find((group) => sexes.test(group)))
  if (its.every(({ groups }) => first && sameGroups(groups, first.groups))) return 'twice'
  if (words.some((word) => word === undefined)) return 'groups'
  if (words.length !== 2 || words[0] === words[1]) return 'twice'
  return { count: its.reduce((sum, { count }) => sum + count, 0), together: words as string[] }
}

const sameGroups = (one: string[], other: string[]) => one.join('\n') === other.join('\n')

function placeCalled(word: string, places: readonly OwnPlace[]): OwnPlace | null {
  const bare = word.trim()
  return (
    places.find(({ code }) => code !== null && code === bare) ??
    // "0115 Vallentuna", as statistics offices write code and name in one cell.
    places.find(({ name }) => sameWord(name, bare) || sameWord(name, bare.replace(/^\d{2,4}\s+/, ''))) ??
    null
  )
}

const countHead =
  /antal|folket|folkm|befolk|invånare|indbygg|population|inhabit|bostäder|boliger|dwelling|hushåll|husst|value|værdi|värde/i

function columnsOf({ heads, lines }: FileTable, places: readonly OwnPlace[]): Columns | null {
  const all = heads.map((_, at) => at)
  const known = new Map<string, boolean>()
  const isOwn = (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = placeCalled(word, places) !== null
    known.set(word, now)
    return now
  }
  const share = (at: number, holds: (cell: string) => boolean) => {
    const cells = lines.map((line: Line) => line.cells[at] ?? '').filter(Boolean)
    return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
  }
  const inHeads = all.flatMap((at) => {
    const time = timeIn(heads[at] ?? '')
    return time ? [{ at, time }] : []
  })
  const words = all.filter((at) => !inHeads.some((one) => one.at === at))
  const [place] = words
    .map((at) => ({ at, own: share(at, isOwn) }))
    .filter(({ own }) => own > 0)
    .sort((one, other) => other.own - one.own)
  if (!place) return null
  const rest = words.filter((at) => at !== place.at)
  const isText = (at: number) => share(at, (cell) => /\p{L}/u.test(cell)) > 0.5
  if (inHeads.length > 0) return { place: place.at, groups: rest.filter(isText), time: null, counts: inHeads }
  const time = rest.find((at) => share(at, isTime) > 0.5)
  const numbers = rest.filter((at) => at !== time && share(at, isFigure) > 0.5)
  const count = numbers.find((at) => countHead.test(heads[at] ?? '')) ?? numbers.at(-1)
  if (time === undefined || count === undefined) return null
  return {
    ...{ place: place.at, time, counts: [{ at: count, time: null }] },
    groups: rest.filter((at) => at !== time && at !== count && isText(at)),
  }
}

const isFigure = (cell: string): boolean => typeof countIn(cell) === 'number' || countIn(cell) === 'notTold'

const kinds: [Exposed, RegExp][] = [
  ['detached-houses', /småhus|parcelhus|stuehus|villa|enfamilj|detached/i],
  ['flats', /flerbostad|lägenhet|etagebolig|etagehus|flats/i],
  ['households', /hushåll|husstand|household/i],
  ['dwellings', /bostad|bostäder|bolig|dwelling/i],
]

/** What a file probably counts, by the words around its figures; residents where nothing says otherwise. */
export function guessedExposed({ heads, beside }: FileTable, name: string): Exposed {
  const words = [name, ...heads, ...beside.flatMap(({ cells }) => cells)].join(' ')
  return kinds.find(([, shape]) => shape.test(words))?.[0] ?? 'residents'
}
