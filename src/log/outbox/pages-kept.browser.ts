import { assetsCache, pagesCache } from './store.browser.ts'

const owner = '/app/log/kept-for'
/** So old a kept page may be before it is fetched anew, in milliseconds. */
const fresh = 6 * 60 * 60 * 1000
const keptAt = 'x-kept-at'
const mostPages = 80

/**
 * Keeps pages for when there is no network: those of the one who is signed in,
 * and of no one else. Each says on its face when it was kept.
 */
export async function keepPages(addresses: readonly string[], whose: string): Promise<boolean> {
  const cache = await caches.open(pagesCache)
  if ((await (await cache.match(owner))?.text()) !== whose) {
    for (const request of await cache.keys()) await cache.delete(request)
    await cache.put(owner, new Response(whose))
  }
  for (const address of addresses.slice(0, mostPages)) {
    const known = Number((await cache.match(address))?.headers.get(keptAt) ?? 0)
    if (Date.now() - known < fresh) continue
    const page = await fetch(address).catch(() => null)
    // No network, or the way in instead of the page: another time.
    if (!page?.ok) return true
    const isFull = await cache.put(address, await marked(page)).then(
      () => false,
      () => true,
    )
    if (isFull) return false
  }
  return true
}

/** What the page is made of, so that it looks as it should. */
export async function keepAssets(): Promise<void> {
  const cache = await caches.open(assetsCache)
  const ours = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/assets\/|\/theme-[0-9a-f]+\.css$/.test(name) && name.startsWith(location.origin))
  for (const name of new Set(ours)) if (!(await cache.match(name))) await cache.add(name).catch(() => {})
}

async function marked(page: Response): Promise<Response> {
  const headers = new Headers(page.headers)
  headers.set(keptAt, String(Date.now()))
  const html = await page.text()
  return new Response(html.replace('<body>', `<body data-kept-at="${Date.now()}">`), { headers })
}
