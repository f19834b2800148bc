import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono } from 'hono'

const folder = join(
  import.meta.dirname,
  import.meta.dirname.endsWith('build') ? 'assets' : '../../build/assets',
)

const kinds: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

type Asset = { address: string; bytes: Uint8Array<ArrayBuffer>; kind: string }

/** Everything the build laid out, read once; the address carries the contents' digest, so it may be kept for good. */
const assets: Map<string, Asset> = new Map(
  (existsSync(folder) ? readdirSync(folder) : []).map((name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    const kind = kinds[extname(name)] ?? 'application/octet-stream'
    return [name, { address: `/assets/${digest}/${name}`, bytes, kind }]
  }),
)

/** Where the browser finds a style sheet, script or font of ours. */
export function assetAddress(name: string): string {
  return assets.get(name)?.address ?? `/assets/-/${name}`
}

export function assetRoutes(): Hono {
  return new Hono().get('/assets/:digest/:name', (c) => {
    const name = c.req.param('name')
    const asset = assets.get(name)
    if (!asset) return c.notFound()
    return c.body(asset.bytes, 200, {
      'content-type': asset.kind,
      'cache-control': 'public, max-age=31536000, immutable',
      // The log's worker stands before every page behind the sign-in, not only before scripts.
      ...(name.endsWith('-worker.js') ? { 'service-worker-allowed': '/app/' } : {}),
    })
  })
}
