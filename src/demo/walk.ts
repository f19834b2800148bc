import type { Visitor } from './visitor.ts'

/** A form as it stands on a page: where it goes, and its fields as a browser would send them untouched. */
export type FormOnPage = {
  page: string
  method: string
  action: string
  hasFiles: boolean
  fields: FieldOnPage[]
}

export type FieldOnPage = {
  name: string
  /** `text`, `date`, `number`, `hidden`, `radio`, `checkbox`, `select`, `textarea`, `file` … */
  kind: string
  value: string
  /** What can be chosen, where the field is a choice. */
  choices: string[]
}

export type PageSeen = { path: string; status: number; headers: Headers; body: string }

/**
 * Follows every link from these pages as somebody would who has the time,
 * looking at no more than `perAddress` pages of the same kind.
 */
export async function walk(
  person: Visitor,
  { from, within, perAddress = 2 }: { from: string[]; within: RegExp; perAddress?: number },
): Promise<PageSeen[]> {
  const seen: PageSeen[] = []
  const met = new Map<string, number>()
  const waiting = [...from]
  const known = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await person.get(path)
    const { status, headers } = response
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
    const body = isPage ? await response.text() : ''
    seen.push({ path, status, headers, body })
    for (const link of [...linksOn(body, path), headers.get('location') ?? '']) {
      const kind = link.replace(anId, ':id').replace(/=[^&]*/g, '=')
      if (!within.test(link) || known.has(link) || (met.get(kind) ?? 0) >= perAddress) continue
      known.add(link)
      met.set(kind, (met.get(kind) ?? 0) + 1)
      waiting.push(link)
    }
  }
  return seen
}

export const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

function linksOn(body: string, path: string): string[] {
  return [...body.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => {
    const { pathname, search } = new URL(plain(href), `http://localhost${path}`)
    return pathname + search
  })
}

/** The forms of a page that send something (`post`). */
export function formsOn({ path, body }: Pick<PageSeen, 'path' | 'body'>): FormOnPage[] {
  return [...body.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .map(([, tag = '', inside = '']) => ({
      page: path,
      method: attribute(tag, 'method') ?? 'get',
      action: attribute(tag, 'action') ?? path,
      hasFiles: attribute(tag, 'enctype') === 'multipart/form-data',
      fields: fieldsIn(inside),
    }))
    .filter(({ method }) => method === 'post')
}

function fieldsIn(inside: string): FieldOnPage[] {
  const fields: FieldOnPage[] = []
  const controls =
    /<input\b([^>]*)>|<button\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs
  for (const [, input, button, area, text = '', select, options = ''] of inside.matchAll(controls)) {
    const tag = input ?? button ?? area ?? select ?? ''
    const name = attribute(tag, 'name')
    if (name === undefined) continue
    if (area !== undefined)
      fields.push({ name, kind: 'textarea', value: plain(text).replace(/^\n/, ''), choices: [] })
    else if (select !== undefined) fields.push({ name, kind: 'select', ...chosenOf(options) })
    else addInput(fields, name, button === undefined ? (attribute(tag, 'type') ?? 'text') : 'button', tag)
  }
  return fields
}

/** Radio buttons and ticks of one name are one field with choices. */
function addInput(fields: FieldOnPage[], name: string, kind: string, tag: string) {
  const value = attribute(tag, 'value') ?? ''
  if (!['radio', 'checkbox', 'button'].includes(kind)) {
    fields.push({ name, kind, value, choices: [] })
    return
  }
  const known = fields.find((field) => field.name === name && field.kind === kind)
  const field = known ?? { name, kind, value: '', choices: [] }
  if (!known) fields.push(field)
  field.choices.push(value)
  if (/\schecked(=|\s|$)/.test(tag)) field.value = value
}

function chosenOf(options: string): { value: string; choices: string[] } {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => tag)
  const value = (tag: string | undefined) => attribute(tag ?? '', 'value') ?? ''
  return { value: value(all.find((tag) => /\sselected/.test(tag)) ?? all[0]), choices: all.map(value) }
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** The words behind the signs that HTML writes instead. */
export function plain(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, sign: string) => signs[sign] ?? '')
}
