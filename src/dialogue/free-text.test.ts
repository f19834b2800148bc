import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { type FieldOnPage, type FormOnPage, filledOut, formsOn, type Sent } from '../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { type PageSeen, walk } from '../demo/walk.ts'
import { allRoutes } from '../web/all-routes.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'

// Whoever adds a field to a form about dialogues, voices or feedback adds nothing here: every field where words
// can be written is found, and must refuse a number that points out a person. Voices are masked instead.

// No number here was looked up: it is a day, a serial and a check digit put together.
const number = '811228-9874'

let db: FreshDatabase
let anna: Visitor
let pages: PageSeen[]
let forms: FormOnPage[]
const room = /^\/app\/dialogue(\/(new|dialogue|voices|feedback)\b|$)/

beforeAll(async () => {
  const now = new Date('2026-11-22T09:00:00Z')
  db = await demoDatabase(now)
  const house: House = {
    db,
    now: () => now,
    demo: false,
    secure: false,
    log: (entry) => console.error(entry),
  }
  anna = visitor(createApp(house), await signedIn(house, 'anna@ekbro.example'))
  pages = await walk(anna, { from: ['/app/dialogue'], within: room, perAddress: 6 })
  forms = pages.flatMap(formsOn).filter(({ action }) => room.test(action))
})
afterAll(() => db.drop())

it('every page of the room is there, and every form is found', () => {
  expect(pages.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([])
  const posts = allRoutes(false).filter(({ method, path }) => method === 'POST' && room.test(path))
  const takes = (route: string) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`)
  const notFound = posts.filter(({ path }) => !forms.some(({ action }) => takes(path).test(action)))
  // Feedback on a survey or a theme is offered where they are.
  const elsewhere = notFound.filter(({ path }) => !/feedback\/(survey|theme)\//.test(path))
  expect(elsewhere.map(({ path }) => path)).toEqual([])
  expect(forms.flatMap(writable).length).toBeGreaterThan(30)
})

it('a number that points out a person is refused in every field where words can be written', async () => {
  const letThrough: string[] = []
  for (const form of forms)
    for (const field of writable(form)) {
      if (field.name === 'words' && /\/(capture|voices\/new)$/.test(form.action)) continue
      const response = await anna.post(form.action, but(filledOut(form), field.name, number))
      const html = await response.text()
      // Problems and proposals are one list, with one sentence above it.
      const at = /^(problem|proposal)-/.test(field.name) ? 'results' : field.name
      const isRefused = response.status === 422 && html.includes(`id="${at}-problem"`)
      if (!isRefused) letThrough.push(`${response.status} ${form.action} ${field.name}`)
    }
  expect(letThrough).toEqual([])
})

it('every line says how much fits', () => {
  const lines = pages.flatMap(({ body }) => body.match(/<input\b[^>]*type="text"[^>]*>/g) ?? [])
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter((line) => !line.includes('maxlength="'))).toEqual([])
})

/** Where words can be written: a field for a number takes none. */
const writable = ({ fields }: FormOnPage): FieldOnPage[] =>
  fields.filter(
    ({ name, kind }) =>
      (kind === 'text' || kind === 'textarea') && !/^(hours|places|attendance|votes-\d+)$/.test(name),
  )

const but = (sent: Sent, field: string, value: string): Sent => [
  ...sent.filter(([name]) => name !== field),
  [field, value],
]
