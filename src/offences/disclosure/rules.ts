import { addDays, type Day } from '../../calendar.ts'
import { isNarrow } from '../../statistics/disclosure/audit.ts'
import { isSmall, type Total } from '../../statistics/disclosure/published.ts'
import { rangesOf } from '../../statistics/disclosure/ranges.ts'
import type { Months } from '../counting.rules.ts'

/** How many of a kind in an area in some whole months: one number that could be told in public. */
export type Cell = Months & { area: string; kind: string }

/** Numbers that are told together or not at all, as a year and the one it is compared with. */
export type Together = { id: string; cells: readonly Cell[] }

/** A number as it was told. */
export type Told = Cell & { count: number }

/** What has to be known to say what may be told. */
export type Known = {
  /** Every local area there are figures of: who knows the municipality's total knows what they add up to. */
  areas: readonly string[]
  /** How many there were; null where that is not known. */
  countOf: (cell: Cell) => number | null
  /** What has been told in public before, by whatever page or paper. It cannot be taken back. */
  out: readonly Told[]
  /** Fewer than so many can be recognised by somebody who knows the place. */
  fewest: number
  /** Waited for now and then: a large table takes seconds, and others want to be answered meanwhile. */
  breathe?: () => Promise<unknown>
}

/**
 * Which numbers may be told in public, given everything that was told before:
 * the one rule for pages, pictures, files and papers.
 *
 * A small number (1 up to the fewest) is kept back, and so are further ones,
 * the smallest first, until nobody can work a small one out: not from the total
 * of the municipality, which statistics offices publish of every month, not from
 * a longer period and its parts, and not from an earlier publication. It counts
 * as worked out when no more than `fewest` numbers are left that it could be.
 * What is kept back looks alike, so nobody can tell which is the small one. That
 * is why a nought may be kept back too.
 *
 * Where everything of a kind is kept back, nothing more can be done.
 */
export async function whatMayBeTold(wanted: readonly Together[], known: Known): Promise<ReadonlySet<string>> {
  const told = new Set<string>()
  const countOf = countedOnce(known.countOf)
  for (const kind of new Set(wanted.flatMap(({ cells }) => cells.map((cell) => cell.kind)))) {
    const own = wanted.filter(({ cells }) => cells.some((cell) => cell.kind === kind))
    const before = known.out.filter((cell) => cell.kind === kind)
    for (const { together, out } of timesApart(own, before))
      for (const id of await toldOfKind(kind, together, { ...known, countOf, out })) told.add(id)
  }
  return told
}

/** What is wanted and what is out, apart where no months are shared: what was told of one year says nothing of another. */
function timesApart(wanted: readonly Together[], out: readonly Told[]) {
  const spans = [
    ...wanted.map((together) => ({ months: together.cells, together, told: null })),
    ...out.map((told) => ({ months: [told], together: null, told })),
  ].map((one) => ({
    ...one,
    from: one.months.reduce((first, { from }) => (from < first ? from : first), '9999'),
    to: one.months.reduce((last, { to }) => (to > last ? to : last), ''),
  }))
  const apart: { until: Day; together: Together[]; out: Told[] }[] = []
  for (const { from, to, together, told } of spans.sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const before = apart.at(-1)
    const isApart = !before || before.until < from
    const last = isApart ? { until: to, together: [], out: [] } : before
    if (isApart) apart.push(last)
    if (to > last.until) last.until = to
    if (together) last.together.push(together)
    if (told) last.out.push(told)
  }
  return apart.filter(({ together }) => together.length > 0)
}

function countedOnce(countOf: Known['countOf']): Known['countOf'] {
  const counted = new Map<string, number | null>()
  return (cell) => {
    const key = `${cell.area} ${cell.kind} ${cell.from} ${cell.to}`
    const found = counted.get(key)
    if (found !== undefined) return found
    const count = countOf(cell)
    counted.set(key, count)
    return count
  }
}

/** Some months in which nothing that is told begins or ends. */
type Stretch = Months

