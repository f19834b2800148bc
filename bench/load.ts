import { Worker } from 'node:worker_threads'

/** What a server bore: answers a second, and how long each of them took, in milliseconds, the shortest first. */
export type Borne = { perSecond: number; took: number[] }

/** Asks an address as often as twenty readers can for some seconds, from a thread of its own so that the server has this one. */
export function askedBySeveral(url: string, duration: number): Promise<Borne> {
  // Not bundled with the bench: the same path leads to it from the bundle and from here.
  const readers = new Worker(new URL('../bench/readers.ts', import.meta.url), {
    workerData: { url, duration },
  })
  return new Promise((resolve, reject) => readers.once('message', resolve).once('error', reject))
}

/** The time within which so many of a hundred were answered: the nearest rank, so a time that was measured. */
export function percentile(took: readonly number[], of: number): number {
  return took[Math.max(0, Math.ceil((of / 100) * took.length) - 1)] ?? Number.NaN
}
