import type { KindStatus } from './value.rules.ts'

/** Fewer than so many can be recognised by somebody who knows the place. */
const fewest = 5

/** Whether the numbers of a kind may be shown to everybody: each is nought or not small. */
export function mayShow({ change }: KindStatus): boolean {
  if (change === null) return false
  const isSmall = (count: number) => count > 0 && count < fewest
  return !isSmall(change.before) && !isSmall(change.after)
}
