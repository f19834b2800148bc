import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { forTheOperator } from './for-the-operator.ts'
import type { AppliedMigration } from './migrate.ts'

/**
 * A backup is one gzip file of lines. A line that begins with `#` tells what
 * follows; every other line is one row as JSON. Nothing in it depends on the
 * server it came from, and `zcat` shows it to whoever wants to look.
 *
 *   #samsyn-backup {"format":1,"release":"0.1.0","takenAt":"…","migrations":[…]}
 *   #table {"name":"occurrence","columns":["tenant","id",…]}
 *   {"id":"…","day":"2026-05-04",…}
 *   #rows {"count":1,"sha256":"…"}
 *   #sequence {"name":"sign_in_attempt_id_seq","last":"41"}
 *   #end {"tables":1,"rows":1,"sha256":"…"}
 */
export type BackupHead = { format: 1; release: string; takenAt: string; migrations: AppliedMigration[] }

export type BackupLine =
  | { kind: 'samsyn-backup'; said: BackupHead }
  | { kind: 'table'; said: { name: string; columns: string[] } }
  | { kind: 'row'; json: string }
  | { kind: 'rows'; said: { count: number; sha256: string } }
  | { kind: 'sequence'; said: { name: string; last: string } }
  | { kind: 'end'; said: { tables: number; rows: number; sha256: string } }

/** What a backup holds, as it is told to whoever made or restored it. */
export type BackupSum = { tables: number; rows: number }

export const newline = 10

/**
 * The lines of a backup, each checked against its checksum before the next
 * section is given out. A file that was cut off, changed or never was a backup
 * ends in a sentence that says so.
 */
export async function* linesOfBackup(file: string): AsyncGenerator<BackupLine> {
  const whole = createHash('sha256')
  let section = createHash('sha256')
  const sum: BackupSum & { inTable: number } = { tables: 0, rows: 0, inTable: 0 }
  let first = true
  let ended = false
  for await (const bytes of rawLines(file)) {
    if (ended) throw damaged(file, 'something follows its end')
    const line = parsed(bytes, file)
    if (first !== (line.kind === 'samsyn-backup')) throw damaged(file, 'it does not begin as a backup does')
    first = false
    if (line.kind === 'row') {
      section.update(bytes)
      sum.inTable += 1
      sum.rows += 1
    } else if (line.kind === 'table') {
      section = createHash('sha256')
      sum.inTable = 0
      sum.tables += 1
    } else if (line.kind === 'rows') {
      if (line.said.count !== sum.inTable) throw damaged(file, 'rows are missing')
      if (line.said.sha256 !== section.digest('hex')) throw damaged(file, 'a row was changed')
    } else if (line.kind === 'end') {
      ended = true
      if (line.said.sha256 !== whole.digest('hex')) throw damaged(file, 'a line was changed')
    }
    if (!ended) whole.update(bytes)
    yield line
  }
  if (!ended) throw damaged(file, 'its end is missing')
}

/** Told instead of a stack: the file cannot be trusted, and nothing was changed because of it. */
export function damaged(file: string, how: string, cause?: unknown): Error {
  return forTheOperator(
    `${file} is not a whole Samsyn backup: ${how}. Nothing was restored. Fetch the file again, or take an earlier one.`,
    cause,
  )
}

function parsed(bytes: Buffer, file: string): BackupLine {
  const text = bytes.toString('utf8', 0, bytes.length - 1)
  if (!text.startsWith('#')) return { kind: 'row', json: text }
  const gap = text.indexOf(' ')
  try {
    return { kind: text.slice(1, gap), said: JSON.parse(text.slice(gap)) } as BackupLine
  } catch (error) {
    throw damaged(file, 'a line cannot be read', error)
  }
}

/** Split by the byte: a row may hold the signs that Node's readline takes for line ends. */
async function* rawLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      for (let end = data.indexOf(newline); end >= 0; end = data.indexOf(newline)) {
        yield data.subarray(0, end + 1)
        data = data.subarray(end + 1)
      }
      rest = data
    }
  } catch (error) {
    throw unreadable(file, error as NodeJS.ErrnoException)
  } finally {
    source.destroy()
  }
  if (rest.length > 0) throw damaged(file, 'its last line is cut off')
}

function unreadable(file: string, error: NodeJS.ErrnoException): Error {
  if (error.code?.startsWith('Z_')) return damaged(file, 'it cannot be unpacked', error)
  if (error.code === 'ENOENT') return forTheOperator(`There is no file ${file}.`, error)
  return error
}
