/** What a model of counts is fitted to: a row of known values for each count, the first usually 1. */
export type CountModel = {
  counts: readonly number[]
  rows: readonly (readonly number[])[]
  /** The logarithm of what each count is out of; 0 where nothing is said. */
  offsets?: readonly number[]
  /** How much each count weighs; 1 where nothing is said. */
  weights?: readonly number[]
}

/** A fitted model. */
export type Fitted = {
  coefficients: number[]
  /** What the model expects for each row. */
  means: Float64Array
  /** How much more the counts vary than chance lets them: 1 where they do not. Not held at 1. */
  dispersion: number
  /** Rows with weight less the coefficients. */
  df: number
  /** How much each count pulls its own mean, 0 to 1. */
  leverages: () => Float64Array
  /** The coefficients' variances at a dispersion of 1. */
  variances: () => number[]
}

const mostRounds = 50
const close = 1e-11

/**
 * Fits counts whose logarithm grows by what each row says, by reweighted least
 * squares. Null where the rows cannot tell the coefficients apart, where there
 * are no more of them than coefficients, or where nothing was counted.
 * Source: McCullagh and Nelder, Generalized Linear Models (1989), 2.5 and 6.2.
 */
export function fitCounts({ counts, rows, offsets, weights }: CountModel): Fitted | null {
  const n = counts.length
  const width = rows[0]?.length ?? 0
  if (n <= width || counts.every((count) => count === 0)) return null
  const means = Float64Array.from(counts, (count) => count + 0.1)
  const logs = means.map(Math.log)
  let coefficients: Float64Array = new Float64Array(width)
  let factor: Float64Array = new Float64Array(0)
  let deviance = Number.POSITIVE_INFINITY
  for (let round = 0; round < mostRounds; round++) {
    const matrix = new Float64Array(width * width)
    const right = new Float64Array(width)
    for (let at = 0; at < n; at++) {
      const row = rows[at] as readonly number[]
      const mean = means[at] as number
      const weight = mean * (weights?.[at] ?? 1)
      const wanted = (logs[at] as number) - (offsets?.[at] ?? 0) + ((counts[at] as number) - mean) / mean
      for (let i = 0; i < width; i++) {
        const pull = weight * (row[i] as number)
        if (pull === 0) continue
        right[i] = (right[i] as number) + pull * wanted
        for (let j = 0; j <= i; j++)
          matrix[i * width + j] = (matrix[i * width + j] as number) + pull * (row[j] as number)
      }
    }
    const root = cholesky(matrix, width)
    if (root === null) return null
    factor = root
    coefficients = solved(factor, right, width)
    for (let at = 0; at < n; at++) {
      logs[at] = (offsets?.[at] ?? 0) + product(rows[at] as readonly number[], coefficients)
      means[at] = Math.exp(logs[at] as number)
    }
    const before = deviance
    deviance = devianceOf(counts, means, weights)
    if (Math.abs(before - deviance) < close * (deviance + 0.1)) break
  }
  const df = (weights ? weights.filter((weight) => weight > 0).length : n) - width
  let pearson = 0
  for (let at = 0; at < n; at++) {
    const mean = means[at] as number
    pearson += ((weights?.[at] ?? 1) * ((counts[at] as number) - mean) ** 2) / mean
  }
  return {
    coefficients: [...coefficients],
    means,
    dispersion: pearson / df,
    df,
    leverages: () =>
      Float64Array.from(rows, (row, at) => {
        const pulled = forward(factor, row, width)
        return (means[at] as number) * (weights?.[at] ?? 1) * product(pulled, pulled)
      }),
    variances: () =>
      Array.from({ length: width }, (_, at) => {
        const unit = Array.from({ length: width }, (_, other) => (other === at ? 1 : 0))
        const column = forward(factor, unit, width)
        return product(column, column)
      }),
  }
}

/** What the model expects where these values hold. */
export const expectedAt = ({ coefficients }: Fitted, row: readonly number[], offset = 0): number =>
  Math.exp(offset + product(row, coefficients))

function devianceOf(
  counts: readonly number[],
  means: Float64Array,
  weights: readonly number[] | undefined,
): number {
  let sum = 0
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as number
    const mean = means[at] as number
    const gained = count === 0 ? 0 : count * Math.log(count / mean)
    sum += 2 * (weights?.[at] ?? 1) * (gained - (count - mean))
  }
  return sum
}

function product(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}

/** The lower triangle whose square a symmetric matrix is; null where the matrix has none. */
function cholesky(matrix: Float64Array, width: number): Float64Array | null {
  const root = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j] as number
      for (let k = 0; k < j; k++) sum -= (root[i * width + k] as number) * (root[j * width + k] as number)
      if (i !== j) {
        root[i * width + j] = sum / (root[j * width + j] as number)
        continue
      }
      // What is left of a column that the others already hold is rounding.
      if (!(sum > 1e-12 * (matrix[i * width + i] as number))) return null
      root[i * width + i] = Math.sqrt(sum)
    }
  }
  return root
}

/** Solves root · x = right. */
function forward(root: Float64Array, right: ArrayLike<number>, width: number): Float64Array {
  const found = new Float64Array(width)
  for (let i = 0; i < width; i++) {
    let sum = right[i] as number
    for (let k = 0; k < i; k++) sum -= (root[i * width + k] as number) * (found[k] as number)
    found[i] = sum / (root[i * width + i] as number)
  }
  return found
}

/** Solves root · rootᵀ · x = right. */
function solved(root: Float64Array, right: Float64Array, width: number): Float64Array {
  const found = forward(root, right, width)
  for (let i = width - 1; i >= 0; i--) {
    let sum = found[i] as number
    for (let k = i + 1; k < width; k++) sum -= (root[k * width + i] as number) * (found[k] as number)
    found[i] = sum / (root[i * width + i] as number)
  }
  return found
}
