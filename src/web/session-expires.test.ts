import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { type FormOnPage, filledOut, formsOn } from '../demo/forms-on-page.ts'
import { demoUsers } from '../demo/seed.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { walk } from '../demo/walk.ts'
import { createApp } from './app.ts'
import type { House } from './house.ts'

// Somebody fills in a form for so long that they are signed out meanwhile.

type Sent = [field: string, value: string][]

const now = new Date('2026-11-22T09:00:00Z')
const email = 'anna@ekbro.example'
let db: FreshDatabase
let app: ReturnType<typeof createApp>
let house: House
let anna: Visitor
let forms: FormOnPage[]

beforeAll(async () => {
  db = await demoDatabase(now)
  house = {
    db,
    now: () => now,
    demo: true,
    demoUsers: demoUsers(),
    secure: false,
    log: (entry) => console.error(entry),
  }
  app = createApp(house)
  anna = visitor(app, await signedIn(house, email))
  forms = (await walk(anna, { from: ['/app'], within: /^\/app/, perAddress: 1 })).flatMap(formsOn)
})
afterAll(() => db.drop())

const stranger = () => visitor(app, 'samsyn=long-gone')

/** Signs in with one press, carrying along what the page carries; gives the page that follows. */
async function signInFrom(page: string): Promise<Response> {
  const form = formsOn({ path: '/app/sign-in', body: page }).find(({ action }) =>
    action.startsWith('/app/demo-sign-in'),
  )
  const filled = filledOut(form!).filter(([name]) => name !== 'email')
  return stranger().post(form!.action, [...filled, ['email', email]])
}

const awkward = '\r\nFörsta raden\r\n  "andra" <b>raden</b> & \'tredje\'\r\n\r\nsista 😀 \\n {"a":[1]}  '

/** Everything in the form gets an answer that is hard to carry; of several choices all are made. */
function awkwardly({ fields }: FormOnPage): Sent {
  return fields.flatMap(({ name, kind, value, choices }): Sent => {
    if (kind === 'file' || kind === 'password') return []
    if (kind === 'checkbox') return choices.map((choice) => [name, choice])
    if (kind === 'textarea') return [[name, awkward]]
    return kind === 'text' ? [[name, 'Prov "ett"']] : [[name, value]]
  })
}

/** As a server reads it: the order of the fields says nothing, the order within one does. */
const byField = (sent: Sent) =>
  Object.fromEntries(
    sent.map(([name]) => [name, sent.filter(([other]) => other === name).map(([, value]) => value)]),
  )

it('whatever the form, everything written arrives unchanged after the sign-in', async () => {
  const filled = forms.filter(({ fields }) => fields.some(({ kind }) => kind !== 'hidden'))
  expect(filled.length).toBeGreaterThan(25)
  for (const form of filled) {
    const sent = awkwardly(form)
    const interrupted = await stranger().post(form.action, sent)
    expect(interrupted.status, form.action).toBe(401)
    const page = await interrupted.text()
    expect(page, form.action).toContain('Logga in för att fortsätta')
    const resumed = await signInFrom(page)
    expect(resumed.status, form.action).toBe(200)
    expect(resumed.headers.get('set-cookie')).toContain('HttpOnly')
    const [again] = formsOn({ path: form.page, body: await resumed.text() })
    expect(again?.action).toBe(form.action)
    expect(byField(filledOut(again!)), form.action).toEqual(byField(sent))
  }
})

it('the page of signing in can be read in another language without losing what was written', async () => {
  const sent = { lines: 'Öppet hus 2026-12-01', note: 'Säg till grannarna' }
  const interrupted = await (await stranger().post('/app/areas/occasions/several', sent)).text()
  const form = formsOn({ path: '/app/sign-in', body: interrupted }).find(({ fields }) =>
    fields.some(({ name }) => name === 'password'),
  )!
  expect(interrupted).toContain('formaction="/app/sign-in?language=da"')
  const filled = [...filledOut(form), ['language', 'da']] as Sent
  const inDanish = await (await stranger().post('/app/sign-in?language=da', filled)).text()
  expect(inDanish).toContain('Log ind for at fortsætte')
  const resumed = await (await signInFrom(inDanish)).text()
  expect(resumed).toContain('<li>Öppet hus 2026-12-01</li>')
  expect(resumed).toContain('<li>Säg till grannarna</li>')
})

it('it is sent with one press, and counts once', async () => {
  const form = forms.find(({ action }) => action === '/app/areas/occasions/several')!
  const sent = byField([...filledOut(form), ['lines', 'Öppet hus 2026-12-01\r\nLucia 2026-12-13']])
  const fields = Object.entries(sent).map(([name, values]): [string, string] => [name, values.at(-1)!])
  const resumed = await signInFrom(await (await stranger().post(form.action, fields)).text())
  const [again] = formsOn({ path: form.page, body: await resumed.text() })
  const back = visitor(app, (resumed.headers.get('set-cookie') ?? '').split(';')[0])
  for (const _ of ['once', 'twice'])
    expect((await back.post(form.action, filledOut(again!))).status).toBe(303)
  const { rows } = await db.owner.query(
    "select title from risk_occasion where title in ('Öppet hus', 'Lucia')",
  )
  expect(rows.map(({ title }) => title).sort()).toEqual(['Lucia', 'Öppet hus'])
})

it('a file cannot be carried along, and the page says so in plain words', async () => {
  const form = new FormData()
  form.set('name', 'Ekbro')
  form.set('logo', new File([new Uint8Array(100)], 'vapen.png'))
  const interrupted = await app.request('/app/partnership/settings', { method: 'POST', body: form })
  const page = await interrupted.text()
  expect(page).toContain(
    'En fil kan inte följa med: vapen.png. Den är inte sparad. Välj den igen i formuläret.',
  )
  const resumed = await (await signInFrom(page)).text()
  expect(resumed).toContain('En fil kan inte följa med: vapen.png.')
  expect(filledOut(formsOn({ path: '', body: resumed })[0]!)).toEqual([['name', 'Ekbro']])
})

it('whoever only wanted to sign out is not signed out once more', async () => {
  const page = await (await stranger().post('/app/sign-out', { 'form-id': crypto.randomUUID() })).text()
  expect(page).not.toContain('Det du skrev')
  expect((await signInFrom(page)).headers.get('location')).toBe('/app')
})

it('a press on a form without fields is asked for again, not lost', async () => {
  const path = '/app/me/sessions/end-others'
  const page = await (await stranger().post(path, { 'form-id': crypto.randomUUID() })).text()
  expect(page).not.toContain('Det du skrev')
  const resumed = await signInFrom(page)
  expect(formsOn({ path: '', body: await resumed.text() })[0]?.action).toBe(path)
})

it('a text of five megabytes comes through the sign-in, though an address-like form would be over the limit', async () => {
  const text = 'Åtgärd "nio"\r\n'.repeat(330_000)
  const form = new FormData()
  form.set('text', text)
  const interrupted = await app.request('/app/action-plan/review', { method: 'POST', body: form })
  expect(interrupted.status).toBe(401)
  const [passwordForm] = formsOn({ path: '', body: await interrupted.text() }).slice(-1)
  expect(passwordForm?.hasFiles).toBe(true)
  const carried = new FormData()
  for (const [name, value] of filledOut(passwordForm!)) carried.set(name, name === 'email' ? email : value)
  const resumed = await app.request('/app/demo-sign-in', { method: 'POST', body: carried })
  expect(resumed.status).toBe(200)
  expect(byField(filledOut(formsOn({ path: '', body: await resumed.text() })[0]!))).toEqual({ text: [text] })
})
