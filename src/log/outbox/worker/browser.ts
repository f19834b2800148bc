import { isId } from '../../rules.ts'
import { isUnsent } from '../rules.ts'
import { keptFrom, noteClockOf, patience, sendWaiting } from '../sending.browser.ts'
import { assetsCache, keep, keptNow, keptWith, pagesCache, wipe } from '../store.browser.ts'

// The part that stands between the log and the network. It answers with the page
// it kept where no page comes, takes in what is logged where nobody else does,
// and leaves everything else alone.

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Worker = {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void>; matchAll: () => Promise<{ postMessage: (told: string) => void }[]> }
  location: Location
  addEventListener: (<T extends Event>(name: string, then: (event: T) => void) => void) | undefined
}

const worker = globalThis as unknown as Required<Worker>
const outbox = '/app/log/outbox'

worker.addEventListener?.<Lasting>('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener?.<Lasting>('activate', (event) => event.waitUntil(renewed()))
worker.addEventListener?.<Lasting>('sync', (event) => event.waitUntil(sendWaiting(true)))
worker.addEventListener?.<Fetching>('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (origin !== worker.location.origin) return
  if (request.method === 'GET' && pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (request.method === 'GET' && isTheme(pathname)) event.respondWith(theme(request))
  else if (request.mode !== 'navigate') return
  else if (request.method === 'GET' && pathname.startsWith('/app')) event.respondWith(page(request, pathname))
  else if (request.method === 'POST' && pathname === '/app/sign-out') event.respondWith(signOut(request))
  else if (request.method === 'POST' && commitmentIn(pathname)) event.respondWith(logged(request))
})

/** Pages of the former version would ask for what is no longer there; what waits to be sent stays. */
async function renewed(): Promise<void> {
  await Promise.all([caches.delete(pagesCache), caches.delete(assetsCache)])
  await worker.clients.claim()
}

/** The commitment of a log form's address. */
function commitmentIn(pathname: string): boolean {
  const id = pathname.match(/^\/app\/log\/([^/]+)$/)?.[1]
  return id !== undefined && isId(id)
}

const isTheme = (pathname: string) => /^\/[^/]+\/theme-[0-9a-f]+\.css$/.test(pathname)
const isKept = (pathname: string) => pathname === '/app/log' || pathname === outbox || commitmentIn(pathname)

/** Its address carries its contents' digest: what was kept is what would come. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await keepAnswer(assetsCache, request.url, response.clone())
  return response
}

async function theme(request: Request): Promise<Response> {
  const response = await fetch(request).catch(() => null)
  if (response?.ok) await keepAnswer(assetsCache, request.url, response.clone())
  return response ?? (await caches.match(request)) ?? Response.error()
}

/** The page as it is now; as it was kept where no answer comes in time. */
async function page(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(pagesCache).catch(() => null)
  const kept = isKept(pathname) ? await cache?.match(pathname) : undefined
  // Where the log has just got no answer nobody is made to wait for the same again.
  if (kept && new URL(request.url).searchParams.has('kept')) return kept
  const fallback = kept ?? (await cache?.match(outbox))
  const answer = await answered(request, kept ? patience : null)
  if (answer && !isAway(answer)) return answer
  return fallback ?? answer ?? Response.error()
}

/** Takes in what is logged where the server does not: it is sent as soon as it can be. */
async function logged(request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.clone().text())
  const id = form.get('id') ?? ''
  const answer = await answered(request, patience)
  if (answer && !isAway(answer)) {
    // A way in that was lost, or a fault in what was written, leaves it as it was; a receipt ends it.
    if (answer.type === 'opaqueredirect') await received(id)
    return answer
  }
  const kept = await keptFrom(form, 'waiting')
  const isSafe =
    kept &&
    (await keep(kept).then(
      () => true,
      () => false,
    ))
  if (isSafe) return Response.redirect(`${outbox}?kept=${id}`, 303)
  // The page stays as it is, with everything that was written, and says why.
  for (const page of await worker.clients.matchAll()) page.postMessage('notKept')
  return answer ?? new Response(null, { status: 204 })
}

async function received(id: string): Promise<void> {
  const kept = await keptWith(id).catch(() => undefined)
  if (kept) await keep({ ...kept, standing: 'sent', hindrance: null, words: [], sentAt: Date.now() })
}

/** Leaves nothing on the phone, unless something is still to be sent: then that is asked about first. */
async function signOut(request: Request): Promise<Response> {
  const all = await keptNow().catch(() => [])
  if (all.some(isUnsent)) return Response.redirect(`${outbox}?leaving=yes`, 303)
  await wipe().catch(() => {})
  return fetch(request)
}

async function answered(request: Request, within: number | null): Promise<Response | null> {
  const response = await fetch(request, within === null ? {} : { signal: AbortSignal.timeout(within) }).catch(
    () => null,
  )
  if (response?.ok) await noteClockOf(response).catch(() => {})
  return response
}

/** The server itself is away, or something between it and the phone answers instead of it. */
const isAway = ({ status }: Response) => status === 502 || status === 503 || status === 504 || status === 500

async function keepAnswer(name: string, address: string, response: Response): Promise<void> {
  // A phone that is full shows what comes by the network all the same.
  await caches
    .open(name)
    .then((cache) => cache.put(address, response))
    .catch(() => {})
}
