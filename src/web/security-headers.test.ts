import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { createApp } from './app.ts'
import type { House } from './house.ts'

let db: FreshDatabase
let house: House
beforeAll(async () => {
  db = await freshDatabase()
  house = { db, now: () => new Date('2026-03-02T08:00:00Z'), demo: false, secure: true, log: console.error }
})
afterAll(() => db.drop())

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

it.each(['/', '/app/sign-in', '/app/me', '/nowhere', '/health', '/app/entry/made-up'])('%s', async (path) => {
  const { headers } = await createApp(house).request(path)
  expect(headers.get('content-security-policy')).toBe(policy)
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('strict-transport-security')).toContain('max-age=')
  expect(headers.get('permissions-policy')).toContain('geolocation=()')
})

it('no page asks for a style or a script that the policy forbids', async () => {
  const page = await (await createApp(house).request('/app/sign-in')).text()
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
})

it('over http nothing is said about https', async () => {
  const { headers } = await createApp({ ...house, secure: false }).request('/')
  expect(headers.get('strict-transport-security')).toBeNull()
})
