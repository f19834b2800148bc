/** Sums of tenths of an hour must not fail by the last binary digit. */
export const trifle = 1e-9

/**
 * Whole numbers out of the shares of cut periods, so that they add up.
 *
 * Each is rounded (a half down) together with what the rounding before it left
 * over: of a week cut to six days and another cut to four, one is owed and not
 * two; "once a year", reworded in July, is still owed once that year.
 */
export function roundedInTurn(): (share: number) => number {
  let owed = 0
  let given = 0
  return (share) => {
    owed += share
    const rounded = Math.max(0, Math.ceil(owed - 0.5 - trifle) - given)
    given += rounded
    return rounded
  }
}
