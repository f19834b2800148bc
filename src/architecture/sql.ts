import { blanked } from './blanking.ts'
import { importsOf } from './imports.ts'
import { isTest, kindOf, roomOf } from './rooms.ts'
import type { SourceFile } from './sources.ts'

const builder = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\s*\(/
const tag = /(?<![.\w])sql(?:<[^`()]*>)?\s*`|\bsql\.(?:raw|lit|table|ref|id)\b/
const rawCall = /\.query\s*\(\s*['"`]\s*(?:select|insert|update|delete|with|copy|create|alter|set)\b/i

/** SQL stands in `queries.ts` files and in `database/`, nowhere else; a builder call is SQL as well. */
export function sqlOnlyInQueries(files: SourceFile[]): string[] {
  return codeFiles(files)
    .filter(({ path }) => kindOf(path) !== 'queries' && roomOf(path) !== 'database')
    .flatMap((file) => {
      const code = blanked(file.source, { comments: true })
      const driver = importsOf(file).find(
        ({ specifier, typeOnly }) => !typeOnly && /^(?:kysely|pg)(?:\/|$)/.test(specifier),
      )
      if (driver) return [`${file.path}: imports ${driver.specifier}; SQL stands in queries.ts and database/`]
      if (builder.test(code) || tag.test(code) || rawCall.test(code))
        return [`${file.path}: holds SQL, which stands in queries.ts and database/`]
      return []
    })
}

const writes = [
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\s*\(\s*['"`](?:\w+\.)?(\w+)/g,
  /\b(?:insert|merge)\s+into\s+(?:\w+\.)?(\w+)/gi,
  /\bdelete\s+from\s+(?:\w+\.)?(\w+)/gi,
  /\bupdate\s+(?:\w+\.)?(\w+)(?:\s+(?:as\s+)?\w+)?\s+set\b/gi,
]

/** A table is written from one room only: the step whose noun it is. */
export function oneTableOneWriter(files: SourceFile[]): string[] {
  const writers = new Map<string, Set<string>>()
  for (const file of codeFiles(files)) {
    const room = roomOf(file.path)
    if (room === null) continue
    for (const table of tablesWritten(file)) writers.set(table, (writers.get(table) ?? new Set()).add(room))
  }
  return [...writers]
    .filter(([, rooms]) => rooms.size > 1)
    .map(([table, rooms]) => `table ${table}: written by ${[...rooms].sort().join(' and ')}`)
}

/** Tables a file inserts into, updates or deletes from. */
export function tablesWritten(file: SourceFile): string[] {
  const code = blanked(file.source, { comments: true })
  return writes.flatMap((shape) => [...code.matchAll(shape)].map(([, table = '']) => snake(table)))
}

/** The query builder is given `citizenPromise` for the table `citizen_promise`. */
export function snake(table: string): string {
  return table.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}

/** Program files of the house: neither tests nor these checks. */
export function codeFiles(files: SourceFile[]): SourceFile[] {
  return files.filter(
    ({ path }) => /^src\/.*\.tsx?$/.test(path) && !isTest(path) && roomOf(path) !== 'architecture',
  )
}
