import { posix } from 'node:path'
import { blanked } from './blanking.ts'
import type { SourceFile } from './sources.ts'

/** One file or package that a file names in an import. */
export type Import = {
  /** As written: `../log/rules.ts`, `zod`, `node:fs`. */
  specifier: string
  /** The file it means, from the project's root; null for a package. */
  target: string | null
  /** Types leave nothing behind at run time. */
  typeOnly: boolean
}

const forms = [
  // import x, { y } from '…' · import type { y } from '…' · import '…'
  /\bimport\s+(?<type>type\s+)?(?:(?<names>[\w$*{}\s,]+?)\s*from\s*)?(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g,
  // export { y } from '…' · export * as y from '…'
  /\bexport\s+(?<type>type\s+)?(?<names>\*(?:\s+as\s+[\w$]+)?|\{[\w$\s,]*\})\s*from\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g,
  // import('…')
  /\bimport\s*\(\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g,
]

/** Every import, export-from and dynamic import of a file; one that stands in a comment or a text is none. */
export function importsOf(file: SourceFile): Import[] {
  if (!/\.(ts|tsx|mjs|js)$/.test(file.path)) return []
  const code = blanked(file.source, { comments: true, templates: true })
  const withoutTexts = blanked(file.source, { comments: true, templates: true, strings: true })
  return forms
    .flatMap((form) => [...code.matchAll(form)])
    .filter(({ index }) => /^(?:im|ex)port/.test(withoutTexts.slice(index, index + 6)))
    .map(({ groups: { type, names = '', specifier = '' } = {} }) => ({
      specifier,
      target: specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : null,
      typeOnly: type !== undefined || onlyTypes(names),
    }))
}

/** `{ type A, type B }`: every name in the braces is a type. */
function onlyTypes(names: string): boolean {
  const inner = names.match(/^\{([^}]*)\}$/)?.[1]
  if (inner === undefined) return false
  const each = inner
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return each.length > 0 && each.every((name) => name.startsWith('type '))
}
