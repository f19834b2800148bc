import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOf } from '../../../demo/form-of.ts'
import { type GranbyAnswers, granbyAnswers } from '../../../demo/granby-answers.ts'

let desk: GranbyAnswers
beforeAll(async () => {
  desk = await granbyAnswers()
})
afterAll(() => desk.db.drop())

const path = '/granby/sv/survey/trygghet'
type Ticks = [string, string][]

/** Fills in the form that a page shows, as a browser would: what stands there, and what is ticked and written. */
async function answered(html: string, ticks: Ticks, address = path): Promise<Response> {
  const given = new Set(ticks.map(([name]) => name))
  const shown = [...formOf(html)].flatMap(([name, value]) =>
    typeof value === 'string' && !given.has(name) ? ([[name, value]] as Ticks) : [],
  )
  return desk.resident.post(address, [...shown, ...ticks])
}

const first = async (address = path) => (await desk.resident.get(address)).text()
const sealed = async () =>
  (await desk.db.owner.query('select count(*)::int as n from survey_sealed_answer')).rows[0].n as number
const young: Ticks = [['q-age', 'young']]

describe('S4-06 a web survey is a channel of voices', () => {
  it('one is shown the questions without signing in, without a cookie and without a script', async () => {
    const response = await desk.resident.get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
    const html = await response.text()
    expect(html).not.toContain('<script')
    for (const words of ['Hur trygg är du i Granby?', 'Det tar tre minuter.', 'Du är anonym', '114 14'])
      expect(html).toContain(words)
    expect(html).toMatch(/<legend>\s*På natten/)
    expect(html).toContain('1 – aldrig')
    expect(html).not.toContain('tunneln?')
  })

  it('in each of its languages whole, and in no other', async () => {
    const html = await first('/granby/en/survey/trygghet')
    expect(html).toContain('<html lang="en"')
    for (const words of ['How safe are you', 'Very safe', 'Under 25', 'You are anonymous'])
      expect(html).toContain(words)
    expect(html).not.toMatch(/Mycket trygg|Du är anonym/)
    const danish = await desk.resident.get('/granby/da/survey/trygghet')
    expect(danish.headers.get('location')).toBe(path)
  })

  it('who ticks the tunnel is asked about it; who does not is not, and half an answer is one', async () => {
    const before = await sealed()
    const next = await (await answered(await first(), [['q-places', 'tunnel'], ...young])).text()
    expect(next).toContain('Vad borde vi göra vid tunneln?')
    expect(next).toContain('name="q-age" value="young"')
    const done = await answered(next, [['q-why', 'Mer ljus']])
    expect(await done.text()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/)
    const other = await (await answered(await first(), young)).text()
    expect(other).not.toContain('vid tunneln?')
    const thanks = await (await answered(other, [])).text()
    expect(thanks).toContain('Tack för ditt svar')
    expect(thanks).not.toContain('Ditt kvitto')
    expect(thanks).toContain('href="/granby/sv/survey/trygghet/results"')
    expect(await sealed()).toBe(before + 2)
  })

  it('one can go back, and what depends on a changed answer falls away', async () => {
    const next = await (await answered(await first(), [['q-places', 'tunnel'], ...young])).text()
    const back = await (
      await answered(next, [
        ['q-why', 'Ljus'],
        ['step', 'back'],
      ])
    ).text()
    expect(back).toMatch(/value="tunnel" checked/)
    const fields = [...formOf(back)].filter(([name]) => name !== 'q-places') as Ticks
    const on = await (await desk.resident.post(path, fields)).text()
    expect(on).not.toContain('vid tunneln?')
    expect(await (await answered(on, [])).text()).not.toContain('Ditt kvitto')
  })

  it('what must be answered is told at its field, and nothing else is lost', async () => {
    const response = await answered(await first(), [['q-often', '4']])
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('id="q-age-problem"')
    expect(html).toMatch(/name="q-often" value="4" checked/)
    const nonsense = await answered(await first(), [...young, ['q-often', '17']])
    expect(nonsense.status).toBe(422)
  })

  it('a page got around is shown after all', async () => {
    const form = [...formOf(await first())] as Ticks
    const jumped = form.map(([name, value]): [string, string] => [name, name === 'page' ? '7' : value])
    const response = await desk.resident.post(path, jumped)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('id="q-age-problem"')
  })

  it('100 kB of text is told of with its length, and stands there still', async () => {
    const long = 'Mörkt. '.repeat(15_000).trim()
    const last = await (await answered(await first(), young)).text()
    const response = await answered(last, [['q-more', long]])
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toMatch(/104.999 tecken/)
    expect(html).toContain(long)
  })

  it('what points out a person is warned of once, and hidden when it is sent all the same', async () => {
    const last = await (await answered(await first(), young)).text()
    const warned = await answered(last, [['q-more', 'Det är Anders Berg som bråkar']])
    expect(warned.status).toBe(422)
    const html = await warned.text()
    expect(html).toContain('id="q-more-problem"')
    expect(html).toContain('Skicka ändå')
    const sent = await answered(html, [])
    expect(sent.status).toBe(200)
    expect(await sent.text()).toContain('Ditt kvitto')
  })

  it('the same form twice counts once and shows the same code; a new form is a new answer', async () => {
    const before = await sealed()
    const last = await (await answered(await first(), young)).text()
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4,5}){3}/
    const [one, two] = await Promise.all(['', ''].map(() => answered(last, [['q-more', 'Mer ljus']])))
    const codes = [await one!.text(), await two!.text()].map((html) => code.exec(html)?.[0])
    expect(codes[0]).toBeDefined()
    expect(codes[1]).toBe(codes[0])
    expect(await sealed()).toBe(before + 1)
  })

  it('a channel’s link is another address; one that is not there leads nowhere', async () => {
    const poster = `${path}/by/affisch`
    const last = await (await answered(await first(poster), young, poster)).text()
    expect((await answered(last, [], poster)).status).toBe(200)
    for (const wrong of [`${path}/by/nothere`, '/granby/sv/survey/other', '/lovsta/sv/survey/trygghet'])
      expect((await desk.resident.get(wrong)).status, wrong).toBe(404)
  })

  it('a survey that is closed takes nothing in, and gives back what was written', async () => {
    const id = await desk.asked('kort')
    const short = '/granby/sv/survey/kort'
    const last = await (await answered(await first(short), young, short)).text()
    await desk.close(id)
    const late = await answered(last, [['q-more', 'Det här hann jag skriva']], short)
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('Det här hann jag skriva')
    expect(await first(short)).toContain('Enkäten är stängd')
  })
})

