import { expect, it } from 'vitest'
import { noSessionCookie, sessionCookie, sessionIn } from './cookies.ts'

const asking = (cookie?: string) =>
  new Request('http://localhost/app', { headers: cookie === undefined ? {} : { cookie } })

it.each([
  [undefined, ''],
  ['', ''],
  ['other=1', ''],
  ['samsyn=abc', 'abc'],
  ['other=1; samsyn=abc; more=2', 'abc'],
  ['samsynx=abc', ''],
])('the token in %s', (cookie, token) => {
  expect(sessionIn(asking(cookie))).toBe(token)
})

it.each([
  [false, 'samsyn=abc; Max-Age=1209600; Path=/app; HttpOnly; SameSite=Lax'],
  [true, 'samsyn=abc; Max-Age=1209600; Path=/app; HttpOnly; Secure; SameSite=Lax'],
])('over https: %s', (secure, cookie) => {
  expect(sessionCookie('abc', secure)).toBe(cookie)
})

it('is taken away by one that is over at once', () => {
  expect(noSessionCookie(true)).toBe('samsyn=; Max-Age=0; Path=/app; HttpOnly; Secure; SameSite=Lax')
})
