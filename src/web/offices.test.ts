import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { officeAddresses } from './offices.rules.ts'
import { type Office, officeAt } from './offices.ts'

let asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = []
let address: string
let office: Office
const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.end('{"values":[]}'),
  '/often': (response) => response.writeHead(429, { 'retry-after': '60' }).end(),
  '/not-there': (response) => response.writeHead(404).end('nothing'),
  '/wrong': (response) =>
    response.writeHead(400).end('{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Tabellen <b> findes ikke"}'),
  '/broken': (response) => response.writeHead(500).end(),
  '/elsewhere': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/secret' }).end(),
  '/large': (response) => {
    for (let part = 0; part < 40; part += 1) response.write('x'.repeat(100))
    response.end()
  },
  '/silent': () => undefined,
  '/slow-body': (response) => void response.write('half'),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half')
    setTimeout(() => response.destroy(), 20)
  },
}
const server = createServer(async (request, response) => {
  let body = ''
  for await (const part of request) body += part
  asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
  answers[request.url?.split('?')[0] ?? '']?.(response)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  office = officeAt(address, { milliseconds: 300, most: 2000, atOnce: 2 })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('an answer comes as it is, and nothing that tells who asks goes along', async () => {
  asked = []
  const answer = await office.ask({ path: '/good?x=1', body: { table: 'STRAF11' } })
  expect(new TextDecoder().decode('bytes' in answer ? answer.bytes : undefined)).toBe('{"values":[]}')
  expect(asked[0]).toMatchObject({ method: 'POST', url: '/good?x=1', body: '{"table":"STRAF11"}' })
  for (const header of ['cookie', 'authorization', 'referer', 'origin'])
    expect(asked[0]?.headers[header], header).toBeUndefined()
})

it.each([
  ['/often', 'tooOften', ''],
  ['/not-there', 'notThere', ''],
  ['/wrong', 'refused', 'Tabellen  b  findes ikke'],
  ['/broken', 'failed', ''],
  ['/elsewhere', 'unreachable', ''],
  ['/large', 'tooLarge', ''],
  ['/silent', 'slow', ''],
  ['/slow-body', 'slow', ''],
  ['/cut', 'unreachable', ''],
])('%s is %s', async (path, problem, said) => {
  expect(await office.ask({ path })).toEqual({ problem, said })
})

it('nobody there is told as such', async () => {
  expect(await officeAt('http://127.0.0.1:9').ask({ path: '/' })).toEqual({
    problem: 'unreachable',
    said: '',
  })
})

it('only the office itself is ever asked, whatever an answer points to', async () => {
  for (const elsewhere of [
    'http://169.254.169.254/latest',
    '//other.example/x',
    'file:///etc/passwd',
    'https://127.0.0.1/',
  ]) {
    asked = []
    expect(office.pathOf(elsewhere), elsewhere).toBeNull()
    expect(await office.ask({ path: elsewhere }), elsewhere).toEqual({ problem: 'refused', said: '' })
    expect(asked).toEqual([])
  }
  expect(office.pathOf(`${address}/v3/kpi?page=2`)).toBe('/v3/kpi?page=2')
  expect(office.pathOf('/v3/kpi?page=2')).toBe('/v3/kpi?page=2')
  expect(Object.values(officeAddresses).every((one) => new URL(one).protocol === 'https:')).toBe(true)
})

it('as many are asked at once as the server can spare; the next is told to wait, and later not', async () => {
  const waiting = [office.ask({ path: '/silent' }), office.ask({ path: '/silent' })]
  expect(await office.ask({ path: '/good' })).toEqual({ problem: 'busy', said: '' })
  await Promise.all(waiting)
  expect(await office.ask({ path: '/good' })).toHaveProperty('bytes')
})
