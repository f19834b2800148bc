import type { Context } from 'hono'
import { readForm, storable } from './filled.ts'
import type { House } from './house.ts'
import { isLanguage, type Language } from './languages.ts'
import type { Asked } from './route.ts'

/** Reads a request once: address, language, form. A post that is no form gives null. */
export async function askedBy(c: Context, house: House): Promise<Asked | null> {
  const request = c.req.raw
  const url = new URL(request.url)
  const form = request.method === 'POST' ? await readForm(request) : { filled: {}, uploads: {} }
  if (!form) return null
  return {
    request,
    house,
    path: url.pathname,
    params: Object.fromEntries(storableIn(Object.entries(c.req.param()))),
    query: new URLSearchParams(storableIn(url.searchParams)),
    ...form,
    language: languageOf(request),
    at: house.now(),
  }
}

function storableIn(named: Iterable<[string, string]>): [string, string][] {
  return [...named].map(([name, value]) => [name, storable(value)])
}

/** The language of the address, else of the browser, else Swedish. */
export function languageOf(request: Request): Language {
  const url = new URL(request.url)
  const inAddress = url.searchParams.get('language') ?? url.pathname.split('/')[2]
  if (isLanguage(inAddress)) return inAddress
  const header = request.headers.get('accept-language') ?? ''
  const wanted = header.split(',').map((part) => part.trim().slice(0, 2))
  return wanted.find(isLanguage) ?? 'sv'
}
