/**
 * Whether a measure is its one promise: agreements often write a line that is
 * both, and its title is then shown once.
 */
export function isItsOnePromise(
  { title }: { title: string },
  promises: readonly { title: string }[],
): boolean {
  const [only, ...others] = promises
  return only !== undefined && others.length === 0 && isSameSentence(only.title, title)
}

/** Whether two titles read the same: capitals and a last full stop make no other. */
export function isSameSentence(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

const bare = (title: string) => title.trim().replace(/\.$/, '').toLocaleLowerCase('sv')
