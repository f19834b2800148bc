import { blanked } from './blanking.ts'
import { importsOf } from './imports.ts'
import { kindOf, stepOf } from './rooms.ts'
import type { SourceFile } from './sources.ts'
import { codeFiles, snake, tablesWritten } from './sql.ts'

/**
 * What strangers see comes from `public_…` views.
 *
 * In every step the files that serve strangers have a name or folder that
 * begins with `public`, and whatever answers a public address or opens the
 * public connection must be so named. Their queries name public views only and
 * write nothing; the others reach no query or action but these.
 */
export function publicPagesReadPublicViews(files: SourceFile[]): string[] {
  const rooms = codeFiles(files).filter(({ path }) => stepOf(path) !== null)
  const serving = rooms.filter(({ path }) => servesStrangers(path))
  const others = rooms.filter(({ path }) => !servesStrangers(path))
  return [...serving.flatMap(closedSources), ...serving.flatMap(closedImports), ...others.flatMap(openDoors)]
}

function servesStrangers(path: string): boolean {
  return /\/public[./]/.test(path)
}

function closedSources(file: SourceFile): string[] {
  if (kindOf(file.path) !== 'queries') return []
  const read = tablesRead(file.source).filter((table) => !table.startsWith('public_'))
  return [
    ...read.map((table) => `${file.path}: reads ${table}, which is no public_… view`),
    ...tablesWritten(file).map((table) => `${file.path}: writes ${table}; public pages write nothing`),
  ]
}

function closedImports(file: SourceFile): string[] {
  return importsOf(file)
    .filter(({ target, typeOnly }) => {
      const kind = target === null ? null : kindOf(target)
      return !typeOnly && (kind === 'queries' || kind === 'actions') && !servesStrangers(target ?? '')
    })
    .map(({ target }) => `${file.path}: a public page may not reach ${target}`)
}

const publicDoor = /\b(?:publicPage|asPublic)\s*\(|\bdb\.public\b/

function openDoors(file: SourceFile): string[] {
  const code = blanked(file.source, { comments: true, strings: true, templates: true })
  return publicDoor.test(code) ? [`${file.path}: serves strangers, so its name must begin with public`] : []
}

const reads = [
  /\.(?:selectFrom|(?:inner|left|right|full|cross)Join)\s*\(\s*\[?\s*['"`](?:\w+\.)?(\w+)/g,
  /\b(?:from|join)\s+(?!lateral\b|only\b)(?:\w+\.)?([a-z_]\w*)\b(?!\s*\()/gi,
]

/** Tables and views a query file names; a name it makes itself (`with name as`) and functions are none. */
function tablesRead(source: string): string[] {
  const code = blanked(source, { comments: true })
    .replace(/\bextract\s*\([^)]*\)/gi, '')
    .replace(/\bdistinct\s+from\b/gi, '')
  const named = /\b(\w+)\s+as\s+(?:not\s+)?(?:materialized\s+)?\(|\.with\s*\(\s*'(\w+)/gi
  const made = new Set(
    [...code.matchAll(named)].map(([, inSql, inBuilder = '']) => snake(inSql ?? inBuilder)),
  )
  return reads
    .flatMap((shape) => [...code.matchAll(shape)].map(([, table = '']) => snake(table)))
    .filter((table) => !made.has(table))
}
