import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOf } from '../../../demo/form-of.ts'
import { idOf } from '../../../demo/granby-dialogues.ts'
import { type GranbyResidents, granbyResidents } from '../../../demo/granby-residents.ts'

let desk: GranbyResidents
beforeAll(async () => {
  desk = await granbyResidents()
})
afterAll(() => desk.db.drop())

const meeting = {
  heldOn: '2026-03-20',
  beginsAt: '18:30',
  place: 'Folkets hus',
  host: 'Gläntans byalag',
  programme: 'Läget nu\nVid borden',
  hours: '2',
  price: 'gratis',
  public: 'yes',
}

/** Plans an open meeting and gives its page as residents and as the coordinator have it. */
async function planned(title: string, changed: Record<string, string> = {}) {
  const own = await desk.planned({ ...meeting, title, ...changed })
  return { own, path: `/granby/sv/meetings/${idOf(own)}` }
}

const page = async (path: string) => (await desk.resident.get(path)).text()

/** Opens the form and sends it; `again` sends the very same form. */
async function form(path: string, persons: number) {
  const shown = formOf(await page(path))
  const filled: Record<string, string> = { 'form-id': String(shown.get('form-id')), persons: String(persons) }
  const send = async () => {
    const response = await desk.resident.post(path, filled)
    const html = await response.text()
    return {
      status: response.status,
      html,
      code: /[0-9A-Z]{4}(-[0-9A-Z]{4}){2}-[0-9A-Z]{5}/.exec(html)?.[0] ?? '',
    }
  }
  return { send }
}
const signedUp = async (path: string, persons: number) => (await form(path, persons)).send()
const withCode = async (code: string, step = '') =>
  (await desk.resident.post('/granby/sv/sign-up', { code, step })).text()
const persons = async (own: string) =>
  (
    await desk.db.owner.query(
      `select coalesce(sum(persons) filter (where turn is null), 0)::int as taken,
              coalesce(sum(persons) filter (where turn is not null), 0)::int as waiting
         from sign_up where dialogue = $1`,
      [idOf(own)],
    )
  ).rows[0]

describe('the meetings ahead', () => {
  it('stand with place, time, key groups, programme and host, without cookie or script; what is not public does not', async () => {
    await planned('Öppet möte i mars', { places: '40' })
    await planned('Bara för oss', { public: '' })
    await planned('Medarbetarna talar', { kind: 'staff-dialogue' })
    await planned('Mötet som var', { heldOn: '2026-03-01' })
    const response = await desk.resident.get('/granby/sv/meetings')
    const html = await response.text()
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    for (const words of [
      'Öppet möte i mars',
      '20 mars 2026 kl. 18:30',
      'Folkets hus',
      'boende i Gläntan',
      'Vid borden',
      'Gläntans byalag',
      'gratis',
    ])
      expect(html).toContain(words)
    for (const words of ['Bara för oss', 'Medarbetarna talar', 'Mötet som var', '<script'])
      expect(html).not.toContain(words)
    expect(await page('/granby/en/meetings')).toContain('20 March 2026 at 18:30')
    const hidden = await planned('Också bara för oss', { public: '' })
    expect((await desk.resident.get(hidden.path)).status).toBe(404)
    expect((await desk.resident.get('/granby/sv/meetings/hej')).status).toBe(404)
  })

  it('where nobody has to sign up there is no form', async () => {
    const { path } = await planned('Kom som du är')
    expect(await page(path)).toContain('Du behöver inte anmäla dig.')
    expect((await desk.resident.post(path, { persons: '2' })).status).toBe(409)
  })
})

