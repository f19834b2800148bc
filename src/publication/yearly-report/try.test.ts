import { afterAll, beforeAll, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { seedDemo } from '../../demo/seed.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'

let db: FreshDatabase
const now = new Date('2026-11-22T09:00:00Z')
beforeAll(async () => {
  db = await freshDatabase()
  const t = performance.now()
  await seedDemo(db, now)
  console.log('seed', performance.now() - t)
})
afterAll(() => db.drop())
it('try', async () => {
  const house = { db, now: () => now, demo: true, secure: false, log: (e: unknown) => console.error(e) }
  const app = createApp(house)
  const stranger = visitor(app)
  const save = async (name: string, response: Response) => {
    console.log(name, response.status, response.headers.get('content-type'))
    writeFileSync(`/tmp/try-${name}`, new Uint8Array(await response.clone().arrayBuffer()))
    return response
  }
  const list = await (await save('list.html', await stranger.get('/ekbro/sv/report'))).text()
  const id = /report\/([0-9a-f-]{36})"/.exec(list)![1]
  const theme = /href="(.ekbro.theme[^"]+)"/.exec(await (await stranger.get('/ekbro/sv/report')).text())![1]!
  await save('theme.css', await stranger.get(theme))
  await save('report.html', await stranger.get(`/ekbro/sv/report/${id}`))
  await save('report-en.html', await stranger.get(`/ekbro/en/report/${id}`))
  let t = performance.now()
  await save('report.pdf', await stranger.get(`/ekbro/sv/report/${id}.pdf`))
  console.log('pdf', performance.now() - t)
  t = performance.now()
  await save('report2.pdf', await stranger.get(`/ekbro/en/report/${id}.pdf`))
  console.log('pdf again', performance.now() - t)
  const anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  const home = await (await save('home.html', await anna.get('/app/publication'))).text()
  const r = /publication\/report\/([0-9a-f-]{36})/.exec(home)![1]
  await save('page-published.html', await anna.get(`/app/publication/report/${r}`))
  await save('correct.html', await anna.get(`/app/publication/report/${r}/correct`))
  const begun = await anna.post('/app/publication', { year: '2026' })
  const at = begun.headers.get('location')!
  await save('page.html', await anna.get(at))
  await save('preview.html', await anna.get(`${at}/preview`))
  await save('publish.html', await anna.get(`${at}/publish`))
})
