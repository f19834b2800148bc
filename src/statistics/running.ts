/** What each value makes of what stood before it, from `start` on; every step is kept. */
export function running(
  values: readonly number[],
  start: number,
  step: (before: number, value: number) => number,
): number[] {
  let before = start
  return values.map((value) => {
    before = step(before, value)
    return before
  })
}
