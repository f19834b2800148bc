import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'

// What is wrong is refused with a sentence at its field, nothing of it is saved, and nothing written is lost.

const morning = new Date('2026-11-22T09:00:00Z')
const today = '2026-11-22'
const clock = { at: morning }
let db: FreshDatabase
let house: House
let karim: Visitor
let lisa: Visitor
let anna: Visitor

beforeAll(async () => {
  db = await demoDatabase(morning)
  house = { db, now: () => clock.at, demo: false, secure: false, log: ({ error }) => console.error(error) }
  const { rows } = await db.owner.query(`select partnership from partnership_address where slug = 'ekbro'`)
  const enter = async (email: string) =>
    visitor(createApp(house), await signedIn(house, email, rows[0].partnership))
  karim = await enter('karim@polisen.example')
  lisa = await enter('lisa@kometen.example')
  anna = await enter('anna@ekbro.example')
})
afterAll(() => db.drop())
beforeEach(() => {
  clock.at = morning
})

async function addressOf(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return `/app/log/${rows[0].commitment}`
}

const howMany = async (table = 'occurrence') =>
  Number((await db.owner.query(`select count(*) from ${table}`)).rows[0].count)
const rowOf = async (id: string) =>
  (await db.owner.query('select *, day::text as day from occurrence where id = $1', [id])).rows[0]

async function send(who: Visitor, title: string, sent: Record<string, string>) {
  const id = crypto.randomUUID()
  const answer = await who.post(await addressOf(title), { id, day: today, quantity: '1', ...sent })
  return {
    id,
    status: answer.status,
    page: await answer.clone().text(),
    at: answer.headers.get('location') ?? '',
  }
}

const refused = [
  //  what is sent            in the form                               what the page says
  ['tomorrow', { day: '2026-11-23' }, 'Dagen har inte varit än.'],
  ['before it began', { day: '2023-12-31' }, 'före den dag då det började gälla'],
  ['a day that is none', { day: '2026-02-30' }, 'Ange vilken dag det gäller.'],
  ['no day', { day: '' }, 'Ange vilken dag det gäller.'],
  ['nothing', { quantity: '' }, 'Ange hur många.'],
  ['less than nothing', { quantity: '-4' }, 'Antalet måste vara minst 1.'],
  ['more than anybody does', { quantity: '99999999' }, 'Antalet är större än vad en inmatning kan stå för.'],
  ['script as a number', { quantity: '"><script>alert(1)</script>' }, 'Antalet går inte att läsa.'],
  ['an organisation that is none', { organisation: 'x' }, 'Välj en organisation'],
  ['an area that is none', { area: "'; drop table area" }, 'Området finns inte längre'],
  ['a class where none is asked', { coverageUnit: 'x' }, 'Välj vilken klass'],
  ['an occasion that is none', { riskOccasion: 'x' }, 'Tillfället finns inte längre'],
  ['an id that is none', { id: "1'" }, 'Formuläret har blivit gammalt.'],
  ['a novel', { note: 'ord '.repeat(400) }, 'Texten är för lång.'],
] as const
it.each(refused)('%s is refused and nothing is saved', async (_, sent, words) => {
  const before = await howMany()
  const { status, page } = await send(karim, 'Trafikkontroller varje månad', {
    note: 'Det jag skrev',
    ...sent,
  })
  expect(status).toBe(422)
  expect(page).toContain(words)
  expect(page).not.toContain('<script>alert')
  if (!('note' in sent)) expect(page).toContain('Det jag skrev')
  expect(await howMany()).toBe(before)
})

it('script in every field is text everywhere it is shown', async () => {
  const script = '<script>alert(1)</script>'
  const { id, at } = await send(anna, 'Möten med föräldrar och personal', {
    newGroup: `Förskolan ${script}`,
    newChannel: script,
    note: `${script}\u0000\u0007`,
  })
  expect(await rowOf(id)).toMatchObject({
    distinct_key: `Förskolan ${script}`,
    channel: script,
    note: script,
  })
  const address = await addressOf('Möten med föräldrar och personal')
  for (const path of [at, address, `${address}/history`, `/app/log/strike/${id}`]) {
    const page = await (await anna.open(path)).text()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain(script)
  }
})

