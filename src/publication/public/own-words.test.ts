import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { seedDemo } from '../../demo/seed.ts'
import { type Visitor, visitor } from '../../demo/visitor.ts'
import { walk } from '../../demo/walk.ts'
import { createApp } from '../../web/app.ts'

let db: FreshDatabase
let resident: Visitor

beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, new Date('2026-11-22T09:00:00Z'))
  resident = visitor(
    createApp({ db, now: () => new Date('2026-11-22T09:00:00Z'), demo: false, secure: false, log: () => {} }),
  )
})
afterAll(() => db.drop())

/** What stands on a page outside what is marked as another language. */
const unmarked = (html: string) =>
  html
    .replace(/<head>.*?<\/head>|<svg.*?<\/svg>/gs, '')
    .replace(/<(\w+)(?=[^>]* lang="sv")[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')

it('on the English pages Swedish words are marked as Swedish, and on the Swedish ones nothing is', async () => {
  const english = await walk(resident, {
    from: ['/ekbro/en'],
    within: /^\/ekbro\/en(?!.*pdf)/,
    perAddress: 6,
  })
  expect(english.length).toBeGreaterThan(10)
  expect(english.flatMap(({ body }) => body.match(/<span lang="sv"/g) ?? []).length).toBeGreaterThan(100)
  // Words of the plan of Ekbro that are no name of an organisation or of a place.
  const swedish = /(?<!\p{L})(åtgärd|minst|löfte|kontroller|varje|och|eller|invånare)\p{L}*/giu
  const found = english.flatMap(({ path, body }) =>
    [...unmarked(body).matchAll(swedish)].map(({ 0: word, index }) => {
      return `${path}: ${unmarked(body).slice(Math.max(0, index - 60), index + word.length + 20)}`
    }),
  )
  expect(found).toEqual([])
  const home = await (await resident.get('/ekbro/sv')).text()
  expect(home.replace(/<footer.*<\/footer>/s, '')).not.toMatch(/<(?!html)\w+[^>]* lang="/)
})
