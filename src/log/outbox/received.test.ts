import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../calendar.ts'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { signedIn } from '../../demo/visitor.ts'
import { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'
import { sv } from '../text.sv.ts'

const today = '2026-11-22'
const at = new Date(`${today}T09:00:00Z`)
const title = 'Trafikkontroller varje månad'
let db: FreshDatabase
let house: House
let ekbro: string
let path: string

beforeAll(async () => {
  db = await demoDatabase(at)
  house = { db, now: () => at, demo: false, secure: false, log: ({ error }) => console.error(error) }
  const first = async (question: string, values: string[]) =>
    (await db.owner.query(question, values)).rows[0] as Record<string, string>
  ekbro = (await first('select partnership from partnership_address where slug = $1', ['ekbro'])).partnership!
  const found = await first('select commitment from commitment_version where title = $1 limit 1', [title])
  path = `/app/log/${found.commitment}`
})
afterAll(() => db.drop())

const newId = () => crypto.randomUUID()
const hours = (count: number) => String(count * 60 * 60 * 1000)
const dayOf = async (id: string) =>
  (await db.owner.query('select day from occurrence where id = $1', [id])).rows[0]?.day

/** Police of Ekbro and Tallberga, the coordinators of both, and a reporter of the youth centre. */
const emails = {
  karim: 'karim@polisen.example',
  anna: 'anna@ekbro.example',
  ove: 'ove@tallberga.example',
  lisa: 'lisa@kometen.example',
}
type Who = keyof typeof emails

async function ask(who: Who, to: string, how: RequestInit = {}): Promise<Response> {
  const cookie = await signedIn(house, emails[who], who === 'karim' ? ekbro : undefined)
  return createApp(house).request(to, { ...how, headers: { cookie, accept: 'application/json' } })
}

async function send(who: Who, sent: Record<string, string>) {
  const answer = await ask(who, path, { method: 'POST', body: new URLSearchParams(sent) })
  return { status: answer.status, told: await answer.json() }
}

describe('a program logs too', () => {
  it('and is told the receipt, that it was saved before, or what is wrong', async () => {
    const sent = { id: newId(), day: today, quantity: '1' }
    expect(await send('karim', sent)).toEqual({ status: 200, told: { receipt: sent.id, status: 'saved' } })
    expect(await send('karim', sent)).toEqual({
      status: 200,
      told: { receipt: sent.id, status: 'alreadySaved' },
    })
    const taken = await send('karim', { ...sent, quantity: '9' })
    expect(taken).toMatchObject({ status: 409, told: { problems: [{ field: 'id', code: 'idTaken' }] } })
    expect(await send('karim', { ...sent, id: newId(), day: addDays(today, 1) })).toEqual({
      status: 422,
      told: { problems: [{ field: 'day', code: 'dayInFuture' }], words: [sv.problems.dayInFuture] },
    })
    expect((await send('ove', sent)).status).toBe(404)
    expect((await send('lisa', sent)).status).toBe(403)
  })
})

describe('S2-29 what was kept on a phone', () => {
  const late = () => ({ id: newId(), day: 'today', quantity: '1', writtenAgo: hours(50), phoneNow: '0' })

  it('is of the day it was written, however late it comes and however often', async () => {
    const sent = late()
    expect((await send('karim', sent)).told).toEqual({ receipt: sent.id, status: 'saved' })
    expect(await dayOf(sent.id)).toBe(addDays(today, -2))
    expect((await send('karim', sent)).told).toEqual({ receipt: sent.id, status: 'alreadySaved' })
    const yesterday = { ...late(), day: 'yesterday' }
    await send('karim', yesterday)
    expect(await dayOf(yesterday.id)).toBe(addDays(today, -3))
  })

  it('is asked for its day where the phone’s clock was set in between', async () => {
    const unsure = { ...late(), aheadThen: hours(-400), phoneNow: String(at.getTime()) }
    expect((await send('karim', unsure)).told.problems).toEqual([{ field: 'day', code: 'dayMissing' }])
    expect(await dayOf(unsure.id)).toBeUndefined()
  })

  it.each([
    ['keptBy', 'otherPerson'],
    ['keptIn', 'elsewhere'],
  ])('waits on where %s is not who or where one is', async (field, code) => {
    const sent = { ...late(), [field]: newId() }
    expect(await send('karim', sent)).toMatchObject({ status: 409, told: { problems: [{ code }] } })
    expect(await dayOf(sent.id)).toBeUndefined()
  })

  it.each(['', 'NaN', '1e999', '-5', 'x'])(
    'a length of time that is none, %s, is no time at all',
    async (ago) => {
      const sent = { ...late(), writtenAgo: ago }
      expect((await send('karim', sent)).told).toEqual({ receipt: sent.id, status: 'saved' })
      expect(await dayOf(sent.id)).toBe(today)
    },
  )
})

it('what the server has received is listed for the one who sent it, and for nobody else', async () => {
  const id = newId()
  await send('karim', { id, day: today, quantity: '2' })
  expect(await (await ask('karim', '/app/log/outbox')).text()).toContain(`/app/log/receipt/${id}`)
  expect(await (await ask('anna', '/app/log/outbox')).text()).not.toContain(id)
})
