import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoHouse } from '../demo/demo-house.ts'
import type { Visitor } from '../demo/visitor.ts'

// Anna leads the work for the municipality, Karim is the police, Lisa reports for the youth centre,
// Bo is a member, Ove leads another municipality.
let db: FreshDatabase
let anna: Visitor
let karim: Visitor
let lisa: Visitor
let bo: Visitor
let ove: Visitor
let stranger: Visitor

beforeAll(async () => {
  const opened = await demoHouse({ opensAt: '2026-11-22T12:00:00Z' })
  ;({ db, stranger } = opened)
  anna = await opened.enter('anna@ekbro.example')
  karim = await opened.enter('karim@polisen.example', 'ekbro')
  lisa = await opened.enter('lisa@kometen.example')
  bo = await opened.enter('bo@ekbro.example')
  ove = await opened.enter('ove@tallberga.example')
})
afterAll(() => db.drop())

const textOf = async (response: Promise<Response>) => (await response).text()

async function commitmentCalled(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return rows[0].commitment
}

/** Tells something about a commitment and gives the address at which it is struck. */
async function tell(who: Visitor, title: string, below: keyof typeof newest, sent: Record<string, string>) {
  const commitment = `/app/log/${await commitmentCalled(title)}`
  expect((await who.post(`${commitment}/${below}`, sent)).status).toBe(303)
  const { rows } = await db.owner.query(newest[below])
  return { history: `${commitment}/history`, strike: `${commitment}/${below}/${rows[0].id}/strike` }
}

const newest = {
  deviation: 'select id from deviation order by written_at desc limit 1',
  'no-need': 'select id from no_need_confirmation order by recorded_at desc limit 1',
  'occasion-counts': 'select id from occasion_count order by recorded_at desc limit 1',
}

const traffic = 'Trafikkontroller varje månad'
const outreach = 'Fältgruppen söker upp unga'
const patrol = 'Fotpatrull varje arbetspass'
const deviation = {
  from: '2026-11-01',
  to: '2026-11-20',
  cause: 'Bilen var på verkstad.',
  adjustment: '',
  visibility: 'public',
}
const october = { stretch: '2026-10-01/2026-10-31' }
const november = { stretch: '2026-11-01/2026-11-22', count: '40' }

const kinds = [
  {
    what: 'a deviation',
    told: () => tell(karim, traffic, 'deviation', deviation),
    by: () => karim,
    name: 'Karim Berg',
    line: 'Bilen var på verkstad.',
    sentence: 'Karim Berg strök en avvikelse',
  },
  {
    what: 'a confirmation that no need arose',
    told: () => tell(lisa, outreach, 'no-need', october),
    by: () => lisa,
    name: 'Lisa Norén',
    line: '1–31 okt. 2026',
    sentence: 'Lisa Norén strök en bekräftelse av att inget behov uppstod',
  },
  {
    what: 'a number of occasions',
    told: () => tell(karim, patrol, 'occasion-counts', november),
    by: () => karim,
    name: 'Karim Berg',
    line: '1–22 nov. 2026: 40',
    sentence: 'Karim Berg strök ett antal tillfällen',
  },
]

