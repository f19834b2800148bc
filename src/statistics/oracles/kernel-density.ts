import { densityAt, densityOver, type Grid, middleOf, type Place, type Smoothing } from '../kernel-density.ts'
import type { OracleCase } from './case.ts'
import { differences } from './differences.ts'

type Points = { points: Place[]; weights?: number[] } & Smoothing
type OverGrid = Points & { gridSide: number; extent: [number, number, number, number] }
type Input = (Points & { at: Place[] }) | OverGrid

export function kernelDensityAnswer(input: Input) {
  const happened = happenedIn(input)
  if (!('gridSide' in input)) return { perSquareKm: densityAt(happened, input, input.at) }
  const grid = gridOf(input)
  const density = densityOver(happened, input, grid)
  const densest = density.indexOf(density.reduce((most, one) => Math.max(most, one), 0))
  const cellArea = ((grid.east - grid.west) * (grid.north - grid.south)) / density.length
  return {
    maxPerSquareKm: density[densest],
    argmax: middleOf(grid, densest),
    sumTimesCellArea: (density.reduce((sum, one) => sum + one, 0) * cellArea) / 1e6,
  }
}

/** Of which cells a sample is taken, only the expected answer says: ours is read off there. */
kernelDensityAnswer.isRight = async (key: string, _: unknown, { input, expected, tol }: OracleCase) => {
  if (key !== 'sample') return false
  const asked = input as OverGrid
  const grid = gridOf(asked)
  const density = densityOver(happenedIn(asked), asked, grid)
  const sample = (expected.sample as { x: number; y: number }[]).map(({ x, y }) => {
    const cell = density.findIndex((_, at) => {
      const [east, north] = middleOf(grid, at)
      return Math.abs(east - x) < 1e-6 && Math.abs(north - y) < 1e-6
    })
    return { x, y, perSquareKm: density[cell] }
  })
  return differences({ expected: { sample: expected.sample }, tol }, { sample }).length === 0
}

/** The points whose place is known. */
function happenedIn({ points, weights }: Points) {
  const known = points.map((_, at) => at).filter((at) => points[at]?.every(Number.isFinite))
  return {
    places: known.map((at) => points[at] as Place),
    weights: weights && known.map((at) => weights[at] as number),
  }
}

const gridOf = ({ extent: [west, south, east, north], gridSide }: OverGrid): Grid => ({
  west,
  south,
  east,
  north,
  columns: gridSide,
  rows: gridSide,
})
