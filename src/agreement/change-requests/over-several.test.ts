import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'

let demo: DemoHouse
let pia: Visitor
let agreement: string
beforeAll(async () => {
  demo = await demoHouse()
  pia = await demo.enter('pia@polisen.example', 'vidsjo')
  agreement = /href="(\/app\/agreement\/[0-9a-f-]{36})"/.exec(await read('/app/agreement'))![1]!
})
afterAll(() => demo.db.drop())

const read = async (path: string) => (await pia.get(path)).text()
/** What a page says, without the addresses of its links and the values of its choices. */
const said = async (path: string) => (await read(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const anId = /[0-9a-f]{8}-[0-9a-f]{4}-/

/** The party of a name, as the form for asking offers it. */
async function party(name: string): Promise<string> {
  const form = await read(`${agreement}/change-requests/new`)
  return new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>${name}</option>`).exec(form)![1]!
}

it('a request is told with the names of the municipalities below, who asks and whose answer is waited for', async () => {
  const [tallberga, mossnas] = [await party('Tallberga kommun'), await party('Mossnäs kommun')]
  const asked = await pia.post(`${agreement}/change-requests/new`, {
    organisation: tallberga,
    focusArea: '',
    wanted: 'Trafiken står också med',
    why: 'Många röster handlar om den',
    askedOn: '2026-03-01',
  })
  const at = asked.headers.get('location')!.replace('?saved', '')
  const waiting = await said(at)
  expect(waiting).toContain('Väntar på svar från Ekbro kommun, Lokalpolisområde Vidsjö och Mossnäs kommun')
  expect(waiting).toContain('Begärd av Tallberga kommun')
  expect(waiting).toContain('Ta tillbaka begäran för Tallberga kommun')
  expect(waiting).not.toMatch(anId)
  const answer = { organisation: mossnas, answer: 'refused', reason: 'Hinner inte', answeredOn: '2026-03-02' }
  expect((await pia.post(at, answer)).status).toBe(303)
  expect(await said(at)).toMatch(/Mossnäs kommun Säger nej/)
  const own = { ...answer, organisation: await party('Lokalpolisområde Vidsjö') }
  expect((await pia.post(at, own)).status).toBe(303)
  // Nobody else can answer for a municipality: the agreement is not kept there.
  expect(await said(at)).toContain('Väntar på svar från Ekbro kommun')
  expect(await said('/app')).toContain('1 begäran om ändring väntar på ert svar')
  const amend = await said(`${agreement}/amend?follows=${at.split('/').at(-1)}`)
  expect(amend).toContain('Tallberga kommun')
  expect(amend).not.toMatch(anId)
})

it('the parties stand in the order of their names where they sign', async () => {
  const signed = (await read(agreement)).split('<h2>Undertecknat</h2>')[1]!.split('</dl>')[0]!
  const parties = [...signed.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, name]) => name)
  expect(parties).toEqual(['Ekbro kommun', 'Lokalpolisområde Vidsjö', 'Mossnäs kommun', 'Tallberga kommun'])
})
