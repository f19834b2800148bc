import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import release from '../../package.json' with { type: 'json' }

/** A file of plain SQL: its name is the sentence, its digest what was released. */
export type SqlFile = { name: string; sql: string; sha256: string }

/** What a release brings to the database. */
export type Shipped = { release: string; migrations: SqlFile[]; views: SqlFile[] }

/** What this release brings: migrations/*.sql and views/*.sql beside this file, each in the order of their names. */
export function shippedHere(folder: string = import.meta.dirname): Shipped {
  return {
    release: release.version,
    migrations: sqlFilesIn(join(folder, 'migrations')),
    views: sqlFilesIn(join(folder, 'views')),
  }
}

function sqlFilesIn(folder: string): SqlFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => sqlFile(name, readFileSync(join(folder, name), 'utf8')))
}

/** Line ends differ between machines and mean nothing, so they are left out of the digest. */
export function sqlFile(name: string, sql: string): SqlFile {
  const sha256 = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
  return { name, sql, sha256 }
}
