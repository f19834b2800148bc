/**
 * Which areas lie beside which, flat: those of area `i` stand in `who` from
 * `start[i]` up to `start[i + 1]`, each once and never the area itself.
 */
export type Neighbourhood = { start: Int32Array; who: Int32Array }

/**
 * The neighbours of each area, by their positions. Whoever is named twice is
 * one neighbour; the area itself and areas that `isKnown` says no to are none,
 * and such areas have none.
 */
export function neighbourhoodOf(
  neighbours: readonly (readonly number[])[],
  isKnown: (area: number) => boolean,
): Neighbourhood {
  const start = new Int32Array(neighbours.length + 1)
  const who = new Int32Array(neighbours.reduce((sum, all) => sum + all.length, 0))
  const seenBy = new Int32Array(neighbours.length).fill(-1)
  let end = 0
  for (let area = 0; area < neighbours.length; area++) {
    seenBy[area] = area
    const named = isKnown(area) ? (neighbours[area] as readonly number[]) : []
    for (const other of named) {
      if (seenBy[other] === area || !isKnown(other)) continue
      seenBy[other] = area
      who[end++] = other
    }
    start[area + 1] = end
  }
  return { start, who: who.subarray(0, end) }
}

/** The up to eight squares around each square of a grid, counted row by row. */
export function squaresAround(columns: number, rows: number): number[][] {
  const around: number[][] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const beside: number[] = []
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
          if (r !== row || c !== column) beside.push(r * columns + c)
      around.push(beside)
    }
  return around
}