it('800 who answer at one meeting lose nothing: what is acknowledged is stored', async () => {
  const id = await desk.asked('mote')
  const address = '/granby/sv/survey/mote'
  const people = Array.from({ length: 800 }, (_, at) => at)
  let acknowledged = 0
  const answerOf = async (person: number) => {
    const form = [...formOf(await first(address))].filter(([name]) => !name.startsWith('q-')) as Ticks
    const ticks: Ticks = [
      ['q-age', person % 2 ? 'young' : 'old'],
      ['q-often', String((person % 5) + 1)],
      ['q-more', `Förslag nummer ${person} från mötet`],
    ]
    const sent = form.map(([name, value]): [string, string] => [name, name === 'page' ? '1' : value])
    const response = await desk.resident.post(address, [...sent, ...ticks])
    if (response.status === 200 && (await response.text()).includes('Tack för ditt svar')) acknowledged += 1
  }
  // As many phones at once as a full hall has; the next one sends when one is done.
  const queue = [...people]
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      for (let person = queue.pop(); person !== undefined; person = queue.pop()) await answerOf(person)
    }),
  )
  expect(acknowledged).toBe(800)
  await desk.close(id)
  await desk.open()
  const stored = await desk.db.owner.query(
    `select (select count(*)::int from survey_answer where survey = $1) as answers,
            (select count(distinct words)::int from voice where survey = $1) as voices`,
    [id],
  )
  expect(stored.rows[0]).toEqual({ answers: 800, voices: 800 })
}, 120_000)
