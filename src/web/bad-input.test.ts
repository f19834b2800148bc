import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { rowCounts } from '../database/row-counts.ts'
import { everywhere, fieldByField, long, script, unescaped } from '../demo/bad-words.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { answerTo, type FormOnPage, formsOn, type Sent, saidTwice } from '../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { walk } from '../demo/walk.ts'
import { publicPartnershipAt } from '../partnership/public.queries.ts'
import { allRoutes } from './all-routes.ts'
import { createApp } from './app.ts'
import type { House } from './house.ts'

// Whoever adds a form adds nothing here: all that the coordinator of the demonstration reaches are filled.

const now = new Date('2026-11-22T09:00:00Z')
const email = 'anna@ekbro.example'

let db: FreshDatabase
let house: House
let app: ReturnType<typeof createApp>
let forms: FormOnPage[]
/** For a row of ours, rows of the same kind in a neighbour's partnership and in another tenant's. */
let elsewhere: Map<string, string[]>
const logged: { path: string; error: unknown }[] = []

const coordinator = async (): Promise<Visitor> => visitor(app, await signedIn(house, email))

beforeAll(async () => {
  db = await demoDatabase(now)
  house = { db, now: () => now, demo: false, secure: false, log: (entry) => logged.push(entry) }
  app = createApp(house)
  // Signed in on another device too, so that there is a session to end.
  await coordinator()
  const anna = await coordinator()
  for (const [path, filled] of await leftToDo())
    expect((await anna.post(path, filled)).status, path).toBeLessThan(400)
  const from = ['/app', ...(await commitments()).map((id) => `/app/log/${id}/coverage-units`)]
  forms = (await walk(anna, { from, within: /^\/app/, perAddress: 12 })).flatMap(formsOn)
  elsewhere = await rowsElsewhere()
})
afterAll(() => db.drop())

/** What the demonstration leaves to whoever tries it, done beforehand so that its forms are there. */
async function leftToDo(): Promise<[path: string, filled: Record<string, string>][]> {
  const text = readFileSync(resolve('../shared/seeds/001_7ddf8546259fe6a3.txt'), 'utf8')
  const [organisation] = await ours('organisation')
  const [commitment] = await commitments()
  return [
    ['/app/action-plan/review', { text }],
    ['/app/publication', { year: '2026' }],
    [
      '/app/partnership/people/invite',
      { email: 'ny@ekbro.example', role: 'reader', organisation: organisation! },
    ],
    [`/app/log/${commitment}/pause`, { from: '2026-11-20', reason: 'Ombyggnad' }],
  ]
}

/** The ids of the partnership's rows in a table. */
async function ours(table: string): Promise<string[]> {
  const { rows } = await db.owner.query(`select t.id from ${table} t
    where t.partnership = (select partnership from partnership_address where slug = 'ekbro') order by 1`)
  return rows.map(({ id }) => id)
}

async function tablesWithRows(): Promise<string[]> {
  const { rows } = await db.owner.query(`select table_name as name
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('id', 'partnership')
    group by 1 having count(*) = 2 order by 1`)
  return rows.map(({ name }) => name)
}

async function rowsElsewhere(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const table of await tablesWithRows()) {
    const { rows } = await db.owner.query(`select distinct on (slug) t.id from ${table} t
      join partnership_address a using (tenant, partnership) where slug in ('tallberga', 'havnsoe')`)
    const others = rows.map(({ id }) => id)
    for (const id of await ours(table)) found.set(id, others)
  }
  return found
}

async function commitments(): Promise<string[]> {
  const { rows } = await db.owner.query(`select commitment from commitment_version
    where partnership = (select partnership from partnership_address where slug = 'ekbro')
    group by 1 having max(to_day) > '2026-12-01' order by 1`)
  return rows.map(({ commitment }) => commitment)
}

const routes = allRoutes(false).filter(({ method, door }) => method === 'POST' && door === 'signed-in')
/** What ends something comes last, so that there is still something to try the rest on. */
const ending = /\/(end|cancel|adopt|publish|roll-over|sign|withdraw|sign-out|strike|strike\/:\w+)$/
const inOrder = routes.map(({ path }) => path).sort((a, b) => Number(ending.test(a)) - Number(ending.test(b)))
const takes = (route: string, address: string) =>
  new RegExp(`^${route.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`).test(address)

