import { expect, type Page, test } from '@playwright/test'
import { followEveryLink } from './crawl.ts'
import { signInAs } from './support.ts'

test.describe.configure({ mode: 'parallel', timeout: 240_000 })

const people = [
  ['Anna Ek', 'the coordinator'],
  ['Karim Berg', 'the police officer'],
  ['Lisa Norén', 'the reporter'],
  ['Bo Lund', 'the member of the council'],
  ['Eva Strand', 'the administrator'],
  ['Mette Holm', 'the Danish coordinator'],
] as const

for (const [name, who] of people)
  test(`${who} reaches every page from the front page, and can read it`, async ({ page }) => {
    await signInAs(page, name)
    await reachesAll(page, '/app', /^\/app(?!\/sign-out)/)
  })

for (const site of ['/ekbro/sv', '/ekbro/da', '/ekbro/en', '/havnsoe/da'])
  test(`a resident reaches every page from ${site}, and can read it`, async ({ page }) => {
    await reachesAll(page, site, new RegExp(`^${site}(/|$)`))
  })

async function reachesAll(page: Page, start: string, within: RegExp): Promise<void> {
  const followed = await followEveryLink(page, start, within)
  if (process.env.CRAWL_OUT)
    (await import('node:fs')).appendFileSync(
      process.env.CRAWL_OUT,
      JSON.stringify({ start, who: test.info().title, followed }) + '\n',
    )
  expect(followed.filter(({ faults }) => faults.length > 0)).toEqual([])
  expect(followed.length).toBeGreaterThan(5)
}
