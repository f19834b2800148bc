import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otherPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { versionsOfAgreement } from '../queries.ts'
import { changeRequestsOf } from './queries.ts'

let desk: GranbyDesk
let pelle: Visitor
let lage: Visitor
let parties: GranbyDesk['fixture']['organisations']
let agreementAt: string
let askAt: string

beforeAll(async () => {
  desk = await granbyDesk()
  pelle = await desk.plan.as('police-liaison')
  lage = await desk.plan.as('reader')
  parties = desk.fixture.organisations
  agreementAt = `/app/agreement/${desk.plan.agreement}`
  askAt = `${agreementAt}/change-requests/new`
})
afterAll(() => desk.db.drop())

const requested = (changed: Record<string, string> = {}) => ({
  organisation: parties.municipality,
  focusArea: '',
  wanted: 'Möten varje månad',
  why: 'Läget ändras fort',
  askedOn: '2026-03-01',
  ...changed,
})
const answered = (changed: Record<string, string> = {}) => ({
  organisation: parties.police,
  answer: 'agreed',
  reason: '',
  answeredOn: '2026-03-02',
  ...changed,
})
const requests = () => desk.kept(changeRequestsOf)

/** Asks for a change, and gives the address of the request. */
async function asked(by: Visitor, changed: Record<string, string> = {}): Promise<string> {
  const response = await by.post(askAt, requested(changed))
  expect(response.status).toBe(303)
  return response.headers.get('location')!.replace('?saved', '')
}

describe('a change of the agreement', () => {
  it('S3-28 is asked for by one party and answered by the other; both read it at the agreement', async () => {
    expect(await desk.page(agreementAt)).toContain('Ingen har begärt någon ändring.')
    const at = await asked(pelle, { organisation: parties.police, wanted: 'Två <b>patruller</b>' })
    const page = await desk.page(agreementAt, lage)
    expect(page).toContain('Väntar på svar från Granby kommun')
    expect(page).toContain('Två &lt;b&gt;patruller')
    const words = { organisation: parties.municipality, answer: 'partly', reason: 'En patrull räcker' }
    expect((await desk.sanna.post(at, answered(words))).status).toBe(303)
    const request = await desk.page(at, pelle)
    for (const told of [
      'Säger ja till en del',
      'En patrull räcker',
      'Svaret är ja till en del',
      'Antecknat av Pelle',
    ])
      expect(request).toContain(told)
  })

  it('S3-28 what is agreed changes nothing before a new version is written, for the reason that was given', async () => {
    const at = await asked(desk.sanna)
    await pelle.post(at, answered())
    expect(await desk.kept((trx) => versionsOfAgreement(trx, desk.plan.agreement))).toHaveLength(1)
    const [, amend = ''] = /href="([^"]+\/amend\?follows=[^"]+)"/.exec(await desk.page(at)) ?? []
    expect(amend).toContain(agreementAt)
    expect(await desk.page(amend)).toContain('Begärt av Granby kommun 1 mars 2026: Möten varje månad')
    expect(await desk.page(at, pelle)).not.toContain('/amend?follows=')
  })

  it('may concern one focus area, and then leads to that one', async () => {
    const at = await asked(desk.sanna, { focusArea: desk.plan.focusArea })
    await pelle.post(at, answered())
    const [, amend = ''] = /href="([^"]+\/amend\?follows=[^"]+)"/.exec(await desk.page(at)) ?? []
    expect(amend).toContain(desk.plan.focusArea)
    expect(await desk.page(amend)).toContain('Begärt av Granby kommun')
  })

  it('sent twice is asked for once', async () => {
    const before = (await requests()).length
    const sent = requested({ wanted: 'En gång', 'form-id': '11111111-2222-4333-8444-555555555551' })
    const [first, second] = [await desk.sanna.post(askAt, sent), await desk.sanna.post(askAt, sent)]
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await requests()).toHaveLength(before + 1)
  })

  it('what it lacks is told at its field, and what was written is kept', async () => {
    const response = await desk.sanna.post(askAt, requested({ wanted: '', askedOn: '2026-03-09' }))
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toMatch(/id="wanted-problem"[^>]*>Skriv vad ni vill ändra\./)
    expect(page).toMatch(/id="askedOn-problem"[^>]*>Dagen har inte varit än\./)
    expect(page).toContain('Läget ändras fort')
  })
})