describe('S1-122 a meeting takes sign-ups in hundreds and counts who came', () => {
  it('800 places, a thousand who come in the same minute: no place is given twice and nobody is lost', async () => {
    const { own, path } = await planned('Stormötet', { places: '800' })
    // A hundred at the same moment, ten times over.
    const answers = []
    for (const _ of Array.from({ length: 10 })) {
      const forms = await Promise.all(Array.from({ length: 100 }, () => form(path, 1)))
      answers.push(...(await Promise.all(forms.map(({ send }) => send()))))
    }
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect(answers.filter(({ html }) => html.includes('Du är anmäld'))).toHaveLength(800)
    expect(answers.filter(({ html }) => html.includes('Du står på väntelistan'))).toHaveLength(200)
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1000)
    expect(await persons(own)).toEqual({ taken: 800, waiting: 200 })
    expect(await desk.page(own)).toContain('800 av 800, 200 på väntelistan')
  }, 120_000)

  it('the coordinator sees the places taken and, afterwards, who came beside it', async () => {
    const { own, path } = await planned('Räknat möte', { places: '800', heldOn: '2026-03-02' })
    await signedUp(path, 10)
    await signedUp(path, 2)
    await desk.sanna.post(`${own}/told`, { basedOn: '1', attendance: '9' })
    expect(await desk.page(own)).toMatch(/Anmälda<\/dt><dd>12 av 800<\/dd>.*Så många kom<\/dt><dd>9<\/dd>/s)
  })

  it('the same form sent three times at once is one sign-up with one code', async () => {
    const { own, path } = await planned('Dubbelklick', { places: '5' })
    const { send } = await form(path, 2)
    const answers = await Promise.all([send(), send(), send()])
    expect(new Set(answers.map(({ code }) => code)).size).toBe(1)
    expect(await persons(own)).toEqual({ taken: 2, waiting: 0 })
  })

  it('open, then a waiting list, then full; a group too large to fit waits while a smaller one has its place', async () => {
    const { own, path } = await planned('Litet möte', { places: '4' })
    expect(await page(path)).toContain('4 av 4 platser är lediga.')
    expect((await signedUp(path, 3)).html).toContain('Du är anmäld')
    expect((await signedUp(path, 2)).html).toContain('Du står på väntelistan')
    expect((await signedUp(path, 1)).html).toContain('Du är anmäld')
    expect(await page(path)).toContain('Alla platser är tagna. 2 står på väntelistan.')
    await signedUp(path, 2)
    expect(await page(path)).toContain('väntelistan är full')
    const late = await desk.resident.post(path, { persons: '1' })
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Inget är anmält')])
    expect(await persons(own)).toEqual({ taken: 4, waiting: 4 })
  })

  it('whoever cancels with the code leaves the place to the one who has waited longest and fits', async () => {
    const { own, path } = await planned('Avbokat möte', { places: '4' })
    const three = await signedUp(path, 3)
    await signedUp(path, 1)
    const large = await signedUp(path, 4)
    const pair = await signedUp(path, 2)
    expect(await persons(own)).toEqual({ taken: 4, waiting: 4 })
    expect(pair.status).toBe(409)
    const shown = await withCode(three.code.toLowerCase())
    expect(shown).toContain('Ni har 3 platser.')
    expect(await withCode(three.code, 'cancel')).toContain('Avbokat')
    // Four do not fit in three, so they go on waiting.
    expect(await persons(own)).toEqual({ taken: 1, waiting: 4 })
    expect((await signedUp(path, 3)).html).toContain('Du är anmäld')
    expect(await withCode(large.code)).toContain('Ni är 4 på väntelistan.')
    // With more places those who wait come in.
    const more = {
      ...desk.planForm({ ...meeting, title: 'Avbokat möte', places: '8' }),
      basedOn: '1',
      reason: 'Större sal',
    }
    expect((await desk.sanna.post(`${own}/amend`, more)).status).toBe(303)
    expect(await withCode(large.code)).toContain('Ni har 4 platser.')
    expect(await persons(own)).toEqual({ taken: 8, waiting: 0 })
  })

  it('cancelled twice, mistyped, of another partnership, after the meeting: nothing is taken from anybody', async () => {
    const { own, path } = await planned('Koden', { places: '4', heldOn: '2026-03-02' })
    const one = await signedUp(path, 1)
    const other = await signedUp(path, 1)
    await withCode(one.code, 'cancel')
    expect(await withCode(one.code, 'cancel')).toContain('Kanske är den redan avbokad')
    expect(await withCode(other.code.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')))).toContain(
      'stämmer inte',
    )
    expect(await withCode('')).toContain('stämmer inte')
    desk.fixture.clock.at = new Date('2026-03-03T08:00:00Z')
    expect(await withCode(other.code, 'cancel')).toContain('redan hållits')
    expect(await page(path)).toContain('Mötet har hållits.')
    desk.fixture.clock.at = new Date('2026-03-02T08:00:00Z')
    expect(await persons(own)).toEqual({ taken: 1, waiting: 0 })
  })

  it('the last day of the sign-up is kept, by the page and by the database', async () => {
    const { own, path } = await planned('Stängd anmälan', { places: '4', signUpTo: '2026-03-01' })
    expect(await page(path)).toContain('Anmälan är stängd. Den sista dagen var 1 mars 2026.')
    expect((await desk.resident.post(path, { persons: '1' })).status).toBe(409)
    expect(await persons(own)).toEqual({ taken: 0, waiting: 0 })
  })

  it.each(['', '0', '11', 'många', '1,5'])('%j persons is no number of persons', async (written) => {
    const { path } = await planned(`Antal ${written}`, { places: '4' })
    const refused = await desk.resident.post(path, { persons: written })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('id="persons-problem"')
  })
})

it('of a sign-up there is no name, no address, no time and no code in the database', async () => {
  const { path } = await planned('Det som sparas', { places: '4' })
  const { code } = await signedUp(path, 2)
  const { rows } = await desk.db.owner.query('select * from sign_up')
  expect(Object.keys(rows[0]).sort()).toEqual([
    'dialogue',
    'digest',
    'partnership',
    'persons',
    'tenant',
    'turn',
  ])
  expect(JSON.stringify(rows)).not.toContain(code)
  expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''))
})