describe.each(kinds)('$what', ({ told, by, name, line, sentence }) => {
  it('is struck with a reason; it stays crossed out with who, when and why, and the audit log says so', async () => {
    const { history, strike } = await told()
    expect(await textOf(by().get(history))).toContain(`href="${strike}"`)
    expect(await textOf(by().get(strike))).toContain(line.replace(/: 40$/, ''))
    const without = await by().post(strike, { reason: ' ' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Skriv varför.')
    const person = await by().post(strike, { reason: 'Ring Anna Exempelsson, 280278-1234' })
    expect(await person.text()).toContain('Texten ser ut att peka ut en person')
    const done = await by().post(strike, { reason: 'Fel rad' })
    expect(done.headers.get('location')).toBe(history)
    const after = await textOf(by().get(history))
    const struck = after.split('<li>').find((item) => item.includes('Fel rad')) ?? ''
    expect(struck).toContain('<s class="struck">')
    expect(struck).toContain(line)
    expect(struck).toContain(`Struket av ${name} 22 nov. 2026`)
    expect(after).not.toContain(strike)
    const audit = await textOf(anna.get('/app/partnership/audit'))
    expect(audit.replace(/<[^>]+>/g, '')).toContain(sentence)
  })

  it('is struck once: the first reason stays', async () => {
    const { history, strike } = await told()
    const both = await Promise.all(['Det första', 'Det andra'].map((reason) => by().post(strike, { reason })))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const page = await textOf(by().get(history))
    expect(page.match(/Det (första|andra)/g)).toHaveLength(1)
    expect((await by().get(strike)).status).toBe(303)
  })

  it('is another’s to nobody, and no member’s', async () => {
    const { strike } = await told()
    const reason = { reason: 'Inte min' }
    for (const who of [bo, ove]) {
      expect((await who.get(strike)).status).toBe(who === bo ? 403 : 404)
      expect((await who.post(strike, reason)).status).toBe(who === bo ? 403 : 404)
    }
    expect((await stranger.post(strike, reason)).status).toBe(401)
    const elsewhere = strike.replace(/[0-9a-f-]{36}\/strike/, `${crypto.randomUUID()}/strike`)
    expect((await by().get(elsewhere)).status).toBe(404)
    expect((await by().post(elsewhere, reason)).status).toBe(404)
    // Whoever leads the work may strike for others.
    expect((await anna.post(strike, { reason: 'Dubbelt' })).status).toBe(303)
  })
})

it('an occurrence struck by two presses at the same moment is struck once, and the audit log says so once', async () => {
  const id = crypto.randomUUID()
  const log = `/app/log/${await commitmentCalled(traffic)}`
  expect((await karim.post(log, { id, day: '2026-11-20', quantity: '1' })).status).toBe(303)
  const strike = `/app/log/strike/${id}`
  const presses = ['Det första', 'Det andra', 'Det tredje']
  const answers = await Promise.all(presses.map((reason) => karim.post(strike, { reason })))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  const { rows } = await db.owner.query(
    `select count(*)::int as lines from audit_entry where act = 'strike-occurrence' and noun_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ lines: 1 }])
})

describe('who may strike', () => {
  it('a link is shown to those alone for whom it opens: another organisation’s is not the police’s', async () => {
    const { history, strike } = await tell(lisa, outreach, 'no-need', october)
    expect(await textOf(karim.get(history))).not.toContain(strike)
    expect((await karim.get(strike)).status).toBe(403)
    expect((await karim.post(strike, { reason: 'Inte polisens' })).status).toBe(403)
    expect(await textOf(bo.get(history))).not.toContain(strike)
    expect(await textOf(anna.get(history))).toContain(strike)
    expect((await lisa.post(strike, { reason: 'Fel månad' })).status).toBe(303)
  })

  it('what the own organisation alone may read, nobody else strikes', async () => {
    const inside = { ...deviation, cause: 'Vi var få.', visibility: 'own-organisation' }
    const { strike } = await tell(karim, 'Kontroll av A-traktorer', 'deviation', inside)
    expect((await anna.get(strike)).status).toBe(404)
    expect((await anna.post(strike, { reason: 'Nyfiken' })).status).toBe(404)
    const story = `/app/thread/commitment/${await commitmentCalled('Kontroll av A-traktorer')}`
    expect(await textOf(anna.get(story))).not.toContain('Vi var få.')
    expect(await textOf(karim.get(story))).toContain('Vi var få.')
    expect((await karim.post(strike, { reason: 'Det gällde en annan månad' })).status).toBe(303)
  })
})

describe('what was struck', () => {
  it('of deviations no resident reads; the whole story crosses it out', async () => {
    const { strike } = await tell(karim, traffic, 'deviation', { ...deviation, cause: 'Snöstorm i veckor.' })
    const story = `/app/thread/commitment/${await commitmentCalled(traffic)}`
    const resident = `/ekbro/sv/citizen-promise/${await commitmentCalled(traffic)}`
    expect(await textOf(stranger.get(resident))).toContain('Snöstorm i veckor.')
    expect(await textOf(karim.get(story))).toContain(strike)
    expect((await karim.post(strike, { reason: 'Det var förra året' })).status).toBe(303)
    expect(await textOf(stranger.get(resident))).not.toContain('Snöstorm i veckor.')
    const told = await textOf(karim.get(story))
    expect(told).toContain('<s class="struck">Snöstorm i veckor.</s>')
    expect(told).toMatch(/Struket av Karim Berg 22 nov\. 2026 [\d:]+: Det var förra året/)
    expect(told).not.toContain(strike)
  })

  it('can be told anew', async () => {
    for (let time = 0; time < 2; time++) {
      const { strike } = await tell(lisa, outreach, 'no-need', october)
      expect((await lisa.post(strike, { reason: 'Fel månad' })).status).toBe(303)
      const again = await tell(karim, traffic, 'deviation', deviation)
      expect((await karim.post(again.strike, { reason: 'Fel månad' })).status).toBe(303)
    }
  })
})

describe('a number that replaced another', () => {
  it('struck lets the earlier one hold again, and says so beforehand', async () => {
    const first = await tell(karim, patrol, 'occasion-counts', { ...november, count: '41' })
    const second = await tell(karim, patrol, 'occasion-counts', { ...november, count: '42' })
    expect(await textOf(karim.get(first.history))).toContain('22 nov. 2026: 41 (ersatt av ett senare antal)')
    expect(await textOf(karim.get(second.strike))).toContain('för samma tid, 41, gäller då igen')
    expect((await karim.post(second.strike, { reason: 'Räknade fel' })).status).toBe(303)
    const form = await textOf(karim.get(second.history.replace('history', 'occasion-counts')))
    expect(form).toContain('angivet: 41')
    expect((await karim.post(first.strike, { reason: 'Räknade fel' })).status).toBe(303)
  })

  it('is not struck while the earlier one would count days twice', async () => {
    const whole = await tell(karim, patrol, 'occasion-counts', november)
    const half = { stretch: '2026-11-01/2026-11-10', count: '20' }
    const part = await tell(karim, patrol, 'occasion-counts', half)
    const rest = { stretch: '2026-11-11/2026-11-22', count: '21' }
    const other = await tell(karim, patrol, 'occasion-counts', rest)
    const refused = await karim.post(part.strike, { reason: 'Räknade fel' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Stryk det tidigare antalet först.')
    for (const { strike } of [whole, part, other])
      expect((await karim.post(strike, { reason: 'Räknade fel' })).status).toBe(303)
  })
})

describe('an entry that is struck is named as one would say it', () => {
  const log = async (who: Visitor, title: string, sent: Record<string, string>) => {
    const id = crypto.randomUUID()
    const form = { id, day: '2026-11-20', quantity: '1', ...sent }
    expect((await who.post(`/app/log/${await commitmentCalled(title)}`, form)).status).toBe(303)
    return textOf(who.get(`/app/log/strike/${id}`))
  }

  it('in Swedish', async () => {
    expect(await log(karim, traffic, {})).toContain(
      '<strong>20 november 2026: en gång, gjort av Lokalpolisområde Vidsjö.</strong>',
    )
    expect(await log(karim, traffic, { quantity: '3' })).toContain('20 november 2026: 3 gånger, gjort av')
    expect(await log(karim, traffic, { quantity: 'drygt 20' })).toContain(': drygt 20, gjort av')
  })
})