describe('an answer', () => {
  it('S3-28 is given once by each other party, and never by the party that asked', async () => {
    const at = await asked(desk.sanna)
    const own = await desk.sanna.post(at, answered({ organisation: parties.municipality }))
    expect(own.status).toBe(422)
    expect(await own.text()).toContain('En part svarar inte på sin egen begäran.')
    expect((await pelle.post(at, answered())).status).toBe(303)
    const again = await pelle.post(at, answered({ answer: 'refused', reason: 'Nej' }))
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Den parten behöver inte svara.')
    const kept = (await requests()).find(({ id }) => at.endsWith(id))
    expect(kept?.answers).toMatchObject([{ organisation: parties.police, answer: 'agreed' }])
  })

  it('S3-28 the police liaison asks and answers for the police only, and a reader for nobody', async () => {
    expect((await pelle.post(askAt, requested())).status).toBe(403)
    const at = await asked(pelle, { organisation: parties.police })
    expect((await pelle.post(at, answered({ organisation: parties.municipality }))).status).toBe(403)
    expect(await desk.page(at, pelle)).not.toContain('id="answer-form"')
    expect(await desk.page(at, lage)).not.toMatch(/answer-form|\/withdraw/)
    expect((await lage.get(askAt)).status).toBe(403)
    expect((await lage.post(at, answered())).status).toBe(403)
  })
})

describe('a request that is taken back', () => {
  it('S3-28 stays crossed out with the reason, and waits for nobody', async () => {
    const at = await asked(desk.sanna)
    expect((await pelle.post(`${at}/withdraw`, { reason: 'Löst' })).status).toBe(403)
    expect((await desk.sanna.post(`${at}/withdraw`, { reason: '' })).status).toBe(422)
    expect((await desk.sanna.post(`${at}/withdraw`, { reason: 'Det löste sig' })).status).toBe(303)
    const page = await desk.page(at, pelle)
    for (const told of ['Granby kommun tog tillbaka sin begäran 2 mars 2026.', 'Det löste sig', 'Återtagen'])
      expect(page).toContain(told)
    expect(page).toContain('<s class="struck">Möten varje månad</s>')
    expect(page).not.toContain('id="answer-form"')
    expect((await pelle.post(at, answered())).status).toBe(422)
    expect((await desk.sanna.post(`${at}/withdraw`, { reason: 'Igen' })).status).toBe(422)
  })
})

it('S3-28 whose answer is waited for is told so at the desk, and no longer once it is given', async () => {
  const waiting = (await requests()).filter(
    ({ answers, withdrawal, organisation }) =>
      answers.length === 0 && !withdrawal && organisation === parties.municipality,
  )
  for (const { id } of waiting) await pelle.post(`/app/agreement/change-requests/${id}`, answered())
  expect(await desk.page('/app', pelle)).not.toContain('väntar på ert svar')
  const at = await asked(desk.sanna)
  const page = await desk.page('/app', pelle)
  expect(page).toContain(`href="${at}"`)
  expect(page).toContain('1 begäran om ändring väntar på ert svar')
  expect(await desk.page('/app', lage)).not.toContain('väntar på ert svar')
  await pelle.post(at, answered())
  expect(await desk.page('/app', pelle)).not.toContain('väntar på ert svar')
})

it('another partnership neither reads nor answers it', async () => {
  const [request] = await requests()
  const at = `/app/agreement/change-requests/${request!.id}`
  expect(await desk.kept(changeRequestsOf, 'lovsta')).toEqual([])
  for (const email of Object.values(otherPeople)) {
    const stranger = visitor(desk.fixture.app, await signedIn(desk.fixture.house, email))
    for (const path of [askAt, at, `${at}/withdraw`]) {
      expect((await stranger.get(path)).status, path).toBe(404)
      expect((await stranger.post(path, answered())).status, path).toBe(404)
    }
  }
})

it('who did what is told in the audit log', async () => {
  const page = await desk.page('/app/partnership/audit?noun=changeRequest')
  for (const told of ['begärde en ändring', 'svarade på en begäran', 'tog tillbaka en begäran'])
    expect(page).toContain(told)
})
