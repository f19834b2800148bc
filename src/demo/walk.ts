import { plain } from './forms-on-page.ts'
import type { Visitor } from './visitor.ts'

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
