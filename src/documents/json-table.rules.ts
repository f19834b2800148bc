/** A list of records as rows of cells, the first one the heads. */
export type JsonTable = { rows: string[][] }

const most = 200_000

/**
 * A JSON file that is a list of records, as a table: what lies in a record of a
 * record becomes a column of its own ("location.name"), and a list of words
 * gives a row for each of them. Null where it is no such list.
 */
export function tableOfJson(text: string): JsonTable | null {
  const records = listIn(text)
  if (!records) return null
  const rows = records.slice(0, most).flatMap((record) => (isRecord(record) ? rowsOf(record) : []))
  const heads = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  if (heads.length === 0) return null
  return { rows: [heads, ...rows.slice(0, most).map((row) => heads.map((head) => row.get(head) ?? ''))] }
}

/** The list itself, or the first one in what is around it, as `features` or `results`. */
function listIn(text: string): unknown[] | null {
  try {
    const found: unknown = JSON.parse(text)
    if (Array.isArray(found)) return found
    return isRecord(found) ? (Object.values(found).find(Array.isArray) ?? null) : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function rowsOf(record: Record<string, unknown>): Map<string, string>[] {
  const row = new Map<string, string>()
  const lists: [string, string[]][] = []
  const add = (head: string, value: unknown, depth: number) => {
    if (isRecord(value)) {
      if (depth < 3) for (const [name, one] of Object.entries(value)) add(`${head}.${name}`, one, depth + 1)
    } else if (Array.isArray(value)) lists.push([head, value.filter((one) => !isRecord(one)).map(String)])
    else row.set(head, value === null || value === undefined ? '' : String(value))
  }
  for (const [head, value] of Object.entries(record)) add(head, value, 0)
  const [head, words] = lists[0] ?? []
  if (head === undefined || words === undefined) return [row]
  return words.map((one) => new Map([...row, [head, one]]))
}
