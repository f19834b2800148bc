import { placeInOrder, type Step } from '../order.ts'

/** The kinds of file a step's room holds, and no others. */
const kinds = {
  test: /\.test\.tsx?$/,
  rules: /^(?:[a-z0-9-]+\.)?rules\.ts$/,
  queries: /^(?:[a-z0-9-]+\.)?queries\.ts$/,
  actions: /^(?:[a-z0-9-]+\.)?actions\.ts$/,
  pages: /^(?:[a-z0-9-]+\.)?pages\.tsx$/,
  routes: /^(?:[a-z0-9-]+\.)?routes\.ts$/,
  jobs: /^jobs\.ts$/,
  browser: /^(?:[a-z0-9-]+\.)?browser\.ts$/,
  text: /^text\.(?:sv|da|en)\.ts$/,
  document: /^[a-z0-9-]+\.(?:report|poster)\.ts$/,
} as const

export type Kind = keyof typeof kinds | 'asset' | 'pack'

/** What kind of file this is, judged by its name and, for assets and packs, its folder; null when it is none. */
export function kindOf(path: string): Kind | null {
  if (path.includes('/assets/')) return 'asset'
  if (/\/packs\/[^/]+\.json$/.test(path)) return 'pack'
  const name = path.slice(path.lastIndexOf('/') + 1)
  const found = Object.entries(kinds).find(([, shape]) => shape.test(name))
  return found ? (found[0] as Kind) : null
}

/**
 * The room a file lies in: the first folder under `src`, subfolders included.
 * A file at the top of `src`, like `act.ts`, is a room of its own.
 */
export function roomOf(path: string): string | null {
  return path.match(/^src\/([^/]+)/)?.[1] ?? null
}

/** The step a file belongs to; null on the ground floor and outside `src`. */
export function stepOf(path: string): Step | null {
  const room = roomOf(path)
  return room !== null && placeInOrder(room) >= 0 ? (room as Step) : null
}

export function isTest(path: string): boolean {
  return kindOf(path) === 'test'
}

/**
 * Ground-floor files that exist to bring the steps together: the command line,
 * the app with its list of routes, the worker, the demo; and tests.
 */
export function mountsSteps(path: string): boolean {
  return (
    /^src\/(?:cli\.ts$|commands\/|web\/(?:app|all-routes)\.tsx?$|jobs\/|demo\/)/.test(path) || isTest(path)
  )
}

/** The doors of the house, where it is asked who comes and what they may: `door.ts`, `public-door.ts`. */
export function isDoor(path: string): boolean {
  return /^src\/web\/(?:[a-z]+-)?door\.tsx?$/.test(path)
}
