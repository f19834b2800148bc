/** One line of the bench: what was measured, the figure, and what it is held against. */
export type Row = { what: string; figure: string; against: string; ratio?: string }

/** Seconds that a piece of work takes: the median of some runs, after one that is not counted. */
export async function seconds(work: () => Promise<unknown> | unknown, runs = 3): Promise<number> {
  await work()
  const taken: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await work()
    taken.push((performance.now() - start) / 1000)
  }
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}

export const rounded = (value: number, digits = 2) => Number(value.toPrecision(digits + 1)).toString()
