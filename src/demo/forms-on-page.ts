import type { PageSeen } from './walk.ts'

/** A form as it stands on a page: where it goes, and its fields as a browser would send them untouched. */
export type FormOnPage = {
  page: string
  method: string
  action: string
  hasFiles: boolean
  fields: FieldOnPage[]
}

/** A form as it is sent, field by field. */
export type Sent = [field: string, value: string][]

export type FieldOnPage = {
  name: string
  /** `text`, `date`, `number`, `hidden`, `radio`, `checkbox`, `select`, `textarea`, `file` … */
  kind: string
  value: string
  /** What can be chosen, where the field is a choice. */
  choices: string[]
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

/**
 * The form as somebody would fill it in who answers everything: what stands
 * there is left, an empty field gets an answer of its kind.
 */
export function filledOut(form: FormOnPage): Sent {
  return form.fields
    .filter(({ kind }) => kind !== 'file')
    .map((field) => [field.name, field.value || answerTo(field)])
}

export function answerTo({ name, kind, choices }: FieldOnPage): string {
  if (kind === 'hidden') return ''
  if (choices.length > 0) return choices.find((choice) => choice !== '') ?? ''
  if (kind === 'date') return '2026-11-10'
  if (kind === 'email') return 'prov@ekbro.example'
  if (kind === 'password') return 'granarna viskar om natten'
  return asksForNumber.test(name) ? '1' : 'Prov'
}

/** Fields for numbers are lines of text, so that "2,5" can be written in them; only their names tell. */
export const asksForNumber =
  /year|count|hours|money|fullTime|quantity|age(From|To)|number|places|attendance|votes|asked|steps|contributors|persons|things/i

/**
 * The lines that stand more than once in a page's summary of what is wrong: nobody
 * can tell them apart. A line that quotes what was written tells by that which it is.
 */
export function saidTwice(page: string): string[] {
  const [summary = ''] = /<div class="ds-error-summary".*?<\/div>/s.exec(page) ?? []
  const lines = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line]) => line!.replace(/<[^>]+>/g, ''))
  return lines.filter((line, place) => !line.includes('”') && lines.indexOf(line) !== place)
}
