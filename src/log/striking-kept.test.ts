import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoHouse } from '../demo/demo-house.ts'
import type { Visitor } from '../demo/visitor.ts'

// Anna leads the work, Karim is the police, Bo is a member, Ove leads another municipality.
let db: FreshDatabase
let anna: Visitor
let karim: Visitor
let bo: Visitor
let ove: Visitor
let stranger: Visitor

beforeAll(async () => {
  const opened = await demoHouse({ opensAt: '2026-11-22T12:00:00Z' })
  ;({ db, stranger } = opened)
  anna = await opened.enter('anna@ekbro.example')
  karim = await opened.enter('karim@polisen.example', 'ekbro')
  bo = await opened.enter('bo@ekbro.example')
  ove = await opened.enter('ove@tallberga.example')
})
afterAll(() => db.drop())

const textOf = async (response: Promise<Response>) => (await response).text()

async function logOf(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return `/app/log/${rows[0].commitment}`
}

const traffic = 'Trafikkontroller varje månad'
const pause = { from: '2026-11-01', to: '2026-11-15', reason: 'Trafikbilen är trasig' }

describe('a pause', () => {
  const paused = async (told: typeof pause) => {
    const log = await logOf(traffic)
    expect((await anna.post(`${log}/pause`, told)).status).toBe(303)
    const { rows } = await db.owner.query('select id from pause order by written_at desc limit 1')
    return { log, strike: `${log}/pause/${rows[0].id}/strike` }
  }

  it('is struck with a reason: as if there had been none, crossed out in the log, gone from what residents read', async () => {
    const { log, strike } = await paused(pause)
    const resident = log.replace('/app/log', '/ekbro/sv/citizen-promise')
    expect(await textOf(stranger.get(resident))).toContain('Trafikbilen är trasig')
    expect(await textOf(anna.get(`${log}/history`))).toContain(`href="${strike}"`)
    expect(await textOf(anna.get(strike))).toContain('1–15 nov. 2026: Trafikbilen är trasig')
    expect(await textOf(anna.post(strike, { reason: '' }))).toContain('Skriv varför.')
    const done = await anna.post(strike, { reason: 'Det var ett annat åtagande' })
    expect(done.headers.get('location')).toBe(`${log}/history`)
    const after = await textOf(anna.get(`${log}/history`))
    const line = after.split('<li>').find((item) => item.includes('annat åtagande')) ?? ''
    expect(line).toContain('<s class="struck">1–15 nov. 2026: Trafikbilen är trasig</s>')
    expect(line).toContain('Struket av Anna')
    expect(after).not.toContain(strike)
    expect(await textOf(stranger.get(resident))).not.toContain('Trafikbilen är trasig')
    expect((await anna.get(strike)).status).toBe(303)
    // The days are free again.
    const again = await paused({ ...pause, reason: 'Den är verkligen trasig' })
    expect((await anna.post(again.strike, { reason: 'Nej' })).status).toBe(303)
    const audit = await textOf(anna.get('/app/partnership/audit'))
    expect(audit.replace(/<[^>]+>/g, '')).toMatch(/Anna \S+ strök en paus/)
  })

  it('that runs is not taken up again once it is struck', async () => {
    const { log, strike } = await paused({ from: '2026-11-10', to: '', reason: 'Personalbrist' })
    const ending = strike.replace('/strike', '/end')
    expect((await anna.post(strike, { reason: 'Fel löfte' })).status).toBe(303)
    expect((await anna.post(ending, { to: '2026-11-20' })).status).toBe(404)
    expect(await textOf(anna.get(`${log}/pause`))).not.toContain('Personalbrist')
  })

  it('is struck by those alone who may lay the commitment to rest', async () => {
    const { log, strike } = await paused({ ...pause, reason: 'Halka' })
    expect(await textOf(bo.get(`${log}/history`))).not.toContain(strike)
    expect((await bo.post(strike, { reason: 'Nej' })).status).toBe(403)
    expect((await ove.post(strike, { reason: 'Nej' })).status).toBe(404)
    expect((await stranger.post(strike, { reason: 'Nej' })).status).toBe(401)
    const elsewhere = strike.replace(/[0-9a-f-]{36}\/strike/, `${crypto.randomUUID()}/strike`)
    expect((await anna.get(elsewhere)).status).toBe(404)
    expect((await anna.post(elsewhere, { reason: 'Nej' })).status).toBe(404)
    expect((await anna.post(strike, { reason: 'Dubbelt' })).status).toBe(303)
  })
})

describe('S4-23 a kind in the list', () => {
  it('is struck with a reason, and what was logged for it counts without a kind', async () => {
    const log = await logOf(traffic)
    const list = `${log}/coverage-units`
    expect((await karim.post(list, { names: 'Cykelljus', from: '2026-01-01' })).status).toBe(303)
    const { rows } = await db.owner.query(`select id from coverage_unit where name = 'Cykelljus'`)
    const unit = rows[0].id
    const logged = { day: '2026-11-20', quantity: '2', coverageUnit: unit }
    expect((await karim.post(log, { id: crypto.randomUUID(), ...logged })).status).toBe(303)
    const strike = `${list}/${unit}/strike`
    expect(await textOf(karim.get(list))).toContain(`href="${strike}"`)
    expect(await textOf(karim.get(strike))).toContain('<strong>Cykelljus</strong>')
    expect((await karim.post(strike, { reason: '' })).status).toBe(422)
    expect((await bo.post(strike, { reason: 'Nej' })).status).toBe(403)
    const resident = log.replace('/app/log', '/ekbro/sv/citizen-promise')
    expect(await textOf(stranger.get(resident))).toContain('Cykelljus')
    const both = await Promise.all(
      ['Ett', 'Två'].map((reason) => karim.post(strike, { reason: `${reason} annat` })),
    )
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const after = await textOf(karim.get(list))
    expect(after).toContain('<s class="struck">Cykelljus</s>')
    expect(after.match(/(Ett|Två) annat/g)).toHaveLength(1)
    expect(after).not.toContain(strike)
    expect((await karim.get(`${list}/${unit}`)).status).toBe(404)
    expect(await textOf(stranger.get(resident))).not.toContain('Cykelljus')
    expect(await textOf(karim.open(log))).not.toContain('Cykelljus')
    // It may be named anew, and then is another.
    expect((await karim.post(list, { names: 'Cykelljus', from: '2026-01-01' })).status).toBe(303)
    expect(await textOf(karim.open(log))).toContain('Cykelljus')
  })
})
