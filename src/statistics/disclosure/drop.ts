/**
 * Goes through `all` and drops as many as may go together, asking about many
 * at once before it asks about each. What stays could not even go alone after
 * the rest had gone. Only right where fewer may always go when more may.
 */
export function dropped(all: readonly number[], mayGo: (together: number[]) => boolean): number[] {
  const gone: number[] = []
  const attempt = (some: readonly number[]): void => {
    if (some.length === 0) return
    if (mayGo([...gone, ...some])) {
      gone.push(...some)
      return
    }
    if (some.length === 1) return
    const half = Math.ceil(some.length / 2)
    attempt(some.slice(0, half))
    attempt(some.slice(half))
  }
  attempt(all)
  return gone
}