// A part of an agreement that is being read keeps what was decided rightly beside what has a fault.
const keepsWhatWasRight = '/app/action-plan/review/:id/:section'

describe.each(inOrder.map((path) => [path]))('%s', (route) => {
  // Long, because a report's page is set as a document each time.
  it('takes in or refuses whatever is written, and breaks nothing', { timeout: 240_000 }, async () => {
    const anna = await coordinator()
    const here = forms.filter(({ action }) => routes.find(({ path }) => takes(path, action))?.path === route)
    let rows = await rowCounts(db)

    /** Sends it, and is told whether it was taken in. */
    async function send(action: string, sent: Sent, what: string): Promise<boolean> {
      const response = await anna.post(action, sent)
      const page = await response.text()
      expect(
        response.status,
        `${what}: ${JSON.stringify(logged.slice(-1))} ${logged.at(-1)?.error}`,
      ).toBeLessThan(500)
      expect(page, what).not.toMatch(unescaped)
      expect(saidTwice(page), what).toEqual([])
      const now = await rowCounts(db)
      if (response.status >= 400 && route !== keepsWhatWasRight) expect(now, what).toEqual(rows)
      rows = now
      return response.status < 400
    }

    for (const form of oneOfEachKind(here)) {
      const answered = await filledUntilTaken(anna, form)
      rows = await rowCounts(db)
      for (const [what, written] of Object.entries(everywhere))
        await send(form.action, all(form, answered, written), `${what} everywhere`)
      let current = await shownAgain(anna, form)
      for (const [at, field] of fieldsToTry(form).entries()) {
        for (const [what, written] of threeFrom(at * 3, Object.entries(fieldByField))) {
          const sent = but(filledAs(current, answered), field, [written])
          // What was taken in may have changed what the form carries along unseen.
          if (await send(form.action, sent, `${what} in ${field}`)) current = await shownAgain(anna, form)
        }
        for (const id of idsIn(form, field)
          .flatMap((id) => elsewhere.get(id) ?? [])
          .slice(0, 2))
          await send(
            form.action,
            but(filledAs(current, answered), field, [id]),
            `a row of others in ${field}`,
          )
        const twice = but(answered, field, [script, answerIn(answered, field), long])
        await send(form.action, twice, `three answers to ${field}`)
      }
      await send(form.action, [], 'nothing at all')
    }
    if (here.length === 0)
      for (const id of ['no-id', '10000000-0000-4000-8000-000000000001'])
        await send(route.replace(/:\w+/g, id), [['words', script]], `no such thing: ${id}`)
  })
})

