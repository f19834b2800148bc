/**
 * Where a function that only falls or only rises crosses nought, between two
 * places of which it has another sign at each; by bisection, until the floating
 * numbers have nothing between them or the room is `close` of the place itself.
 */
export function crossing(of: (place: number) => number, low: number, high: number, close = 1e-13): number {
  let [left, right] = [low, high]
  const isAbove = of(left) > 0
  for (let step = 0; step < 2000; step++) {
    const middle = (left + right) / 2
    if (middle === left || middle === right || right - left <= close * Math.abs(middle)) break
    if (of(middle) > 0 === isAbove) left = middle
    else right = middle
  }
  return (left + right) / 2
}
