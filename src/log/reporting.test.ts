import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { factsOf, noFacts } from './queries.ts'

const clock = { at: new Date('2026-11-22T09:00:00Z') }
let db: FreshDatabase
let house: House
let tenant: string
let ekbro: string
let anna: Visitor
let karim: Visitor
let lisa: Visitor
let ove: Visitor

beforeAll(async () => {
  db = await demoDatabase(clock.at)
  house = { db, now: () => clock.at, demo: false, secure: false, log: ({ error }) => console.error(error) }
  const { rows } = await db.owner.query(
    `select tenant, partnership from partnership_address where slug = 'ekbro'`,
  )
  tenant = rows[0].tenant
  ekbro = rows[0].partnership
  const enter = async (email: string, within?: string) =>
    visitor(createApp(house), await signedIn(house, email, within))
  anna = await enter('anna@ekbro.example')
  karim = await enter('karim@polisen.example', ekbro)
  lisa = await enter('lisa@kometen.example')
  ove = await enter('ove@tallberga.example')
})
afterAll(() => db.drop())

async function commitmentCalled(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return rows[0].commitment
}

/** Sends a form about a commitment and gives the status, the page and where it leads. */
async function tell(who: Visitor, title: string, what: string, sent: Record<string, string>) {
  const answer = await who.post(`/app/log/${await commitmentCalled(title)}/${what}`, sent)
  return { status: answer.status, page: await answer.text() }
}

async function factsAbout(title: string) {
  const commitment = await commitmentCalled(title)
  const facts = await inTransaction(db.app, { tenant, partnership: ekbro, user: null }, (trx) =>
    factsOf(trx, ekbro, [commitment]),
  )
  return facts.get(commitment) ?? noFacts()
}

async function audited(act: string): Promise<number> {
  const { rows } = await db.owner.query('select count(*) from audit_entry where act = $1', [act])
  return Number(rows[0].count)
}

async function strikeAllOf(title: string) {
  await db.owner.query(
    `insert into occurrence_strike (tenant, occurrence, partnership, reason, struck_at)
       select tenant, id, partnership, 'test', now() from occurrence where commitment = $1`,
    [await commitmentCalled(title)],
  )
}

describe('no need arose', () => {
  const title = 'Fältgruppen söker upp unga'
  const october = '2026-10-01/2026-10-31'

  it('is not said of a month in which something was logged', async () => {
    const { rows } = await db.owner.query(
      'select max(day)::text as day from occurrence where commitment = $1 and day < $2',
      [await commitmentCalled(title), '2026-11-01'],
    )
    const month = rows[0].day.slice(0, 7)
    const { status, page } = await tell(lisa, title, 'no-need', { stretch: `${month}-01/${month}-28` })
    expect(status).toBe(422)
    expect(page).toContain('så ett behov har funnits')
  })

  it('is confirmed for a month, once, however often it is sent', async () => {
    await strikeAllOf(title)
    const before = await factsAbout(title)
    const sent = await Promise.all([1, 2].map(() => tell(lisa, title, 'no-need', { stretch: october })))
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const after = await factsAbout(title)
    expect(after.noNeedConfirmations.length).toBe(before.noNeedConfirmations.length + 1)
    expect(after.noNeedConfirmations).toContainEqual(
      expect.objectContaining({ from: '2026-10-01', to: '2026-10-31' }),
    )
    expect(await audited('confirm-no-need')).toBe(1)
  })

  const wrong = [
    ['nothing chosen', '', 'Ange vilken dag det gäller.'],
    ['days to come', '2026-11-01/2026-11-30', 'Dagen har inte varit än.'],
    ['before it began', '2023-11-01/2023-11-30', 'före den dag då det började gälla'],
    ['no days at all', '2026-13-01/2026-13-45', 'Ange vilken dag det gäller.'],
    ['script', '<script>', 'Ange vilken dag det gäller.'],
  ] as const
  it.each(wrong)('%s is refused', async (_, stretch, words) => {
    const { status, page } = await tell(lisa, title, 'no-need', { stretch })
    expect(status).toBe(422)
    expect(page).toContain(words)
  })

  it('belongs to those whom the commitment binds', async () => {
    const sent = { stretch: october }
    expect((await tell(ove, title, 'no-need', sent)).status).toBe(404)
    expect((await tell(lisa, 'Svar på klagomål om buskörning', 'no-need', sent)).status).toBe(403)
  })
})

