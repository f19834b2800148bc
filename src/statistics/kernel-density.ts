/** East and north in metres, in a national grid. */
export type Place = readonly [east: number, north: number]

/**
 * How events are spread around where they happened. `bandwidth` in metres: the
 * radius of the quartic kernel, the standard deviation of the Gaussian. Other
 * programs call other lengths by that name.
 */
export type Smoothing = { kernel: 'quartic' | 'gaussian'; bandwidth: number }

/** Where events happened, and how many each stands for; one where nothing is said. */
export type Happened = { places: readonly Place[]; weights?: readonly number[] }

/** A rectangle in metres, cut into columns and rows. */
export type Grid = { west: number; south: number; east: number; north: number; columns: number; rows: number }

/** The bandwidth the product smooths with and prints. */
export const usualBandwidth = 300

const squareKilometre = 1_000_000

/** What lies farther off than so many standard deviations adds less than 2 in 100 million of what lies at hand. */
const gaussianReach = 6

/**
 * How dense events lie around each of the asked places, in events for each
 * square kilometre. Nothing is added for what the edge of the area cuts off.
 *
 * Sources: Silverman, Density Estimation (1986), 4.2; Chainey and Ratcliffe,
 * GIS and Crime Mapping (2005), ch. 6.
 */
export function densityAt(happened: Happened, smoothing: Smoothing, asked: readonly Place[]): number[] {
  const heightAt = heightOf(smoothing)
  const { places, weights } = happened
  return asked.map(([east, north]) => {
    let sum = 0
    for (let at = 0; at < places.length; at++) {
      const [placeEast, placeNorth] = places[at] as Place
      sum += (weights?.[at] ?? 1) * heightAt((placeEast - east) ** 2 + (placeNorth - north) ** 2)
    }
    return sum * squareKilometre
  })
}

/**
 * The same in the middle of every cell of a grid, row by row from the south,
 * each from west to east. A Gaussian is cut off at six standard deviations.
 */
export function densityOver(happened: Happened, smoothing: Smoothing, grid: Grid): Float64Array {
  const density = new Float64Array(grid.columns * grid.rows)
  const add = smoothing.kernel === 'quartic' ? addQuartic : addGaussian
  const { places, weights } = happened
  const scratch = new Float64Array(grid.columns)
  const top = heightOf(smoothing)(0) * squareKilometre
  for (let at = 0; at < places.length; at++) {
    const height = top * (weights?.[at] ?? 1)
    add({ density, grid, scratch, place: places[at] as Place, height, bandwidth: smoothing.bandwidth })
  }
  return density
}

/** The middle of a cell, counted as `densityOver` does. */
export function middleOf({ west, south, east, north, columns, rows }: Grid, cell: number): Place {
  return [
    west + (((cell % columns) + 0.5) * (east - west)) / columns,
    south + ((Math.floor(cell / columns) + 0.5) * (north - south)) / rows,
  ]
}

/** How high the kernel stands over a square metre, by the square of the distance in metres. */
function heightOf({ kernel, bandwidth }: Smoothing): (squaredDistance: number) => number {
  const square = bandwidth ** 2
  return kernel === 'quartic'
    ? (far) => (far < square ? (3 / (Math.PI * square)) * (1 - far / square) ** 2 : 0)
    : (far) => Math.exp(-far / (2 * square)) / (2 * Math.PI * square)
}

type Added = {
  density: Float64Array
  grid: Grid
  /** Room for one number a column. */
  scratch: Float64Array
  place: Place
  /** What the event adds where it happened. */
  height: number
  bandwidth: number
}

function addQuartic({ density, grid, scratch, place, height, bandwidth }: Added): void {
  const { columns } = grid
  const across = reached(grid.west, grid.east, columns, place[0], bandwidth)
  const along = reached(grid.south, grid.north, grid.rows, place[1], bandwidth)
  for (let column = across.first; column <= across.last; column++)
    scratch[column] = (across.offset(column) / bandwidth) ** 2
  for (let row = along.first; row <= along.last; row++) {
    const left = 1 - (along.offset(row) / bandwidth) ** 2
    const start = row * columns
    // Of the square around the event only the circle is reached: its chord in this row.
    const chord = reached(grid.west, grid.east, columns, place[0], bandwidth * Math.sqrt(Math.max(0, left)))
    for (let column = chord.first; column <= chord.last; column++) {
      const rest = left - (scratch[column] as number)
      density[start + column] = (density[start + column] as number) + height * rest * rest
    }
  }
}

/** A Gaussian is a product of one factor for the column and one for the row. */
function addGaussian({ density, grid, scratch, place, height, bandwidth }: Added): void {
  const { columns } = grid
  const fall = (offset: number) => Math.exp(-(offset ** 2) / (2 * bandwidth ** 2))
  const across = reached(grid.west, grid.east, columns, place[0], gaussianReach * bandwidth)
  const along = reached(grid.south, grid.north, grid.rows, place[1], gaussianReach * bandwidth)
  for (let column = across.first; column <= across.last; column++)
    scratch[column] = fall(across.offset(column))
  for (let row = along.first; row <= along.last; row++) {
    const share = height * fall(along.offset(row))
    const start = row * columns
    for (let column = across.first; column <= across.last; column++)
      density[start + column] = (density[start + column] as number) + share * (scratch[column] as number)
  }
}

/** Which of the cells between two ends have their middle within reach of a place, and how far off each is. */
function reached(from: number, to: number, cells: number, place: number, reach: number) {
  const side = (to - from) / cells
  const at = (place - from) / side - 0.5
  return {
    first: Math.max(0, Math.ceil(at - reach / side)),
    last: Math.min(cells - 1, Math.floor(at + reach / side)),
    offset: (cell: number) => (cell - at) * side,
  }
}
