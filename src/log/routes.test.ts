import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../database/audit.ts'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'

// The invented Ekbro: Anna leads the work for the municipality, Karim is the police there and in Tallberga,
// Lisa reports for the youth centre, Ove leads Tallberga, Mette a Danish municipality that shares nothing.
const people = {
  anna: 'anna@ekbro.example',
  karim: 'karim@polisen.example',
  lisa: 'lisa@kometen.example',
  bo: 'bo@ekbro.example',
  ove: 'ove@tallberga.example',
  mette: 'mette@havnsoe.example',
}
const as = {} as Record<keyof typeof people, Visitor>
const clock = { at: new Date('2026-11-22T09:00:00Z') }
const today = '2026-11-22'
let db: FreshDatabase
let house: House
let ekbro: string

beforeAll(async () => {
  db = await demoDatabase(clock.at)
  house = {
    db,
    now: () => clock.at,
    demo: false,
    secure: false,
    log: ({ error }) => console.error(error),
  }
  const { rows } = await db.owner.query(`select partnership from partnership_address where slug = 'ekbro'`)
  ekbro = rows[0].partnership
  for (const [name, email] of Object.entries(people) as [keyof typeof people, string][])
    as[name] = visitor(createApp(house), await signedIn(house, email, name === 'karim' ? ekbro : undefined))
})
afterAll(() => db.drop())

async function commitmentCalled(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return rows[0].commitment
}

const newId = () => crypto.randomUUID()
const rowOf = async (id: string) =>
  (await db.owner.query('select * from occurrence where id = $1', [id])).rows[0]
const howMany = async () => Number((await db.owner.query('select count(*) from occurrence')).rows[0].count)

/** Sends the form about a commitment, as `sent` fills it in. */
async function log(who: Visitor, title: string, sent: Record<string, string>) {
  const id = newId()
  const answer = await who.post(`/app/log/${await commitmentCalled(title)}`, {
    id,
    day: today,
    quantity: '1',
    ...sent,
  })
  return { id: sent.id ?? id, answer, page: await answer.clone().text() }
}

