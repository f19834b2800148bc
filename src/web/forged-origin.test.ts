import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { forgedOrigin } from './forged-origin.ts'

const app = new Hono()
app.use('*', forgedOrigin)
app.all('/app', (c) => c.text('let in'))

const ours = 'https://samsyn.granby.example'
const host = 'samsyn.granby.example'
it.each([
  //  what asks                                            method  headers                                                                  answer
  ['a page of ours', 'POST', { host, origin: ours, 'sec-fetch-site': 'same-origin' }, 200],
  [
    'a page of ours behind a proxy',
    'POST',
    { host: 'inside:3000', 'x-forwarded-host': host, origin: ours },
    200,
  ],
  ['a program without a browser', 'POST', { host }, 200],
  ['a link on another site', 'GET', { host, 'sec-fetch-site': 'cross-site' }, 200],
  ['a form on another site', 'POST', { host, origin: 'https://elsewhere.example' }, 403],
  [
    'a form on a site whose name begins like ours',
    'POST',
    { host, origin: `${ours}.elsewhere.example` },
    403,
  ],
  ['a form on another port', 'POST', { host, origin: `${ours}:8443` }, 403],
  ['a form on a neighbouring site', 'POST', { host, 'sec-fetch-site': 'same-site' }, 403],
  ['a form that hides where it is', 'POST', { host, origin: 'null' }, 403],
  ['a browser that names no origin but another site', 'POST', { host, 'sec-fetch-site': 'cross-site' }, 403],
  ['an origin that is none', 'POST', { host, origin: 'samsyn' }, 403],
  ['another method from another site', 'DELETE', { host, origin: 'https://elsewhere.example' }, 403],
] as const)('%s', async (_, method, headers, status) => {
  expect((await app.request('/app', { method, headers })).status).toBe(status)
})
