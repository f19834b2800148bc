import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import type { Visitor } from '../demo/visitor.ts'

let demo: DemoHouse
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(() => demo.db.drop())

async function printed(who: Visitor): Promise<string> {
  const answer = await who.get('/app/log/codes.pdf')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')
}
const addressesOf = (words: string) =>
  [...words.matchAll(/\/app\/log\/([\da-f-]{36})/g)].map(([, id]) => id as string)

it('everything somebody may log has a code that leads to its form, and nothing else has', async () => {
  const anna = await demo.enter('anna@ekbro.example')
  const list = await (await anna.get('/app/log')).text()
  expect(list).toContain('href="/app/log/codes.pdf"')
  const ongoing = list.slice(0, list.indexOf('<details open') > 0 ? list.indexOf('<details open') : undefined)
  const printedIds = addressesOf(await printed(anna))
  expect(printedIds.length).toBeGreaterThan(5)
  for (const id of printedIds) expect(ongoing).toContain(`/app/log/${id}`)
  expect((await anna.get(`/app/log/${printedIds[0]}`)).headers.get('location')).toContain('?form=')
})

it('a partner gets codes for its own alone, and a stranger none', async () => {
  const lisa = await demo.enter('lisa@kometen.example')
  const own = addressesOf(await printed(lisa))
  const all = addressesOf(await printed(await demo.enter('anna@ekbro.example')))
  expect(own.length).toBeGreaterThan(0)
  expect(own.length).toBeLessThan(all.length)
  for (const id of own) expect((await lisa.get(`/app/log/${id}`)).status).toBe(303)
  const stranger = await demo.stranger.get('/app/log/codes.pdf')
  expect(stranger.headers.get('content-type')).not.toBe('application/pdf')
})
