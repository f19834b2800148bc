import type { SourceFile } from './sources.ts'

export const glossaryPath = 'docs/glossary.md'

/**
 * Every table and every folder is called by a word of the glossary. A composed
 * name (`agreement_party`, `commitment_version`) passes as a whole or when it
 * is made of such words; a folder may hold the word's plural.
 */
export function tablesAndFoldersStandInGlossary(files: SourceFile[]): string[] {
  const glossary = files.find(({ path }) => path === glossaryPath)?.source ?? ''
  const words = new Set([...glossary.matchAll(/`([A-Za-z][\w-]*)`/g)].map(([, word = '']) => kebab(word)))
  const known = (name: string) => isComposed(kebab(name).split('-'), words)
  return [
    ...tables(files).filter(({ name }) => !known(name)),
    ...folders(files).filter(({ name }) => !known(name)),
  ].map(({ path, name }) => `${path}: ${name} does not stand in ${glossaryPath}`)
}

type Named = { path: string; name: string }

function tables(files: SourceFile[]): Named[] {
  return files
    .filter(({ path }) => /^src\/database\/.*\.sql$/.test(path))
    .flatMap(({ path, source }) =>
      [...source.replace(/--.*$/gm, '').matchAll(tableCreated)].map(([, name = '']) => ({ path, name })),
    )
}

const tableCreated = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:\w+\.)?"?(\w+)"?/gi

/** Folders of the house; what lies below `assets` is named as it came. */
function folders(files: SourceFile[]): Named[] {
  const paths = files
    .filter(({ path }) => path.startsWith('src/'))
    .map(({ path }) => path.replace(/(\/assets)\/.*$/, '$1/').replace(/\/[^/]*$/, ''))
  return [...new Set(paths)].flatMap((path) =>
    path
      .split('/')
      .slice(1)
      .map((name) => ({ path, name })),
  )
}

/** Whether the parts can be read as a row of glossary words, of one part or several each. */
function isComposed(parts: string[], words: Set<string>): boolean {
  if (parts.length === 0) return true
  return parts.some((_, last) => {
    const word = parts.slice(0, last + 1).join('-')
    const stands = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((form) => words.has(form))
    return stands && isComposed(parts.slice(last + 1), words)
  })
}

/** `citizenPromise`, `citizen_promise` and `citizen-promise` are one word. */
function kebab(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase()
}