// Walks over some hundred pages: the time only guards against one that never comes.
describe('afterwards', { timeout: 240_000 }, () => {
  it('no page of those who work here is broken, and nothing written runs in it', async () => {
    const pages = await walk(await coordinator(), { from: ['/app'], within: /^\/app/, perAddress: 6 })
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
    expect(pages.filter(({ body }) => unescaped.test(body)).map(({ path }) => path)).toEqual([])
    expect(pages.filter(({ body }) => /(href|src|action)="\s*javascript:/i.test(body))).toEqual([])
    expect(pages.some(({ body }) => body.includes('&lt;script&gt;alert(1)'))).toBe(true)
  })

  it('nor any of the pages for residents, and none of them sets a cookie', async () => {
    // By then it shows itself in other languages than before, and by another address.
    const here = await publicPartnershipAt(db.public, 'ekbro')
    const pages = await walk(visitor(app), {
      from: ['/'],
      within: RegExp(`^/${here?.slug}/`),
      perAddress: 12,
    })
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.filter(({ status }) => status !== 200).map(({ path, status }) => [path, status])).toEqual([])
    expect(pages.filter(({ body }) => unescaped.test(body)).map(({ path }) => path)).toEqual([])
    expect(pages.filter(({ headers }) => headers.has('set-cookie'))).toEqual([])
  })

  it('no row speaks of a row of a partnership that it cannot see', async () => {
    const { rows: references } = await db.owner.query(`
      select c.conrelid::regclass as table, a.attname as column, c.confrelid::regclass as other, k.attname as key
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
        join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[2]
       where c.contype = 'f' and cardinality(c.conkey) = 2 and a.attname <> 'partnership'
         and (select count(*) from pg_attribute p
               where p.attname = 'partnership' and p.attrelid in (c.conrelid, c.confrelid)) = 2`)
    expect(references.length).toBeGreaterThan(25)
    expect([...elsewhere.values()].filter((others) => others.length > 0).length).toBeGreaterThan(50)
    for (const { table, column, other, key } of references) {
      const { rows } = await db.owner.query(`select count(*) as strange from ${table} r
        join ${other} o on o.tenant = r.tenant and o.${key} = r.${column}
        join partnership_address own on own.partnership = r.partnership and own.slug = 'ekbro'
        join partnership_address hers on hers.partnership = o.partnership and hers.slug = 'tallberga'`)
      expect(rows[0].strange, `${table}.${column}`).toBe(0)
    }
  })

  it('nothing of all this was an error', () => {
    expect(logged).toEqual([])
  })
})

/** Two forms of each route at most, told apart by their fields. */
function oneOfEachKind(here: FormOnPage[]): FormOnPage[] {
  const kinds = new Map(here.map((form) => [form.fields.map(({ name }) => kindOf(name)).join(), form]))
  return [...kinds.values()].slice(0, 2)
}

/** The rows of ours that a field speaks of, as chosen or as what can be chosen. */
function idsIn({ fields }: FormOnPage, field: string): string[] {
  const { value = '', choices = [] } = fields.find(({ name }) => name === field) ?? {}
  return [value, ...choices].slice(0, 3)
}

/** Three kinds of bad input for each field, in turn: all of them for all would take minutes. */
const threeFrom = <T>(start: number, all: T[]): T[] =>
  [0, 1, 2].map((step) => all[(start + step) % all.length]!)

/** Fields of one kind, such as the third signatory's office, are tried once. */
function fieldsToTry({ fields }: FormOnPage): string[] {
  const kinds = new Map(fields.map(({ name }) => [kindOf(name), name]))
  kinds.delete('form-id')
  return [...kinds.values()].slice(0, 12)
}

const kindOf = (name: string) =>
  name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|i-[0-9a-f]{16}/, '…').replace(/\d+/, 'n')

const answerIn = (sent: Sent, field: string) => sent.find(([name]) => name === field)?.[1] ?? ''

/** The form with one field answered otherwise. */
const but = (sent: Sent, field: string, values: string[]): Sent => [
  ...sent.filter(([name]) => name !== field),
  ...values.map((value): [string, string] => [field, value]),
]

const all = ({ fields }: FormOnPage, answered: Sent, written: string): Sent =>
  answered.map(([name, value]) => {
    const kind = fields.find((field) => field.name === name)?.kind ?? ''
    return [name, ['text', 'textarea', 'email', 'color'].includes(kind) ? written : value]
  })

/** The form as it stands untouched; no tick or button that is not pressed. */
const untouched = ({ fields }: FormOnPage): Sent =>
  fields
    .filter(
      ({ kind, value }) => kind !== 'file' && kind !== 'button' && !(kind === 'checkbox' && value === ''),
    )
    .map(({ name, value }) => [name, value])

/** What was answered before, in a form that is shown again: what it carries along unseen is its own. */
function filledAs(form: FormOnPage, answered: Sent): Sent {
  const unseen = new Map(
    form.fields.filter(({ kind }) => kind === 'hidden').map(({ name, value }) => [name, value]),
  )
  return answered.map(([name, value]) => [name, unseen.get(name) ?? value])
}

async function shownAgain(anna: Visitor, form: FormOnPage): Promise<FormOnPage> {
  const body = await (await anna.get(form.page)).text()
  return formsOn({ path: form.page, body }).find(({ action }) => action === form.action) ?? form
}

/** Answers what the form asks for, like somebody who reads what stands at the fields, until it is taken. */
async function filledUntilTaken(anna: Visitor, form: FormOnPage): Promise<Sent> {
  let sent = untouched(form)
  const [button] = form.fields.filter(({ kind }) => kind === 'button')
  if (button) sent = but(sent, button.name, [button.choices.at(-1) ?? ''])
  for (let tries = 0; tries < 5; tries++) {
    const response = await anna.post(form.action, sent)
    if (response.status !== 422) return sent
    const page = await response.text()
    for (const field of form.fields)
      if (page.includes(`id="${field.name}-problem"`) || page.includes(`href="#${field.name}"`))
        sent = but(sent, field.name, [answerTo(field)])
  }
  return sent
}
