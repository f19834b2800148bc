import { guardOf, type Secret } from './guard.ts'
import { type Contradictory, isCount, isSmall, type Total, unknownsOf } from './published.ts'
import { readerOf, solver } from './reader.ts'
import { type Effort, fewestHidden } from './search.ts'

/** A count that is to be published, or hidden. */
export type Candidate = {
  id: string
  /** Null is a count nobody knows: it is not published, and its reader does not know it either. */
  value: number | null
  /** It has been published before, so that it can no longer be hidden. */
  published?: boolean
}

/** Which cells to hide. */
export type Hiding = {
  /** The small counts (1 up to the threshold), in the order of the cells. */
  small: string[]
  /** The further cells that are hidden to protect them. */
  extra: string[]
  /** What the further cells add up to. */
  extraSum: number
  /** Whether it is certain that no fewer further cells would do, and no smaller sum of as few. */
  fewest: boolean
  /** Small counts that were published before. Nothing protects them any more. */
  outAlready: string[]
}

/** No choice is safe, not even to hide everything that may be hidden: these small counts could still be worked out. */
export type CannotBeProtected = { problem: 'cannotBeProtected'; small: string[]; unsafe: string[] }

/**
 * Which cells to hide so that no small count can be worked out from all that
 * is published: every small count, and the fewest further ones, and among
 * those with the smallest sum. A zero is never hidden, and nothing that was
 * published before. Everything published before belongs to it: its visible
 * cells as `published` ones, its hidden ones as cells, and its totals.
 *
 * `auditCells` of the outcome is safe in any case. In a large table with many
 * groupings the effort may be used up before it is certain that no fewer cells
 * would do. It takes seconds there, and blocks: not for a request's thread.
 *
 * Source: M. Fischetti and J. J. Salazar, Models and algorithms for the
 * 2-dimensional cell suppression problem in statistical disclosure control,
 * Mathematical Programming 84 (1999) 283–312.
 */
export async function hideEnough(
  cells: readonly Candidate[],
  totals: readonly Total[],
  threshold: number,
  effort: Effort = { rounds: 40, branches: 500 },
): Promise<Hiding | Contradictory | CannotBeProtected> {
  const isOut = ({ published, value }: Candidate) => published === true || value === 0
  const unknowns = unknownsOf(
    cells.map((cell) => ({ ...cell, hidden: !isOut(cell) })),
    totals,
  )
  const values = valuesOf(cells)
  if ('problem' in unknowns || !values) return { problem: 'contradictory' }
  const { ids, at, sums, most } = unknowns
  const smallIds = [...values].flatMap(([id, value]) => (isSmall(value, threshold) ? id : []))
  const small = smallIds.filter((id) => at.has(id))
  const outAlready = smallIds.filter((id) => !at.has(id))
  const asked = sums[0]?.of[0]
  if (asked === undefined) return { small, extra: [], extraSum: 0, fewest: true, outAlready }

  const highs = await solver()
  const reader = readerOf(highs, unknowns)
  try {
    reader.suppose(
      ids.map((id) => values.get(id) ?? 0),
      ids.map((id, cell) => values.get(id) ?? (most[cell] as number)),
    )
    const truth = reader.wholeReach(asked, 1)
    if (!truth) return { problem: 'contradictory' }
    const isSummed = (cell: number) => Number.isFinite(most[cell])
    const places = ids.map((_, cell) => cell).filter((cell) => isSummed(cell))
    const secret: Secret = {
      sums,
      truth,
      most,
      threshold,
      small: small.map((id) => at.get(id) as number).filter(isSummed),
      free: places.filter((cell) => (values.get(ids[cell] as string) ?? 0) >= threshold),
    }
    const everything = new Set(secret.free)
    const unsafe = secret.small.filter((cell) => guardOf(reader, secret).isUnsafe(cell, everything))
    if (unsafe.length > 0)
      return { problem: 'cannotBeProtected', small, unsafe: unsafe.map((cell) => ids[cell] as string) }
    const hidden = fewestHidden(highs, reader, secret, effort)
    const extra = hidden.cells.sort((one, other) => one - other)
    return {
      small,
      extra: extra.map((cell) => ids[cell] as string),
      extraSum: extra.reduce((sum, cell) => sum + (truth[cell] as number), 0),
      fewest: hidden.fewest,
      outAlready,
    }
  } finally {
    reader.dispose()
  }
}

/** The count of each cell; null where it has two, or one that no count can be. */
function valuesOf(cells: readonly Candidate[]): Map<string, number> | null {
  const values = new Map<string, number>()
  for (const { id, value } of cells) {
    if (value === null) continue
    if (!isCount(value) || (values.get(id) ?? value) !== value) return null
    values.set(id, value)
  }
  return values
}
