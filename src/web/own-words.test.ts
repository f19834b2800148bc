import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { plain } from '../demo/forms-on-page.ts'
import { signedIn, visitor } from '../demo/visitor.ts'
import { type PageSeen, walk } from '../demo/walk.ts'
import { createApp } from './app.ts'

// Somebody who reads Danish works in Ekbro, which writes in Swedish.

const now = new Date('2026-11-22T09:00:00Z')
let db: FreshDatabase
let pages: PageSeen[]

beforeAll(async () => {
  db = await demoDatabase(now)
  await db.owner.query(`update app_user set language = 'da' where email = 'anna@ekbro.example'`)
  const house = { db, now: () => now, demo: false, secure: false, log: () => {} }
  const anna = visitor(createApp(house), await signedIn(house, 'anna@ekbro.example'))
  pages = await walk(anna, { from: ['/app'], within: /^\/app(?!.*(pdf|docx|csv))/, perAddress: 1 })
})
afterAll(() => db.drop())

/** What an attribute says aloud or on pointing; unlike text it cannot say in which language. */
const attributes = (html: string) =>
  [...html.matchAll(/ (?:aria-label|aria-description|title|placeholder)="([^"]*)"/g)].map(([, said = '']) =>
    plain(said),
  )

/** Everything that a partnership calls something by in its own words, long enough to be no word of the page. */
async function namesGiven(): Promise<string[]> {
  const { rows } = await db.owner.query(`
    select name from focus_area_version union select words from goal_version
    union select title from measure_version union select title from commitment_version
    union select words from citizen_promise_version union select name from coverage_unit
    union select title from agreement_version union select title from action_plan
    union select title from dialogue_version union select name from theme_version
    union select title from situation_picture union select title from problem_version
    union select words from statement_version union select words from problem_cause
    union select title from priority_session union select name from source_network_version
    union select words from voice union select title from risk_occasion`)
  return rows.map(({ name }: { name: string }) => name).filter((name) => name.length > 9)
}

it('no attribute of a page behind the sign-in holds words in another language than the page’s', async () => {
  const names = await namesGiven()
  expect(names.length).toBeGreaterThan(200)
  expect(pages.length).toBeGreaterThan(80)
  expect(pages.flatMap(({ body }) => attributes(body)).length).toBeGreaterThan(200)
  const found = pages.flatMap(({ path, body }) =>
    attributes(body)
      .filter((said) => names.some((name) => said.includes(name)))
      .map((said) => `${path}: ${said}`),
  )
  expect(found).toEqual([])
})

it('a heading in the partnership’s words says which language they are in, and so does the way back to it', () => {
  const unmarked = pages.flatMap(({ path, body }) => {
    const headings = [...body.matchAll(/<h1(?! lang)[^>]*>(.*?)<\/h1>/gs)].map(([, words = '']) =>
      plain(words),
    )
    return headings.filter((words) => words.includes('Grannar som ser')).map((words) => `${path}: ${words}`)
  })
  expect(unmarked).toEqual([])
  const marked = pages.filter(({ body }) => /<h1 lang="sv">/.test(body) && /<title lang="sv">/.test(body))
  expect(marked.length).toBeGreaterThan(6)
  const ways = pages.flatMap(({ body }) => body.match(/<nav class="trail".*?<\/nav>/gs) ?? [])
  expect(ways.filter((way) => / lang="sv"/.test(way)).length).toBeGreaterThan(10)
})
