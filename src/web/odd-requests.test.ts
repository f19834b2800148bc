import { type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { signedIn } from '../demo/visitor.ts'
import { allRoutes } from './all-routes.ts'

// What no browser sends, over a real port: the server answers and lives on.

let db: FreshDatabase
let fixture: Fixture
let server: ReturnType<typeof serve>
let port: number
let cookie: string
const logged: { id: string; path: string; error: unknown }[] = []

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  fixture.house.log = (entry) => logged.push(entry)
  cookie = await signedIn(fixture.house, granbyPeople.coordinator)
  server = serve({ fetch: fixture.app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.close()
  await db.drop()
})

type Answer = { status: number; headers: IncomingMessage['headers']; body: string }
type Sent = { method?: string; headers?: Record<string, string>; body?: Iterable<string | Uint8Array> }

/** Sends a request just as it is written, which `fetch` would tidy up first. */
function ask(path: string, { method = 'GET', headers = {}, body = [] }: Sent = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method, headers: { cookie, ...headers } }, (response) => {
      const parts: Uint8Array[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    asked.on('error', reject)
    const waiting = body[Symbol.iterator]()
    const send = () => {
      for (let part = waiting.next(); !part.done; part = waiting.next())
        if (!asked.write(part.value)) return void asked.once('drain', send)
      asked.end()
    }
    send()
  })
}

const stillThere = async () => expect((await ask('/health')).body).toBe('ok')

const gets = allRoutes(true).filter(({ method }) => method === 'GET')
const ids = [
  'no-id',
  '00000000-0000-0000-0000-000000000000',
  '%00',
  '%zz',
  '%E5',
  '..%2f..%2f',
  "'; drop table x",
  '1e9',
  '💥',
]

it.each(gets.filter(({ path }) => path.includes(':')).map(({ path }) => [path]))(
  'an id that is none leads nowhere: %s',
  async (path) => {
    for (const id of ids) {
      const { status } = await ask(encodedOnce(path.replace(/:\w+(\{[^}]*\})?/g, id)))
      expect([200, 303, 400, 403, 404], id).toContain(status)
    }
  },
)

it.each(gets.map(({ path }) => [path]))('odd words after the question mark do no harm: %s', async (path) => {
  const place = path
    .replace(':partnership', 'granby')
    .replace(':language', 'sv')
    .replace(':year', '2026')
    .replace(/:\w+(\{[^}]*\})?/g, '10000000-0000-4000-8000-000000000001')
  const names = [
    'year',
    'q',
    'before',
    'noun',
    'month',
    'standing',
    'from',
    'to',
    'language',
    'done',
    'again',
    'page',
    'days',
  ]
  for (const value of [
    '%00',
    '-1',
    '1e308',
    'NaN',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '%zz',
    '0000-00-00',
    'x'.repeat(2000),
  ]) {
    const { status, body } = await ask(
      `${place}?${names.map((name) => `${name}=${value}&${name}[]=${value}`).join('&')}`,
    )
    expect(status, value.slice(0, 40)).toBeLessThan(500)
    expect(body).not.toContain('<script>alert')
  }
})

/** What cannot be written in the first line of a request at all. */
const encodedOnce = (path: string) => path.replace(/[^\x21-\x7e]/gu, encodeURIComponent)

describe('the server answers and lives on', () => {
  it.each([
    ['HEAD', '/app'],
    ['HEAD', '/granby/sv'],
    ['OPTIONS', '/app'],
    ['PUT', '/app/areas/new'],
    ['DELETE', '/app/areas/new'],
    ['PATCH', '/app'],
    ['PROPFIND', '/app'],
    ['TRACE', '/'],
  ])('%s %s', async (method, path) => {
    const { status, body } = await ask(path, { method })
    expect(status).toBeLessThan(500)
    if (method === 'HEAD') expect(body).toBe('')
    await stillThere()
  })

  it.each([
    ['a path of 8,000 characters', `/app/${'x'.repeat(8000)}`],
    ['a path of 20,000 characters', `/app/${'x'.repeat(20_000)}`],
    ['a broken sign in the path', '/app/%'],
    ['half a sign in the path', '/app/areas/%C3'],
    ['a path upwards', '/app/../../etc/passwd'],
    ['a double slash', '//app'],
    ['a backslash', '/app\\areas'],
  ])('%s', async (_, path) => {
    const { status } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(200)
    expect(status).toBeLessThan(500)
    await stillThere()
  })

  const form = 'application/x-www-form-urlencoded'
  it.each([
    ['no kind at all', undefined, ['name=x'], 400],
    ['JSON', 'application/json', ['{"name":"x"}'], 400],
    ['text', 'text/plain', ['name=x'], 400],
    ['a multipart form without a boundary', 'multipart/form-data', ['name=x'], 400],
    [
      'a multipart form that ends in the middle',
      'multipart/form-data; boundary=b',
      ['--b\r\nContent-Disposition: form-data; name="na'],
      400,
    ],
    ['a multipart form with another boundary', 'multipart/form-data; boundary=b', ['--c\r\n\r\n--c--'], 400],
    ['bytes that are no text', form, [new Uint8Array([0xff, 0xfe, 0x00, 0x3d, 0xe5, 0x26])], 422],
    ['a form in windows-1252', form, [new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3d, 0xe5, 0xe4, 0xf6])], 422],
    [
      'a form with ten thousand fields',
      form,
      [Array.from({ length: 10_000 }, (_, i) => `f${i}=${i}`).join('&')],
      422,
    ],
    ['one field ten thousand times', form, ['name=&'.repeat(10_000)], 422],
    ['fields that programs know', form, ['__proto__=x&constructor=y&toString=z&hasOwnProperty=a&name='], 422],
  ] as const)('a post of %s', async (_, kind, body, expected) => {
    const headers = kind ? { 'content-type': kind } : undefined
    const answer = await ask('/app/areas/new', { method: 'POST', headers: { ...headers }, body })
    expect(answer.status).toBe(expected)
    if (expected === 400) expect(answer.body).toContain('Inget är sparat')
    await stillThere()
  })

  const megabyte = new Uint8Array(1024 * 1024).fill(0x61)
  function* megabytes(many: number) {
    for (let i = 0; i < many; i++) yield megabyte
  }

  it.each([
    ['with its length told beforehand', { 'content-length': String(50 * megabyte.length) }],
    ['without a word about its length', { 'transfer-encoding': 'chunked' }],
  ])('50 MB %s are told to be too much', async (_, length) => {
    const headers = { 'content-type': form, ...length }
    const answer = await ask('/app/areas/new', { method: 'POST', headers, body: megabytes(50) })
    expect(answer.status).toBe(413)
    expect(answer.body).toContain('högst 12 megabyte')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    await stillThere()
  })

  it('a body shorter than it was said to be', async () => {
    const socket = connect(port, '127.0.0.1')
    const head = `POST /app/areas/new HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nContent-Type: ${form}\r\n`
    socket.write(`${head}Content-Length: 1000\r\n\r\nname=x`)
    await stillThere()
    socket.destroy()
    await stillThere()
  })
})

it('nothing of all this was an error', () => {
  expect(logged).toEqual([])
})