describe('how many shifts there were', () => {
  const title = 'Fotpatrull varje arbetspass'

  it('is told month by month, and told anew the newest number holds', async () => {
    const form = await (await karim.get(`/app/log/${await commitmentCalled(title)}/occasion-counts`)).text()
    expect(form).toContain('value="2026-11-01/2026-11-22"')
    const stretch = '2026-11-01/2026-11-22'
    expect((await tell(karim, title, 'occasion-counts', { stretch, count: '40' })).status).toBe(303)
    clock.at = new Date('2026-11-22T09:05:00Z')
    expect((await tell(karim, title, 'occasion-counts', { stretch, count: '42' })).status).toBe(303)
    const november = (await factsAbout(title)).occasionCounts.filter(({ from }) => from === '2026-11-01')
    expect(november).toMatchObject([{ to: '2026-11-22', count: 42 }])
    expect(await audited('count-occasions')).toBe(2)
  })

  it('half a month within a month that is told would count twice', async () => {
    const { page } = await tell(karim, title, 'occasion-counts', {
      stretch: '2026-10-15/2026-10-31',
      count: '20',
    })
    expect(page).toContain('Tiden går in i en annan')
  })

  it.each(['', '-1', '2,5', '99999', 'många'])('"%s" is no number of shifts', async (count) => {
    const sent = { stretch: '2026-11-01/2026-11-22', count }
    expect((await tell(karim, title, 'occasion-counts', sent)).status).toBe(422)
  })
})

describe('what is to be covered', () => {
  const title = 'Klassbesök i årskurs 7–9'
  const names = async () => (await factsAbout(title)).coverageUnits.map(({ name, to }) => [name, to])

  it('is pasted one a line; what stands there already is not added again', async () => {
    const before = await names()
    const sent = { names: '7A\r\n7c\r\n\r\n7C\r\nSärskolan', from: '2026-08-01' }
    const both = await Promise.all([1, 2].map(() => tell(karim, title, 'coverage-units', sent)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await names()).toHaveLength(before.length + 2)
    expect(await audited('add-coverage-units')).toBe(1)
  })

  it('gets another name and comes to an end, and keeps what was logged for it', async () => {
    const { id } = (await factsAbout(title)).coverageUnits.find(({ name }) => name === '7c')!
    const one = `coverage-units/${id}`
    const logged = { id: crypto.randomUUID(), day: '2026-11-20', quantity: '1', coverageUnit: id }
    expect((await karim.post(`/app/log/${await commitmentCalled(title)}`, logged)).status).toBe(303)
    expect((await tell(karim, title, one, { name: '7C', to: '' })).status).toBe(303)
    expect((await tell(karim, title, one, { name: '7C', to: '2026-11-21' })).status).toBe(303)
    expect(await names()).toContainEqual(['7C', '2026-11-21'])
    expect((await factsAbout(title)).occurrences).toContainEqual(
      expect.objectContaining({ id: logged.id, coverageUnit: id }),
    )
    expect([await audited('rename-coverage-unit'), await audited('end-coverage-unit')]).toEqual([1, 1])
    const form = await (await karim.open(`/app/log/${await commitmentCalled(title)}`)).text()
    expect(form).not.toContain('>7C<')
  })

  it('two of the same name, a day before the first, nothing at all: refused', async () => {
    const { id } = (await factsAbout(title)).coverageUnits.find(({ name }) => name === 'Särskolan')!
    const one = `coverage-units/${id}`
    expect((await tell(karim, title, one, { name: '8A', to: '' })).page).toContain('Namnet används redan.')
    expect((await tell(karim, title, one, { name: 'Särskolan', to: '2026-07-31' })).status).toBe(422)
    const none = await tell(karim, title, 'coverage-units', { names: '', from: '2026-08-01' })
    expect(none.page).toContain('Skriv minst ett namn.')
    expect((await tell(karim, title, `coverage-units/${crypto.randomUUID()}`, { name: 'x' })).status).toBe(
      404,
    )
  })

  it('those that are left are offered first, and those done say when', async () => {
    const unit = (await factsAbout(title)).coverageUnits.find(({ name }) => name === 'Särskolan')!
    const address = `/app/log/${await commitmentCalled(title)}`
    const order = async () => {
      const page = await (await karim.open(address)).text()
      return [...page.matchAll(/name="coverageUnit" value="([^"]+)"/g)].map(([, value]) => value)
    }
    const sent = { id: crypto.randomUUID(), day: '2026-11-19', quantity: '1', coverageUnit: unit.id }
    await karim.post(address, sent)
    expect((await order()).at(-1)).toBe(unit.id)
    expect(await (await karim.open(address)).text()).toContain('redan 19 nov. 2026')
  })
})

describe('a pause', () => {
  const title = 'Trygghetsvandringar'
  const pause = { from: '2026-11-01', to: '', reason: 'Den som leder dem är sjukskriven' }

  it('is laid by whoever writes the plan, with its reason, once', async () => {
    expect((await tell(lisa, title, 'pause', pause)).status).toBe(403)
    expect((await tell(anna, title, 'pause', { ...pause, reason: '' })).page).toContain('Skriv varför.')
    const both = await Promise.all([1, 2].map(() => tell(anna, title, 'pause', pause)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await factsAbout(title)).pauses).toMatchObject([
      { from: '2026-11-01', to: null, reason: pause.reason },
    ])
    expect(await audited('pause-commitment')).toBe(1)
  })

  it('lies over no other, within the term', async () => {
    const another = { ...pause, from: '2026-11-10', reason: 'Något annat' }
    expect((await tell(anna, title, 'pause', another)).page).toContain('Tiden går in i en annan')
    expect((await tell(anna, title, 'pause', { ...pause, from: '2019-01-01' })).status).toBe(422)
  })

  it('ends on a day that has been', async () => {
    const log = `/app/log/${await commitmentCalled(title)}`
    const toEnd = `<a href="${log}/pause">Avsluta pausen</a>`
    expect(await (await anna.get(`${log}/history`)).text()).toContain(toEnd)
    const page = await (await anna.get(`${log}/pause`)).text()
    const end = /action="[^"]*(pause\/[0-9a-f-]+\/end)"/.exec(page)?.[1] ?? ''
    expect((await tell(anna, title, end, { to: '2026-12-01' })).page).toContain('Dagen har inte varit än.')
    expect((await tell(anna, title, end, { to: '2026-10-01' })).status).toBe(422)
    expect((await tell(anna, title, end, { to: '2026-11-15' })).status).toBe(303)
    expect((await factsAbout(title)).pauses).toMatchObject([{ from: '2026-11-01', to: '2026-11-15' }])
    expect(await (await anna.get(`${log}/history`)).text()).not.toContain(toEnd)
    expect(await audited('end-pause')).toBe(1)
  })
})

