import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../../demo/fixture.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import { problemsWithFeedback } from './rules.ts'

let db: FreshDatabase
let fixture: Fixture
let sanna: Visitor
let pelle: Visitor
beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  sanna = visitor(fixture.app, await signedIn(fixture.house, granbyPeople.coordinator))
  pelle = visitor(
    fixture.app,
    await signedIn(fixture.house, granbyPeople['police-liaison'], fixture.partnerships.granby),
  )
})
afterAll(() => db.drop())

async function held(kind: string, title: string, changed: Record<string, string> = {}): Promise<string> {
  const organisers = fixture.organisations.municipality
  const response = await sanna.post('/app/dialogue/new', {
    ...{ kind, title, heldOn: '2026-02-20', organisers },
    ...changed,
  })
  expect(response.status).toBe(303)
  return /[\da-f-]{36}/.exec(response.headers.get('location') ?? '')?.[0] ?? ''
}

/** A survey that was asked and is closed, as its own room writes it. */
async function closedSurvey(title: string): Promise<string> {
  const { tenant, partnerships } = fixture
  const place = [tenant, partnerships.granby]
  const { rows } = await db.owner.query(
    `insert into survey (tenant, partnership, created_at) values ($1, $2, now()) returning id`,
    place,
  )
  const { id } = rows[0]
  const version = `insert into survey_version (tenant, partnership, survey, number, title, languages, anonymous, questions, written_at)
    values ($1, $2, $3, 1, $4, '{sv}', true, '[]', now())`
  await db.owner.query(version, [...place, id, JSON.stringify({ sv: title })])
  await db.owner.query(
    `insert into survey_opening (tenant, partnership, survey, number, slug, opened_on) values ($1, $2, $3, 1, 'trygg', '2026-01-10')`,
    [...place, id],
  )
  await db.owner.query(
    `insert into survey_closing (tenant, partnership, survey, closed_on) values ($1, $2, $3, '2026-02-10')`,
    [...place, id],
  )
  return id
}

const overview = async () =>
  (await (await sanna.get('/app/dialogue/feedback')).text()).split('<main')[1] ?? ''
/** The titles that wait, and those that have been answered. */
async function listed(): Promise<{ waiting: string; answered: string }> {
  const [waiting = '', answered = ''] = (await overview()).split(
    /<caption[^>]*>Har fått återkoppling|Ingen återkoppling är inskriven/,
  )
  return { waiting, answered }
}

const told = {
  givenOn: '2026-02-28',
  channel: 'brev till deltagarna',
  words: 'Lamporna vid tunneln byts i april.',
}

it('S4-07 every channel waits until those who spoke in it have been told something, on a day and by a way', async () => {
  const channels: [string, string][] = [
    ['dialogue', await held('open-meeting', 'Öppet möte')],
    ['dialogue', await held('staff-dialogue', 'Medarbetardialog')],
    ['dialogue', await held('partner-dialogue', 'Samtal med handlarna')],
    ['dialogue', await held('key-group-interview', 'Bussförarna')],
    ['survey', await closedSurvey('Webbenkäten')],
  ]
  const titles = ['Öppet möte', 'Medarbetardialog', 'Samtal med handlarna', 'Bussförarna', 'Webbenkäten']
  const before = await listed()
  for (const title of titles) expect(before.waiting).toContain(title)
  for (const [source, id] of channels) {
    const path = `/app/dialogue/feedback/${source}/${id}`
    for (const missing of ['givenOn', 'channel', 'words']) {
      const refused = await sanna.post(path, { ...told, [missing]: '' })
      expect(refused.status, missing).toBe(422)
      expect(await refused.text()).toContain(`id="${missing}-problem"`)
    }
    expect((await sanna.post(path, told)).status).toBe(303)
  }
  const { waiting, answered } = await listed()
  for (const title of titles) {
    expect(waiting).not.toContain(title)
    expect(answered).toMatch(new RegExp(`${title}.*?28 feb. 2026`, 's'))
  }
  const page = await (await sanna.get(`/app/dialogue/dialogue/${channels[0]?.[1]}`)).text()
  expect(page).toMatch(/Lamporna vid tunneln byts i april\..*28 februari 2026 · brev till deltagarna/s)
})

it('struck feedback stays on the page with its reason, and its dialogue waits again', async () => {
  const dialogue = await held('open-meeting', 'Det ångrade mötet')
  await sanna.post(`/app/dialogue/feedback/dialogue/${dialogue}`, told)
  expect((await listed()).answered).toContain('Det ångrade mötet')
  const page = await (await sanna.get(`/app/dialogue/dialogue/${dialogue}`)).text()
  const strike = /\/app\/dialogue\/feedback\/[\da-f-]{36}\/strike/.exec(page)?.[0] ?? ''
  expect((await pelle.post(strike, { reason: 'Inte vårt' })).status).toBe(403)
  expect((await sanna.post(strike, { reason: '' })).status).toBe(422)
  expect((await sanna.post(strike, { reason: 'Brevet gick aldrig ut' })).status).toBe(303)
  expect((await listed()).waiting).toContain('Det ångrade mötet')
  const after = await (await sanna.get(`/app/dialogue/dialogue/${dialogue}`)).text()
  expect(after).toContain('Struken: Brevet gick aldrig ut')
})

it('nobody waits for an answer to what has not been said yet', async () => {
  const ahead = await held('open-meeting', 'Mötet till hösten', { heldOn: '2026-10-01' })
  expect(await overview()).not.toContain('Mötet till hösten')
  expect((await sanna.get(`/app/dialogue/feedback/dialogue/${ahead}`)).status).toBe(404)
})

it('a day when nobody was told is no feedback', () => {
  const around = { spokenOn: '2026-02-20', today: '2026-03-02' }
  const on = (givenOn: string) => problemsWithFeedback({ ...told, givenOn, public: false }, around).givenOn
  expect([on('2026-02-19'), on('2026-02-20'), on('2026-03-02'), on('2026-03-03'), on('')]).toEqual([
    'tooEarly',
    undefined,
    undefined,
    'future',
    'missing',
  ])
})
