import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { rowCounts } from '../database/row-counts.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { type FormOnPage, filledOut, formsOn } from '../demo/forms-on-page.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { type PageSeen, walk } from '../demo/walk.ts'
import { ofThePaper } from '../dialogue/paper/enter.pages.tsx'
import { createApp } from './app.ts'
import type { House } from './house.ts'
import { formIdField } from './parts/post-form.tsx'

// A double click, a reload, a press after a minute without signal.

const now = new Date('2026-11-22T09:00:00Z')
let db: FreshDatabase
let anna: Visitor
let pages: PageSeen[]

beforeAll(async () => {
  db = await demoDatabase(now)
  const house: House = {
    db,
    now: () => now,
    demo: false,
    secure: false,
    log: (entry) => console.error(entry),
  }
  const app = createApp(house)
  anna = visitor(app, await signedIn(house, 'anna@ekbro.example'))
  pages = await walk(anna, { from: ['/app'], within: /^\/app/, perAddress: 3 })
})
afterAll(() => db.drop())

it('every form behind the sign-in has an id of its own', () => {
  const forms = pages.flatMap(formsOn)
  expect(forms.length).toBeGreaterThan(50)
  // What is typed in from paper counts once by an id that nobody's name stands beside.
  const idFields = [formIdField, ofThePaper.form]
  const ids = forms.map(({ action, fields }) => [
    action,
    fields.find(({ name }) => idFields.includes(name))?.value,
  ])
  expect(ids.filter(([, id]) => !id)).toEqual([])
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length)
})

describe('two presses at once do once what was meant once', () => {
  // Each form by what it asks; leaving and ending last, since nothing can be done afterwards.
  const leaving = /sign-out|sessions|\/end$|cancel$|adopt$|roll-over$|people|me\/password/
  it('on every page', async () => {
    const forms = new Map(pages.flatMap(formsOn).map((form) => [kindOf(form), form]))
    const tried: string[] = []
    for (const form of forms.values()) {
      if (leaving.test(form.action)) continue
      const filled = filledOut(form)
      const before = await rowCounts(db)
      const first = await anna.post(form.action, filled)
      if (first.status !== 303) continue
      const after = await rowCounts(db)
      const again = await Promise.all([anna.post(form.action, filled), anna.post(form.action, filled)])
      for (const response of again) {
        expect(response.status, form.action).toBe(303)
        expect(response.headers.get('location'), form.action).toBe(first.headers.get('location'))
      }
      expect(await rowCounts(db), form.action).toEqual(after)
      if (JSON.stringify(after) !== JSON.stringify(before)) tried.push(kindOf(form))
    }
    expect(tried.length).toBeGreaterThan(12)
  })
})

const kindOf = ({ action, fields }: FormOnPage) =>
  `${action} ${fields.map(({ name }) => name)}`.replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}|\b20\d\d\b|i-[0-9a-f]{16}/g,
    '…',
  )

describe('a new risk occasion', () => {
  const path = '/app/areas/occasions/new'
  const titles = async () => {
    const { rows } = await db.owner.query(
      "select title from risk_occasion where title like 'Kväll%' order by title",
    )
    return rows.map(({ title }) => title)
  }
  async function filled(title: string): Promise<[string, string][]> {
    const [form] = formsOn({ path, body: await (await anna.get(path)).text() }).filter(
      ({ action }) => action === path,
    )
    return filledOut(form!).map(([field, value]) => [field, field === 'title' ? title : value])
  }
  const as = (form: [string, string][], title: string): [string, string][] =>
    form.map(([field, value]) => [field, field === 'title' ? title : value])

  it('sent twice at the same moment is one', async () => {
    const form = await filled('Kväll ett')
    const answers = await Promise.all([1, 2, 3, 4].map(() => anna.post(path, form)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(await titles()).toEqual(['Kväll ett'])
  })

  it('written by going back to the same form is another one', async () => {
    const form = await filled('Kväll två')
    await anna.post(path, form)
    await anna.post(path, as(form, 'Kväll tre'))
    expect(await titles()).toEqual(['Kväll ett', 'Kväll tre', 'Kväll två'])
  })

  it('that was refused is taken in when it is right', async () => {
    const form = await filled('Kväll fyra')
    expect((await anna.post(path, as(form, ''))).status).toBe(422)
    expect((await anna.post(path, as(form, ''))).status).toBe(422)
    expect((await anna.post(path, form)).status).toBe(303)
    expect(await titles()).toContain('Kväll fyra')
  })

  it('keeps no receipt of what was written, and old receipts are thrown away', async () => {
    const { rows } = await db.owner.query('select * from form_receipt')
    expect(JSON.stringify(rows)).not.toContain('Kväll')
    await db.owner.query("update form_receipt set answered_at = answered_at - interval '29 days'")
    await anna.post(path, await filled('Kväll sex'))
    const left = await db.owner.query('select count(*) as left from form_receipt')
    expect(left.rows[0].left).toBe(1)
  })
})

it('the same words in a form of its own are meant once more', async () => {
  const isLog = ({ action }: FormOnPage) => /^\/app\/log\/[0-9a-f-]{36}$/.test(action)
  const { action } = pages.flatMap(formsOn).find(isLog)!
  for (const _ of ['first', 'second']) {
    const form = formsOn({ path: action, body: await (await anna.open(action)).text() }).find(isLog)!
    const filled = filledOut(form).map(([field, value]) => [field, field === 'note' ? 'Två gånger' : value])
    expect((await anna.post(form.action, filled as [string, string][])).status).toBe(303)
  }
  const { rows } = await db.owner.query("select count(*) as times from occurrence where note = 'Två gånger'")
  expect(rows[0].times).toBe(2)
})
