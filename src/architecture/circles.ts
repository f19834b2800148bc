import { importsOf } from './imports.ts'
import { isDoor, mountsSteps, roomOf } from './rooms.ts'
import type { SourceFile } from './sources.ts'

type Edges = Map<string, Set<string>>

/** No room leads back to itself over others. Types and the mounting files, which know every room, are left out. */
export function noCirclesOfRooms(files: SourceFile[]): string[] {
  const edges: Edges = new Map()
  for (const file of files) {
    const room = roomOf(file.path)
    if (room === null || mountsSteps(file.path) || isDoor(file.path)) continue
    for (const { target, typeOnly } of importsOf(file)) {
      const other = target === null ? null : roomOf(target)
      if (other === null || other === room || typeOnly) continue
      edges.set(room, (edges.get(room) ?? new Set()).add(other))
    }
  }
  return [...edges.keys()]
    .filter((room) => reachedFrom(edges, room).has(room))
    .map((room) => `src/${room}: its imports lead back to itself`)
}

/**
 * No file of a room leads back to itself, types included: of two that need each
 * other, what both need belongs in a third. The mounting files are left out.
 */
export function noCirclesOfFiles(files: SourceFile[]): string[] {
  const edges: Edges = new Map(
    files
      .filter(({ path }) => path.startsWith('src/') && !mountsSteps(path) && !isDoor(path))
      .map((file) => [file.path, new Set(importsOf(file).flatMap(({ target }) => target ?? []))]),
  )
  const reached = new Map([...edges.keys()].map((path) => [path, reachedFrom(edges, path)]))
  return [...reached]
    .filter(([path, ahead]) => ahead.has(path))
    .map(([path, ahead]) => {
      const round = [...ahead].filter((other) => other !== path && reached.get(other)?.has(path))
      return `${path}: its imports lead back to itself over ${round.sort().join(', ')}`
    })
}

function reachedFrom(edges: Edges, start: string): Set<string> {
  const reached = new Set<string>()
  const ahead = [...(edges.get(start) ?? [])]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    ahead.push(...(edges.get(next) ?? []))
  }
  return reached
}