describe('no person stands in the log', () => {
  const persons = [
    ['S4-22 a guardian by name', { note: 'Kontaktade mamman Ylva Exempelsson' }, '”Ylva Exempelsson”'],
    ['S4-22 a guardian by phone', { note: 'Vårdnadshavare nås på 070-123 45 67' }, '”070-123 45 67”'],
    ['S4-22 a youth by identity number', { note: 'Skjutsade hem 811228-9874' }, '”811228-9874”'],
    ['S4-22 a youth by coordination number', { note: '701063-2391' }, '”701063-2391”'],
    ['S4-22 somebody as a channel', { channel: 'ring ylva@exempel.se' }, '”ylva@exempel.se”'],
    ['S4-22 somebody by the car', { note: 'Bilen ABC 123' }, '”ABC 123”'],
    ['S0-29 a case brought to a network', { note: 'cpr 280278-1234 visiteret' }, '”280278-1234”'],
  ] as const
  it.each(persons)('%s is not saved, and the page says what to take out', async (_, sent, find) => {
    const before = await howMany()
    const written = { quantity: 'drygt 4', ...sent }
    const { status, page } = await send(lisa, 'Fältgruppen söker upp unga', written)
    expect(status).toBe(422)
    expect(page).toContain(find)
    expect(page).toContain('Allt annat du skrev finns kvar.')
    expect(page).toContain('value="drygt 4"')
    expect(await howMany()).toBe(before)
  })

  it('S4-22 outreach to the young is a count, without a number to reach and without a person', async () => {
    const { id, status } = await send(lisa, 'Fältgruppen söker upp unga', {
      quantity: '3',
      note: 'Två fester avslutade, vårdnadshavare kontaktade',
    })
    expect(status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ quantity: 3, distinct_key: null, coverage_unit: null })
  })

  it('S0-29 no free text of the log takes in case data: strikes, pauses, deviations, groups, classes', async () => {
    const person = 'Anna Exempelsson, 280278-1234'
    const { id } = await send(karim, 'Trafikkontroller varje månad', {})
    const traffic = await addressOf('Trafikkontroller varje månad')
    const meetings = await addressOf('Möten med föräldrar och personal')
    const classes = await addressOf('Klassbesök i årskurs 7–9')
    const stretch = { from: '2026-11-01', to: '2026-11-20' }
    const tries: [Visitor, string, Record<string, string>, string][] = [
      [karim, `/app/log/strike/${id}`, { reason: person }, 'occurrence_strike'],
      [anna, `${traffic}/pause`, { ...stretch, reason: person }, 'pause'],
      [karim, `${traffic}/deviation`, { ...stretch, cause: person, visibility: 'partners' }, 'deviation'],
      [
        karim,
        `${traffic}/deviation`,
        { ...stretch, cause: 'Sjukdom', adjustment: person, visibility: 'public' },
        'deviation',
      ],
      [
        anna,
        meetings,
        { id: crypto.randomUUID(), quantity: '1', day: today, newGroup: person },
        'occurrence',
      ],
      [anna, `${classes}/coverage-units`, { names: `7A\n${person}`, from: '2026-08-01' }, 'coverage_unit'],
    ]
    for (const [who, path, sent, table] of tries) {
      const before = await howMany(table)
      const answer = await who.post(path, sent)
      expect(answer.status, path).toBe(422)
      expect(await answer.text(), path).toContain('Texten ser ut att peka ut en person')
      expect(await howMany(table), path).toBe(before)
    }
  })
})

