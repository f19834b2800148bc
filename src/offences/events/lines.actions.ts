import type { Act } from '../../act.ts'
import { writeCsv } from '../../documents/csv.ts'
import { type CsvProblem, encodingOf, separatorOf, whatItIs } from '../../documents/csv-cells.ts'
import { csvLines } from '../../documents/csv-lines.ts'
import type { Line } from '../../documents/file-table.rules.ts'
import { tableOfJson } from '../../documents/json-table.rules.ts'
import { type EventSample, guessedEventRoles, sampleOf } from './columns.rules.ts'
import { personalInEvents } from './settled.rules.ts'
import { type EventUpload, piecesOf, saveEventUpload } from './uploads.queries.ts'

export type EventFileProblem = CsvProblem | 'noTable'

/** So much of a file is looked at before it is read in: all of most files. */
const mostLookedAt = 2 * 1024 * 1024
const largestFile = 40 * 1024 * 1024
/** A list of records is turned into a table at once, which holds up others. */
const largestList = 11 * 1024 * 1024

/** Keeps a file of events until its columns and words are settled; not one that may say who somebody is. */
export async function handInEvents(
  act: Act,
  name: string,
  sent: Uint8Array,
): Promise<{ id: string } | { personal: string[] } | { problem: EventFileProblem }> {
  if (sent.length > (isList(sent) ? largestList : largestFile)) return { problem: 'tooLarge' }
  const contents = asCsv(sent)
  const problem = whatItIs(contents)
  if (problem) return { problem }
  const encoding = encodingOf(contents)
  const text = new TextDecoder(encoding).decode(contents.subarray(0, 200_000))
  if (text.trim() === '') return { problem: 'empty' }
  const kind = { encoding, separator: separatorOf(text) }
  const sample = await sampleIn(csvLines([contents.subarray(0, mostLookedAt)], kind))
  if (!sample) return { problem: 'noTable' }
  if (sample.heads.length > 400) return { problem: 'tooManyColumns' }
  const personal = personalInEvents(sample, guessedEventRoles(sample))
  if (personal.length > 0) return { personal }
  return { id: await saveEventUpload(act, { name }, [contents]) }
}

/** The lines of a file that waits, as they come, with how many of its bytes they end. */
export async function* linesOf(
  act: Pick<Act, 'db' | 'within'>,
  upload: EventUpload,
): AsyncGenerator<{ lines: Line[]; bytes: number }> {
  let bytes = 0
  const pieces = async function* () {
    for await (const piece of piecesOf(act.db, act.within, upload.id)) {
      bytes += piece.length
      yield piece
    }
  }
  const separator = await separatorIn(act, upload)
  for await (const lines of csvLines(pieces(), { encoding: upload.encoding, separator }))
    yield { lines, bytes }
}

/** The beginning of a file that waits. */
export async function beginningOf(
  act: Pick<Act, 'db' | 'within'>,
  upload: EventUpload,
): Promise<EventSample | null> {
  const found: Line[] = []
  for await (const { lines, bytes } of linesOf(act, upload)) {
    found.push(...lines)
    if (bytes >= mostLookedAt) break
  }
  return sampleOf(found)
}

async function sampleIn(all: AsyncIterable<Line[]>): Promise<EventSample | null> {
  const found: Line[] = []
  for await (const lines of all) for (const line of lines) found.push(line)
  return sampleOf(found)
}

async function separatorIn(act: Pick<Act, 'db' | 'within'>, { id, encoding }: EventUpload): Promise<string> {
  for await (const piece of piecesOf(act.db, act.within, id))
    return separatorOf(new TextDecoder(encoding).decode(piece))
  return ','
}

/** Whether a file is a list of records, as the interfaces of the police give it. */
function isList(sent: Uint8Array): boolean {
  const first = new TextDecoder()
    .decode(sent.subarray(0, 200))
    .replace(/^\ufeff/, '')
    .trimStart()[0]
  return first === '[' || first === '{'
}

/** A list of records becomes the table it is; anything else stays. */
function asCsv(sent: Uint8Array): Uint8Array {
  if (!isList(sent)) return sent
  const table = tableOfJson(new TextDecoder().decode(sent))
  const [heads, ...rows] = table?.rows ?? []
  if (!heads) return sent
  return Buffer.from(
    writeCsv(
      rows,
      // A negative number is a number, and no formula that a spreadsheet could run.
      heads.map((head, at) => ({
        head,
        of: (row: string[]) => (/^-\d+(?:\.\d+)?$/.test(row[at] ?? '') ? Number(row[at]) : (row[at] ?? '')),
      })),
    ),
  )
}
