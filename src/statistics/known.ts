/** What was found, where something was: for whoever knows that it can be told, such as a test. Breaks where it cannot. */
export function known<T extends object>(found: T): Exclude<T, { problem: unknown }> {
  if ('problem' in found) throw new Error(`Not known: ${String(found.problem)}`)
  return found as Exclude<T, { problem: unknown }>
}
