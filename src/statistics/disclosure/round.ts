/**
 * Each count to the nearest multiple of `base`, halves up: the other way to
 * keep small counts unread. Every total is rounded from its own true value, so
 * that printed parts need not add up to the printed total.
 *
 * Null stays null: what nobody knows is not rounded.
 */
export const roundTo = <Count extends number | null>(base: number, counts: readonly Count[]): Count[] =>
  counts.map((count) =>
    count === null ? count : ((Math.floor((2 * count + base) / (2 * base)) * base) as Count),
  )
