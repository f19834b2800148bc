import type { Highs } from 'highs'
import type { Demand } from './guard.ts'
import type { Sum } from './published.ts'

/** What the solver would hide to fulfil all demands so far. */
export type Wish = {
  /** How much of each free cell it would hide, from 0 to 1. */
  parts: Map<number, number>
  /** No choice that fulfils the demands costs less. */
  least: number
}

/** The choice of cells to hide, as a programme that learns what a safe choice must fulfil. */
export type Choice = {
  demand(demands: readonly Demand[]): void
  /** What hiding each cell costs, and how many may be hidden at most. */
  price(cost: (cell: number) => number, atMost: number): void
  /** The cheapest wish that may hide cells in part. */
  inParts(): Wish
  /** The cheapest wish of whole cells, or the best that was found in the solver's patience; null where none was. */
  inWhole(): Wish | null
  dispose(): void
}

/**
 * The choice among `free` cells, to begin with only so that none is hidden
 * alone in a sum, where the difference would tell it. `patience` is how many
 * branches the solver tries; it is not a time, because the same table must
 * always be hidden in the same way.
 */
export function choiceOf(
  highs: Highs,
  free: readonly number[],
  sums: readonly Sum[],
  patience: number,
): Choice {
  const { variableType, modelStatus, solutionStatus } = highs.constants
  const column = new Map(free.map((cell, at) => [cell, at]))
  const model = highs.createModel()
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, mip_max_nodes: patience })
  for (const _ of free) model.addVar(0, 1)
  const all = { kind: 'range', from: 0, to: free.length - 1 } as const
  const ones = free.map(() => 1)
  model.addRow(0, free.length, { indices: free.map((_, at) => at), values: ones })
  for (const { of } of sums) {
    const inSum = of.flatMap((cell) => column.get(cell) ?? [])
    // Beside what is hidden anyway, none is alone; and of very many, none ever is.
    if (inSum.length < of.length || inSum.length > 60) continue
    for (const alone of inSum)
      model.addRow(0, highs.infinity, { indices: inSum, values: inSum.map((at) => (at === alone ? -1 : 1)) })
  }
  const wish = (least: number): Wish => {
    const { colValue } = model.getSolution()
    return {
      parts: new Map(free.map((cell, at) => [cell, Math.min(1, Math.max(0, colValue[at] as number))])),
      least,
    }
  }
  return {
    demand(demands) {
      for (const demand of demands)
        model.addRow(1, highs.infinity, {
          indices: [...demand.keys()].map((cell) => column.get(cell) as number),
          values: [...demand.values()],
        })
    },
    price(cost, atMost) {
      model.changeColsCost(all, free.map(cost))
      model.changeRowBounds(0, 0, atMost)
    },
    inParts() {
      model.clearIntegrality()
      model.run()
      return wish(model.getObjectiveValue())
    },
    inWhole() {
      model.changeColsIntegrality(
        all,
        free.map(() => variableType.integer),
      )
      const ended = model.run().modelStatus
      if (ended === modelStatus.infeasible) return null
      if (ended === modelStatus.optimal) return wish(model.getObjectiveValue())
      const found = model.info.get('primal_solution_status') === solutionStatus.feasible
      return found ? wish(model.info.get('mip_dual_bound') as number) : null
    },
    dispose: () => model.dispose(),
  }
}
