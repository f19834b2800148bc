import loadHighs, { type Highs, type Solution } from 'highs'
import type { Unknowns } from './published.ts'

let loading: Promise<Highs> | undefined

/** The solver of linear and whole-number programmes, loaded once. */
export function solver(): Promise<Highs> {
  loading ??= loadHighs()
  return loading
}

/** How far an unknown number can be thought up or down, and what each sum had to say about it. */
export type Reach = { value: number; prices: Float64Array }

/** A reader who takes everything published and works out how large or small an unknown number can be. */
export type Reader = {
  /** What the reader holds possible for each unknown, from and to. */
  suppose(low: readonly number[], high: readonly number[]): void
  /** The furthest an unknown can be thought up (1) or down (-1) if parts of a crime could be; null where nothing fits. */
  reach(cell: number, way: 1 | -1): Reach | null
  /** The same in whole numbers: one filling of all unknowns in which it, or several together, is as far as it can be. */
  wholeReach(cells: number | readonly number[], way: 1 | -1): number[] | null
  dispose(): void
}

/** A reader of these unknowns and sums. Must be disposed of: the solver's memory is not ours to collect. */
export function readerOf(highs: Highs, { sums, most }: Pick<Unknowns, 'sums' | 'most'>): Reader {
  const count = most.length
  const starts = [0]
  for (const { of } of sums) starts.push((starts.at(-1) as number) + of.length)
  const values = sums.map(({ value }) => value)
  const indices = sums.flatMap(({ of }) => of)
  const model = highs.createModel({
    numCols: count,
    numRows: sums.length,
    colCost: Array(count).fill(0),
    colLower: Array(count).fill(0),
    colUpper: most,
    rowLower: values,
    rowUpper: values,
    matrix: {
      format: 'csr',
      numRows: sums.length,
      numCols: count,
      starts,
      indices,
      values: Array(indices.length).fill(1),
    },
  })
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
  const all = { kind: 'range', from: 0, to: count - 1 } as const
  let low: readonly number[] = Array(count).fill(0)
  let high: readonly number[] = most

  const solved = (cells: readonly number[], way: 1 | -1): Solution | null => {
    const costs = Array<number>(count).fill(0)
    for (const cell of cells) costs[cell] = -way
    model.changeColsCost(all, costs)
    const { modelStatus } = model.run()
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
    // Nothing is asked about that no sum holds, so it is never the first of the two.
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return null
    if (modelStatus !== optimal) throw new Error(`the solver ended with ${modelStatus}`)
    return model.getSolution()
  }
  /** The solver works in floating point: what it calls whole is only believed when it adds up. */
  const whole = ({ colValue }: Solution): number[] | null => {
    const numbers = [...colValue]
    const rounded = numbers.map((number) => Math.round(number) + 0)
    const fits =
      numbers.every((number, cell) => Math.abs(number - (rounded[cell] as number)) < 1e-5) &&
      rounded.every((number, cell) => number >= (low[cell] as number) && number <= (high[cell] as number)) &&
      sums.every(({ of, value }) => of.reduce((sum, cell) => sum + (rounded[cell] as number), 0) === value)
    return fits ? rounded : null
  }
  return {
    suppose(lower, upper) {
      low = lower
      high = upper
      model.changeColsBounds(all, lower, upper)
    },
    reach(cell, way) {
      const found = solved([cell], way)
      return found && { value: found.colValue[cell] as number, prices: found.rowDual }
    },
    wholeReach(asked, way) {
      const cells = typeof asked === 'number' ? [asked] : asked
      const loose = solved(cells, way)
      if (!loose) return null
      const lucky = whole(loose)
      if (lucky) return lucky
      model.changeColsIntegrality(all, Array(count).fill(highs.constants.variableType.integer))
      const strict = solved(cells, way)
      model.clearIntegrality()
      if (!strict) return null
      const found = whole(strict)
      if (!found) throw new Error('the solver gave numbers that do not add up')
      return found
    },
    dispose: () => model.dispose(),
  }
}