describe('a deviation', () => {
  const title = 'Trafikkontroller varje månad'
  const told = {
    from: '2026-11-01',
    to: '2026-11-20',
    cause: 'Två poliser var kommenderade till annan ort.',
    adjustment: 'Kontrollerna tas igen i december.',
    visibility: 'partners',
  }

  it('says from when to when, why and what was done about it, once', async () => {
    const both = await Promise.all([1, 2].map(() => tell(karim, title, 'deviation', told)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(await audited('record-deviation')).toBe(1)
    const history = await (await karim.get(`/app/log/${await commitmentCalled(title)}/history`)).text()
    expect(history).toContain(told.cause)
    expect(history).toContain('Bara de som samverkar')
  })

  it('for the own organisation is read by those whom the commitment binds', async () => {
    const inside = { ...told, cause: 'Vi var få.', visibility: 'own-organisation' }
    const visits = 'Kontroll av A-traktorer'
    expect((await tell(karim, visits, 'deviation', inside)).status).toBe(303)
    const history = `/app/log/${await commitmentCalled(visits)}/history`
    expect(await (await karim.get(history)).text()).toContain('Vi var få.')
    expect(await (await anna.get(history)).text()).not.toContain('Vi var få.')
  })

  const wrong = [
    ['no cause', { cause: '' }, 'Skriv vad det berodde på.'],
    ['turned round', { from: '2026-11-20', to: '2026-11-01' }, 'Den sista dagen ligger före den första.'],
    ['to come', { from: '2026-12-01', to: '2026-12-02' }, 'Dagen har inte varit än.'],
    ['for nobody', { visibility: 'everybody' }, 'Välj vem som får läsa det.'],
  ] as const
  it.each(wrong)('with %s is refused', async (_, sent, words) => {
    const { status, page } = await tell(karim, title, 'deviation', { ...told, ...sent })
    expect(status).toBe(422)
    expect(page).toContain(words)
  })
})