it('half past midnight in Sweden is already the new day, and a form left open keeps its own', async () => {
  clock.at = new Date('2026-11-22T23:30:00Z')
  const form = await (await karim.open(await addressOf('Trafikkontroller varje månad'))).text()
  expect(form).toContain('name="day" value="2026-11-23" checked')
  const newDay = await send(karim, 'Trafikkontroller varje månad', { day: '2026-11-23' })
  expect(await rowOf(newDay.id)).toMatchObject({ day: '2026-11-23' })
  // Opened at half past eleven, sent an hour later.
  const oldDay = await send(karim, 'Trafikkontroller varje månad', { day: '2026-11-22' })
  expect(await rowOf(oldDay.id)).toMatchObject({ day: '2026-11-22' })
})

it('a session that ends while a form is filled in loses nothing that was written', async () => {
  const address = await addressOf('Trafikkontroller varje månad')
  const id = crypto.randomUUID()
  const written = { id, day: today, quantity: 'drygt 20', note: 'Hastighet vid skolan' }
  const stranger = visitor(createApp(house))
  const asked = await stranger.post(address, written)
  expect(asked.status).toBe(401)
  const signIn = await asked.text()
  expect(signIn).toContain('Det du skrev finns kvar här.')
  const carried = (name: string) =>
    (new RegExp(`name="${name}" value="([^"]*)"`).exec(signIn)?.[1] ?? '').replaceAll('&quot;', '"')
  expect(carried('resume-path')).toBe(address)
  expect(JSON.parse(carried('resume-filled'))).toEqual(written)
  const { status } = await karim.post(carried('resume-path'), JSON.parse(carried('resume-filled')))
  expect(status).toBe(303)
  expect(await rowOf(id)).toMatchObject({ quantity: 20, note: 'Hastighet vid skolan' })
})

describe('what was wrong is struck', () => {
  it('with a reason; it stays, crossed out, and counts no more', async () => {
    const { id } = await send(karim, 'Trafikkontroller varje månad', { quantity: '77' })
    const strike = `/app/log/strike/${id}`
    const without = await karim.post(strike, { reason: ' ' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Skriv varför.')
    const done = await karim.post(strike, { reason: 'Fel siffra' })
    expect(done.headers.get('location')).toBe(`/app/log/receipt/${id}`)
    expect(await (await karim.get(`/app/log/receipt/${id}`)).text()).toContain('Fel siffra. Det räknas inte.')
    const history = await (
      await karim.get(`${await addressOf('Trafikkontroller varje månad')}/history`)
    ).text()
    expect(history).toContain('<s class="struck">77</s>')
    expect(history).toMatch(/Struket av Karim Berg 22 nov\. 2026 [\d:]+: Fel siffra/)
    expect(await rowOf(id)).toMatchObject({ quantity: 77 })
    // Once more is no harm, and the first reason stays.
    expect((await karim.post(strike, { reason: 'Ett annat skäl' })).status).toBe(303)
    const { rows } = await db.owner.query('select reason from occurrence_strike where occurrence = $1', [id])
    expect(rows).toEqual([{ reason: 'Fel siffra' }])
  })

  it('by the one who logged it, or by whoever may strike for others', async () => {
    const { id } = await send(karim, 'Besök på fritidsgården', {})
    expect((await lisa.get(`/app/log/strike/${id}`)).status).toBe(403)
    expect((await lisa.post(`/app/log/strike/${id}`, { reason: 'Inte min' })).status).toBe(403)
    expect((await anna.post(`/app/log/strike/${id}`, { reason: 'Dubbelt' })).status).toBe(303)
    const lisas = await send(lisa, 'Besök på fritidsgården', {})
    expect((await karim.post(`/app/log/strike/${lisas.id}`, { reason: 'Inte polisens' })).status).toBe(403)
    expect((await lisa.post(`/app/log/strike/${lisas.id}`, { reason: 'Fel dag' })).status).toBe(303)
    expect((await lisa.get(`/app/log/strike/${crypto.randomUUID()}`)).status).toBe(404)
  })
})
