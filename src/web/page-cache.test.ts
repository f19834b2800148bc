import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { PageCache } from './page-cache.ts'

const page =
  (words: string, status = 200) =>
  async () =>
    new Response(words, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

const asked = (stamp: string, accepts: string | null = null, address = '/ekbro/sv') => ({
  address,
  stamp,
  accepts,
})

it('a page is worked out once for a stamp, and anew for the next', async () => {
  const pages = new PageCache(10_000)
  await pages.answer(asked('version 1'), page('one'))
  expect(await (await pages.answer(asked('version 1'), page('two'))).text()).toBe('one')
  expect(await (await pages.answer(asked('version 2'), page('two'))).text()).toBe('two')
})

it('whoever asks while a page is being worked out gets the same page', async () => {
  const pages = new PageCache(10_000)
  let times = 0
  const workOut = async () => new Response(`page ${++times}`)
  const all = await Promise.all([1, 2, 3].map(() => pages.answer(asked('version 1'), workOut)))
  expect(await Promise.all(all.map((each) => each.text()))).toEqual(['page 1', 'page 1', 'page 1'])
})

it('a page is sent packed to whoever takes it, and says so', async () => {
  const pages = new PageCache(100_000)
  const words = 'lovat och gjort '.repeat(500)
  const packed = await pages.answer(asked('version 1', 'br, gzip;q=0.8'), page(words))
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toBe('accept-encoding')
  expect(packed.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const bytes = new Uint8Array(await packed.arrayBuffer())
  expect(bytes.length).toBeLessThan(words.length / 10)
  expect(gunzipSync(bytes).toString()).toBe(words)
})

it.each([null, '', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])(
  'and as it is to whoever does not: %s',
  async (accepts) => {
    const plain = await new PageCache(10_000).answer(asked('version 1', accepts), page('lovat'))
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe('lovat')
  },
)

it('what did not succeed is not kept', async () => {
  const pages = new PageCache(10_000)
  expect((await pages.answer(asked('version 1'), page('gone', 404))).status).toBe(404)
  expect((await pages.answer(asked('version 1'), page('here'))).status).toBe(200)
})

it('one that failed is tried again', async () => {
  const pages = new PageCache(10_000)
  const fails = () => Promise.reject(new Error('the database is away'))
  await expect(pages.answer(asked('version 1'), fails)).rejects.toThrow('away')
  expect((await pages.answer(asked('version 1'), page('back'))).status).toBe(200)
})

it('the oldest page gives way when the room is full', async () => {
  const pages = new PageCache(250)
  for (const address of ['/a', '/b']) await pages.answer(asked('1', null, address), page(address.repeat(60)))
  expect(pages.find('/a', '1')).toBeNull()
  expect(pages.find('/b', '1')).not.toBeNull()
})

it('what is no text, such as a print, is not packed', async () => {
  const pages = new PageCache(1_000)
  const print = new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })
  await pages.keep('/report.pdf', '1', print)
  expect(pages.find('/report.pdf', '1')?.toResponse('gzip').headers.get('content-encoding')).toBeNull()
})
