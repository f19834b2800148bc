import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { seedDemo } from '../../demo/seed.ts'
import { createApp } from '../../web/app.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, new Date('2026-11-22T10:00:00Z'))
})
afterAll(() => db.drop())
it('x', { timeout: 120_000 }, async () => {
  const app = createApp({
    db,
    now: () => new Date('2026-11-22T10:00:00Z'),
    demo: true,
    secure: false,
    log: (e) => console.error(e),
  })
  const get = async (p: string) => {
    const t = performance.now()
    const r = await app.request(p)
    const b = await r.text()
    console.log(p, r.status, b.length, gzipSync(b).length, Math.round(performance.now() - t))
    return b
  }
  for (const [slug, l] of [
    ['ekbro', 'sv'],
    ['ekbro', 'en'],
    ['havnsoe', 'da'],
    ['tallberga', 'sv'],
    ['mossnas', 'sv'],
  ] as const) {
    const front = await get(`/${slug}/${l}`)
    writeFileSync(`/tmp/res/${slug}-${l}-front.html`, front)
    const ids = [...front.matchAll(/citizen-promise\/([0-9a-f-]{36})/g)].map((m) => m[1]!)
    for (const [i, id] of ids.entries())
      writeFileSync(`/tmp/res/${slug}-${l}-story${i}.html`, await get(`/${slug}/${l}/citizen-promise/${id}`))
    const fa = front.match(/focus-area\/([0-9a-f-]{36})/)?.[1]
    for (const page of [
      `focus-area/${fa}`,
      'action-plan',
      'action-plan/changes',
      'standing-words',
      'accessibility',
      'data-protection',
      'wrong',
    ])
      writeFileSync(
        `/tmp/res/${slug}-${l}-${page.replaceAll('/', '-').slice(0, 20)}.html`,
        await get(`/${slug}/${l}/${page}`),
      )
  }
})