describe('in three taps', () => {
  it('open, say how many, save: the form has everything else filled in, and a receipt follows', async () => {
    const address = `/app/log/${await commitmentCalled('Trafikkontroller varje månad')}`
    const list = await (await as.karim.get('/app/log')).text()
    expect(list).toContain(`<a href="${address}">`)
    const form = await (await as.karim.open(address)).text()
    // What a browser would send if nothing but the number were touched.
    const id = /name="id" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const day = /type="radio" name="day" value="([^"]+)" checked/.exec(form)?.[1] ?? ''
    const saved = await as.karim.post(address, { id, day, otherDay: '', quantity: '3', about: '', note: '' })
    expect(saved.status).toBe(303)
    const receipt = await (await as.karim.get(saved.headers.get('location')!)).text()
    expect(receipt).toContain('Loggat för ”Trafikkontroller varje månad”: 3 gånger, 22 november 2026.')
    expect(receipt).toContain(`${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase())
    expect(await rowOf(id)).toMatchObject({ day: today, quantity: 3, quantity_words: null, note: null })
  })

  it('approximate numbers keep their words, typed or chosen', async () => {
    const typed = await log(as.karim, 'Trafikkontroller varje månad', { quantity: 'drygt 20' })
    expect(await rowOf(typed.id)).toMatchObject({ quantity: 20, quantity_words: 'drygt 20' })
    const chosen = await log(as.karim, 'Trafikkontroller varje månad', { quantity: '15', about: 'knappt' })
    expect(await rowOf(chosen.id)).toMatchObject({ quantity: 15, quantity_words: 'knappt 15' })
    const receipt = await (await as.karim.get(typed.answer.headers.get('location')!)).text()
    expect(receipt).toContain('drygt 20')
  })

  it('only what the cadence needs is asked', async () => {
    const asks = async (who: Visitor, title: string) => {
      const page = await (await who.open(`/app/log/${await commitmentCalled(title)}`)).text()
      const names = ['coverageUnit', 'distinctKey', 'riskOccasion', 'responseHours']
      return names.filter((name) => page.includes(`name="${name}"`))
    }
    expect(await asks(as.karim, 'Riktade insatser mot narkotika')).toEqual([])
    // Of three kinds, which may be left open.
    expect(await asks(as.karim, 'Trafikkontroller varje månad')).toEqual(['coverageUnit'])
    expect(await asks(as.karim, 'Klassbesök i årskurs 7–9')).toEqual(['coverageUnit'])
    expect(await asks(as.anna, 'Möten med föräldrar och personal')).toEqual(['distinctKey'])
    expect(await asks(as.anna, 'Svar på klagomål om buskörning')).toEqual(['responseHours'])
  })

  it.each([
    ['hours', '48', 48, '48 timmar'],
    ['days', '2', 48, '2 dygn'],
    ['days', '1,5', 36, '1,5 dygn'],
    ['working-days', '1', 24, 'en arbetsdag'],
  ])(
    'a time in %s is compared in hours and told as it was written: %s',
    async (unit, number, hours, said) => {
      const told = { responseHours: number, responseUnit: unit }
      const { id, answer } = await log(as.anna, 'Laga trasig belysning', told)
      expect(await rowOf(id)).toMatchObject({ response_hours: hours, response_unit: unit })
      const receipt = await (await as.anna.get(answer.headers.get('location')!)).text()
      expect(receipt).toContain(`<dd>${said}</dd>`)
    },
  )
})

describe('once', () => {
  it('an occurrence that the phone sends twice is counted once', async () => {
    const id = newId()
    const before = await howMany()
    const both = await Promise.all(
      [1, 2].map(() => log(as.karim, 'Trafikkontroller varje månad', { id, quantity: '2' })),
    )
    expect(both.map(({ answer }) => answer.status)).toEqual([303, 303])
    expect(await howMany()).toBe(before + 1)
    const again = await log(as.karim, 'Trafikkontroller varje månad', { id, quantity: '2' })
    const receipt = await (await as.karim.get(again.answer.headers.get('location')!)).text()
    expect(receipt).toContain('Det här var redan sparat. Det räknas en gång.')
  })

  it('the same id with other contents is refused, and the form is another one from then on', async () => {
    const { id } = await log(as.karim, 'Trafikkontroller varje månad', { quantity: '2' })
    const other = await log(as.karim, 'Trafikkontroller varje månad', { id, quantity: '5' })
    expect(other.answer.status).toBe(422)
    expect(other.page).toContain('är redan sparat en gång')
    expect(await rowOf(id)).toMatchObject({ quantity: 2 })
    expect(other.page).toContain(`<a href="/app/log/receipt/${id}">Visa den som redan är sparad</a>`)
    expect(other.page).toContain('>Spara som en ny<')
    expect(other.page).toContain('value="5"')
    const nextId = /name="id" value="([^"]+)"/.exec(other.page)?.[1]
    expect(nextId).not.toBe(id)
    const asNew = await log(as.karim, 'Trafikkontroller varje månad', { id: nextId ?? '', quantity: '5' })
    expect(asNew.answer.headers.get('location')).toBe(`/app/log/receipt/${nextId}`)
    expect(await rowOf(nextId ?? '')).toMatchObject({ quantity: 5 })
    const elsewhere = await log(as.karim, 'Fotpatrull varje arbetspass', { id, quantity: '2' })
    expect(elsewhere.answer.status).toBe(422)
  })

  it('Back after the receipt is the same form again, and saves it once', async () => {
    const address = `/app/log/${await commitmentCalled('Trafikkontroller varje månad')}`
    const opened = await as.karim.get(address)
    const form = opened.headers.get('location') ?? ''
    expect(opened.status).toBe(303)
    const idOn = async () => /name="id" value="([^"]+)"/.exec(await (await as.karim.get(form)).text())?.[1]
    const id = (await idOn()) ?? ''
    const before = await howMany()
    const save = () => as.karim.post(address, { id, day: today, quantity: '4' })
    expect((await save()).headers.get('location')).toBe(`/app/log/receipt/${id}`)
    expect(await idOn()).toBe(id)
    const back = await (await as.karim.get(form)).text()
    expect(back).toContain('Det här är redan sparat: 4 gånger, 22 november 2026.')
    expect(back).toMatch(/name="quantity"[^>]*value="4"|value="4"[^>]*name="quantity"/)
    expect(back).toContain(`<a href="/app/log/receipt/${id}">Visa den som redan är sparad</a>`)
    expect((await save()).headers.get('location')).toBe(`/app/log/receipt/${id}?again=yes`)
    expect(await howMany()).toBe(before + 1)
    // Opened anew from the list it is another form.
    expect((await as.karim.get(address)).headers.get('location')).not.toBe(form)
  })

  it('a replayed post of another partnership changes nothing there', async () => {
    const { id } = await log(as.karim, 'Trafikkontroller varje månad', { quantity: '2' })
    const { answer } = await log(as.ove, 'Fredagsöppet', { id, quantity: '2' })
    expect(answer.status).toBe(422)
    expect(await rowOf(id)).toMatchObject({ partnership: ekbro, quantity: 2 })
  })
})

describe('whose it is', () => {
  it('a commitment of another partnership is as if it were not there', async () => {
    const before = await howMany()
    for (const stranger of [as.ove, as.mette]) {
      const { answer } = await log(stranger, 'Trafikkontroller varje månad', {})
      expect(answer.status).toBe(404)
    }
    expect((await as.karim.get('/app/log/not-an-id')).status).toBe(404)
    expect(await howMany()).toBe(before)
  })

  it('a reporter logs what the own organisation takes part in, for it and for no other', async () => {
    const list = await (await as.lisa.get('/app/log')).text()
    expect(list).toContain('Besök på fritidsgården')
    expect(list).not.toContain('Trafikkontroller varje månad')
    expect((await log(as.lisa, 'Trafikkontroller varje månad', {})).answer.status).toBe(403)
    const { id } = await log(as.lisa, 'Besök på fritidsgården', {})
    const { rows } = await db.owner.query(`select id, name from organisation`)
    const called = (name: string) => rows.find((row) => row.name === name).id
    expect(await rowOf(id)).toMatchObject({ organisation: called('Fritidsgården Kometen') })
    const forThePolice = { organisation: called('Lokalpolisområde Vidsjö') }
    const { answer, page } = await log(as.lisa, 'Besök på fritidsgården', forThePolice)
    expect(answer.status).toBe(422)
    expect(page).toContain('Välj en organisation som är ansvarig eller deltar.')
  })

  it('whoever leads the work logs for whom the commitment binds', async () => {
    const { id } = await log(as.anna, 'Fotpatrull varje arbetspass', {})
    const { rows } = await db.owner.query(
      'select name from organisation g join occurrence o on g.id = o.organisation where o.id = $1',
      [id],
    )
    expect(rows).toEqual([{ name: 'Lokalpolisområde Vidsjö' }])
  })

  it('a member reads the history and logs nothing', async () => {
    const commitment = await commitmentCalled('Trafikkontroller varje månad')
    expect((await as.bo.get(`/app/log/${commitment}/history`)).status).toBe(200)
    expect((await as.bo.get(`/app/log/${commitment}`)).status).toBe(403)
    expect((await log(as.bo, 'Trafikkontroller varje månad', {})).answer.status).toBe(403)
  })

  it('the list is narrowed to the words sought', async () => {
    const found = await (await as.anna.get('/app/log?q=klassbesök')).text()
    expect(found).toContain('Klassbesök i årskurs 7–9')
    expect(found).not.toContain('Trafikkontroller varje månad')
    expect(await (await as.anna.get('/app/log?q=<script>')).text()).toContain('value="&lt;script&gt;"')
  })
})

it('the chain of the audit log holds over everything that was logged here', async () => {
  const { entries, firstBroken } = await verifyAudit(db.owner)
  expect(firstBroken).toBeNull()
  const { rows } = await db.owner.query(`select count(*) from audit_entry where act = 'record-occurrence'`)
  expect(Number(rows[0].count)).toBeGreaterThan(8)
  expect(entries).toBeGreaterThan(Number(rows[0].count))
})