async function toldOfKind(kind: string, wanted: readonly Together[], known: Known): Promise<string[]> {
  const { countOf, fewest } = known
  const sumOf = ({ cells }: Together) => cells.reduce((sum, cell) => sum + (countOf(cell) ?? 0), 0)
  const isTellable = ({ cells }: Together) =>
    cells.every((cell) => {
      const count = countOf(cell)
      return count !== null && (!isSmall(count, fewest) || isAmong(cell, known.out))
    })
  const isOut = ({ cells }: Together) => cells.every((cell) => isAmong(cell, known.out))
  let told = wanted.filter(isTellable)
  const reader = readerOf(kind, wanted, known)
  // What is safe stays safe when more is kept back, so that each is looked at once.
  for (const secret of await reader.worksOut(told)) {
    await known.breathe?.()
    while (await reader.isWorkedOut(secret, told)) {
      const back = told.filter((one) => !isOut(one)).sort((one, other) => sumOf(one) - sumOf(other))
      const near = back.filter(({ cells }) => cells.some((cell) => sharesMonths(cell, secret)))
      const ofItsArea = ({ cells }: Together) => cells.some(({ area }) => area === secret.area)
      const next = (await reader.isGivenAwayByItsArea(secret, told))
        ? (near.find(ofItsArea) ?? back.find(ofItsArea))
        : near[0]
      if (!next) break
      told = told.filter((one) => one !== next)
    }
  }
  return told.map(({ id }) => id)
}

/** A reader with pencil and paper who has everything before them that was told of a kind. */
function readerOf(kind: string, wanted: readonly Together[], { areas, countOf, out, fewest }: Known) {
  const spoken = [...wanted.flatMap(({ cells }) => cells), ...out]
  const stretches = stretchesOf(spoken)
  const nameOf = (area: string, { from }: Stretch) => `${area} ${from}`
  const within = (months: Months) =>
    stretches.filter(({ from, to }) => from >= months.from && to <= months.to)
  const partsOf = (cell: Cell) => within(cell).map((stretch) => nameOf(cell.area, stretch))
  const totals: Total[] = stretches.map((stretch) => {
    const parts = areas.flatMap((area) => {
      const value = countOf({ area, kind, ...stretch })
      return value === null ? [] : [{ id: nameOf(area, stretch), value }]
    })
    return { cells: parts.map(({ id }) => id), value: parts.reduce((sum, { value }) => sum + value, 0) }
  })
  const sumTold = (cell: Cell & { count?: number }): Total => ({
    cells: partsOf(cell),
    value: countOf(cell) ?? cell.count ?? null,
  })
  const secrets = secretsOf(kind, spoken, stretches, { areas, countOf, out, fewest })
  const narrow = async (asked: readonly Cell[], all: Total[]): Promise<Cell[]> => {
    const ranges = await rangesOf(asked.map(partsOf), [], all)
    // Numbers that contradict each other: nobody can say what a reader makes of them.
    if ('problem' in ranges) return [...asked]
    return asked.filter((_, at) => isNarrow(ranges[at], fewest))
  }
  const read = (told: readonly Together[]) => [...out, ...told.flatMap(({ cells }) => cells)].map(sumTold)
  return {
    /** The small numbers that can be worked out. */
    worksOut: (told: readonly Together[]) => narrow(secrets, [...totals, ...read(told)]),
    isWorkedOut: async (secret: Cell, told: readonly Together[]) =>
      (await narrow([secret], [...totals, ...read(told)])).length > 0,
    /** Whether what is told of its own area is enough to work a number out. */
    isGivenAwayByItsArea: async (secret: Cell, told: readonly Together[]) => {
      const own = told.map(({ id, cells }) => ({
        id,
        cells: cells.filter(({ area }) => area === secret.area),
      }))
      return (await narrow([secret], read(own))).length > 0
    },
  }
}

/** The small numbers of every area, in every period that is spoken of and every stretch between. */
function secretsOf(
  kind: string,
  spoken: readonly Cell[],
  stretches: readonly Stretch[],
  { areas, countOf, out, fewest }: Known,
): Cell[] {
  const periods = new Map([...spoken, ...stretches].map(({ from, to }) => [`${from} ${to}`, { from, to }]))
  return areas.flatMap((area) =>
    [...periods.values()]
      .map((months) => ({ area, kind, ...months }))
      .filter((cell) => isSmall(countOf(cell), fewest) && !isAmong(cell, out)),
  )
}

/** The months of all cells, cut wherever one of them begins or ends. */
function stretchesOf(cells: readonly Months[]): Stretch[] {
  const starts = new Set<Day>(cells.flatMap(({ from, to }) => [from, addDays(to, 1)]))
  const inOrder = [...starts].sort()
  return inOrder
    .slice(0, -1)
    .map((from, at) => ({ from, to: addDays(inOrder[at + 1] as Day, -1) }))
    .filter(({ from, to }) => cells.some((cell) => cell.from <= from && to <= cell.to))
}

const isAmong = (cell: Cell, cells: readonly Cell[]): boolean =>
  cells.some(
    ({ area, kind, from, to }) =>
      area === cell.area && kind === cell.kind && from === cell.from && to === cell.to,
  )

const sharesMonths = (one: Months, other: Months): boolean => one.from <= other.to && other.from <= one.to
