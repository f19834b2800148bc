import { expect, it } from 'vitest'
import { ears, poissonCusum, poissonEwma } from './charts.ts'

const drifting = [3, 2, 5, 1, 4, 7, 8, 6, 9, 2, 3]

it('a drift upwards is found by adding up, and by the running mean, in the same month', () => {
  expect(poissonCusum(drifting, { usual: 3, toFind: 5, limit: 6 }).firstSignal).toBe(6)
  expect(poissonEwma(drifting, { usual: 3, newest: 0.2, widths: 2.7 }).firstSignal).toBe(6)
})

it('what stays as usual signals nothing', () => {
  const usual = drifting.map(() => 3)
  expect(poissonCusum(usual, { usual: 3, toFind: 5, limit: 6 }).firstSignal).toBeNull()
  expect(poissonEwma(usual, { usual: 3, newest: 0.2, widths: 2.7 }).firstSignal).toBeNull()
})

it('a day far above the week before is told of', () => {
  const { firstIndex, alarm } = ears([4, 6, 5, 7, 3, 5, 4, 6, 12], { kind: 'c1', baseline: 7, alpha: 0.001 })
  expect(firstIndex).toBe(7)
  expect(alarm).toEqual([false, true])
})
