import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from '../src/web/app.ts'
import { securityHeaders } from '../src/web/security-headers.ts'
import { fill, withDatabase } from './database.ts'
import { askedBySeveral, type Borne, percentile } from './load.ts'
import { type Row, rounded } from './measure.ts'

/** The public overview with 300 promises and 300,000 rows, against the same server sending a fixed page of the same size. */
export function publicOverview(): Promise<Row[]> {
  return withDatabase(async (db) => {
    await fill(db, { commitments: 300, occurrencesEach: 1000, years: 5, slug: 'bench' })
    const app = createApp({ db, now: () => new Date(), demo: false, secure: false, log: console.error })
    const first = performance.now()
    const page = new Uint8Array(await (await app.request('/bench/sv')).arrayBuffer())
    const firstTime = performance.now() - first
    // What goes over the wire is the same: our page is sent packed, so the fixed one is too.
    const packed = new Uint8Array(gzipSync(page))
    const fixed = new Hono().use('*', securityHeaders(false)).get('*', (c) =>
      c.body(packed, 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      }),
    )
    const ours = await load(app.fetch, '/bench/sv')
    const peer = await load(fixed.fetch, '/bench/sv')
    return [
      {
        what: 'public overview, 300 promises, 300,000 rows',
        figure: `${rounded(ours.perSecond)} pages a second, ${told(ours)}`,
        against: `a fixed page of the same size: ${rounded(peer.perSecond)} a second, ${told(peer)}`,
        ratio: `${rounded(ours.perSecond / peer.perSecond)} of it; aim at least 0.5`,
      },
      {
        what: 'the same worked out anew, after a log entry',
        figure: `${rounded(firstTime)} ms`,
        against: `${rounded(page.byteLength / 1024)} kB, ${rounded(gzipSync(page).byteLength / 1024)} kB compressed`,
      },
    ]
  })
}

async function load(fetch: (request: Request) => Response | Promise<Response>, path: string) {
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const url = `http://127.0.0.1:${port}${path}`
  await askedBySeveral(url, 2)
  const borne = await askedBySeveral(url, 8)
  await new Promise((resolve) => server.close(resolve))
  return borne
}

const told = ({ took }: Borne) =>
  `p50 ${rounded(percentile(took, 50))} ms, p95 ${rounded(percentile(took, 95))} ms`
