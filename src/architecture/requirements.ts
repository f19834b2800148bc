import { blanked } from './blanking.ts'
import type { SourceFile } from './sources.ts'
import { testNames } from './test-names.ts'

export const registerPath = 'docs/requirements.md'

/** A row of the register: its id (`S4-23`), its kind (`CAD`) and what must be true. */
export type Requirement = { id: string; kind: string; mustBeTrue: string }

/** Which tests carry a requirement's id in their name, each as `file › name`. */
export type Proof = { id: string; tests: string[] }

/** The rows of the register, read from its Markdown tables. */
export function registerRows(markdown: string): Requirement[] {
  return [...markdown.matchAll(/^\| (S\d-\d{2,3}) \| ([A-Z/]+) \| (.+) \|$/gm)].map(
    ([, id = '', kind = '', mustBeTrue = '']) => ({ id, kind, mustBeTrue }),
  )
}

/**
 * The ids a test's name carries. A list names each (`S4-18 S4-19`), a range
 * all from its first to its last (`S4-18–20`, `S4-18–S4-20`).
 */
export function idsIn(name: string): string[] {
  const found = name.matchAll(/\bS(\d)-(\d{2,3})(?:[–—-](?:S\1-)?(\d{2,3}))?(?!\d)/g)
  return [...found].flatMap(([, source = '', first = '', last = first]) => {
    const length = Math.max(Number(last) - Number(first), 0) + 1
    return Array.from({ length }, (_, more) => `S${source}-${String(Number(first) + more).padStart(2, '0')}`)
  })
}

/** For every row of the register, in its order, the tests that prove it; a row without tests is not yet proved. */
export function proofs(rows: Requirement[], files: SourceFile[]): Proof[] {
  const named = namedTests(files)
  return rows.map(({ id }) => ({
    id,
    tests: named.filter(({ ids }) => ids.includes(id)).map(({ test }) => test),
  }))
}

/** Ids that a test carries and the register does not know: a slip of the pen would prove nothing. */
export function unknownIds(rows: Requirement[], files: SourceFile[]): { id: string; test: string }[] {
  const known = new Set(rows.map(({ id }) => id))
  return namedTests(files).flatMap(({ ids, test }) =>
    ids.filter((id) => !known.has(id)).map((id) => ({ id, test })),
  )
}

function namedTests(files: SourceFile[]): { ids: string[]; test: string }[] {
  return files
    .filter(({ path }) => holdsTests(path))
    .flatMap(({ path, source }) =>
      testNames(blanked(source, { comments: true })).map((name) => ({
        ids: idsIn(name),
        test: `${path} › ${name}`,
      })),
    )
}

/** The tests of these checks plant names of their own and prove no row. */
function holdsTests(path: string): boolean {
  if (path.startsWith('src/architecture/')) return false
  return /\.(?:test|spec)\.tsx?$/.test(path) || path.startsWith('journeys/')
}
