import { numberIn } from './written-number.rules.ts'

/**
 * What a person wrote in a form, field by field, as it came. A page
 * that finds a fault is made again from this, so that nothing written is lost.
 */
export type Filled = Record<string, string | string[]>

export type Upload = { name: string; bytes: Uint8Array }

/** The answer to a field with one answer; what is missing is empty. */
export function one(filled: Filled, name: string): string {
  const value = filled[name]
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}

/** The answers to a field with several. */
export function many(filled: Filled, name: string): string[] {
  const value = filled[name]
  return (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .map((v) => v.trim())
    .filter(Boolean)
}

/** One answer per line of a text area. */
export function lines(filled: Filled, name: string): string[] {
  return one(filled, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A number as people write it, "1 500", "1.500" or "2,5"; null where nothing or no number stands. */
export function number(filled: Filled, name: string): number | null {
  return numberIn(one(filled, name)) ?? unread(filled, name, 'number')
}

/** An amount of money, where its unit may stand behind: "12.500 kr.". */
export function money(filled: Filled, name: string): number | null {
  return numberIn(one(filled, name).replace(/\s*(?:kr\.?|:-)$/iu, '')) ?? unread(filled, name, 'number')
}

/**
 * A day as a date field sends it; null where nothing or no day stands. Whoever
 * types "26" for the year has written the year 26, which is no day of ours.
 */
export function day(filled: Filled, name: string): string | null {
  const written = one(filled, name)
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(written)) return unread(filled, name, 'day')
  const date = new Date(`${written}T00:00:00Z`)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)) return written
  return unread(filled, name, 'day')
}

export type Unread = { name: string; kind: 'day' | 'number'; written: string }

const unreadIn = new WeakMap<Filled, Map<string, Unread>>()

/** Nothing was read; if something was written all the same, it is noted for the door. */
function unread(filled: Filled, name: string, kind: Unread['kind']): null {
  const written = one(filled, name)
  const noted = unreadIn.get(filled) ?? new Map<string, Unread>()
  if (written) unreadIn.set(filled, noted.set(name, { name, kind, written }))
  return null
}

/**
 * What somebody wrote where a day or a number is asked for, and nobody could
 * read. A room that needs the answer says so at the field; one that could do
 * without it would drop it in silence, so the door asks here before it lets a
 * form be saved.
 */
export function notRead(filled: Filled): Unread[] {
  return [...(unreadIn.get(filled)?.values() ?? [])]
}

/** Reads a request's form, plain or with files; null where it is none. */
export async function readForm(
  request: Request,
): Promise<{ filled: Filled; uploads: Record<string, Upload> } | null> {
  const form = await request.formData().catch(() => null)
  if (!form) return null
  // Without a prototype: a field may be called whatever a program likes.
  const filled: Filled = Object.create(null)
  const uploads: Record<string, Upload> = Object.create(null)
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    const texts = values.filter((value): value is string => typeof value === 'string').map(storable)
    if (texts.length > 0) filled[name] = texts.length === 1 ? (texts[0] as string) : texts
    for (const value of values) {
      // A field where no file was chosen comes without a name; a file that is empty is a file all the same.
      if (typeof value === 'string' || (value.size === 0 && value.name === '')) continue
      uploads[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
    }
  }
  return { filled, uploads }
}

/**
 * What was written without the signs that nobody means: PostgreSQL keeps no NUL,
 * paper has no control character, and an override of direction would make a
 * public page say something else than what stands there.
 */
export function storable(written: string): string {
  return written.replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
}
