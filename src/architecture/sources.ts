import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the house: its path from the project's root, with forward slashes, and what stands in it. */
export type SourceFile = { path: string; source: string }

const text = /\.(ts|tsx|mjs|js|sql|md|json|css)$/

/**
 * Every file under the given folders of the project. Files that are not text
 * (fonts, pictures) are listed with an empty source: their place is checked,
 * their content is not.
 */
export function readSources(root: string, folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => filesUnder(root, folder))
}

function filesUnder(root: string, folder: string): SourceFile[] {
  const entries = entriesOf(join(root, folder))
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(root, path)
    return [{ path, source: text.test(entry.name) ? readFileSync(join(root, path), 'utf8') : '' }]
  })
}

/** A folder of the plan that is not made yet, like `bench`, is an empty folder. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
