import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, made } from '../../demo/granby-plan.ts'
import { type Visitor, visitor } from '../../demo/visitor.ts'

/*
 * Ten checks a month were promised from March 2026 and logged from April on. In
 * June the partnership says that it records them only from 10 May.
 */
let desk: GranbyDesk
let pelle: Visitor
let checks: string
let visits: string
beforeAll(async () => {
  desk = await granbyDesk()
  await desk.db.owner.query('update partnership_settings set published = true')
  const measure = await desk.addPoliceMeasure('Hastighetskontroller')
  checks = await promised(measure, { title: 'Trafikkontroller' })
  const school = { title: 'Skolbesök', giver: 'municipality', count: '1' }
  const { municipality } = desk.fixture.organisations
  visits = await promised(measure, { ...school, responsible: municipality, fromDay: '2026-05-25' })
  await desk.onTheDay('2026-06-15')
  pelle = await desk.plan.as('police-liaison')
  for (const day of ['2026-04-20', '2026-05-12', '2026-05-20']) await logged(day)
})
afterAll(() => desk.db.drop())

async function promised(measure: string, answers: Record<string, string>): Promise<string> {
  const at = `/app/action-plan/measure/${measure}/commitment/new`
  const commitment = await made(desk.sanna, at, commitmentForm(desk.fixture, answers))
  const face = { words: `Vi lovar: ${answers.title}`, feedbackEvery: 'quarter', public: 'yes', number: '0' }
  await desk.sanna.post(`/app/action-plan/commitment/${commitment}/promise`, face)
  return commitment
}

async function logged(day: string) {
  const occurrence = {
    id: crypto.randomUUID(),
    day,
    quantity: '3',
    organisation: desk.fixture.organisations.police,
  }
  expect((await pelle.post(`/app/log/${checks}`, occurrence)).status).toBe(303)
}

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const page = async (path: string, by?: Visitor) => words(await desk.page(path, by))
const toResidents = (path: string) => page(`/granby/sv${path}`, visitor(desk.fixture.app))
const at = (commitment: string) => `/app/action-plan/commitment/${commitment}/recording`
const paper = 'Före maj fördes det på papper.'
const said = { day: '2026-05-10', reason: paper, number: '0' }
const daysOf = async (commitment: string) => {
  const { begins, promisedFrom } = (await desk.commitments()).find(({ id }) => id === commitment)!
  return { begins, promisedFrom }
}

it('asks from which day it is counted, and says what that leads to', async () => {
  const asked = await page(at(checks))
  expect(asked).toContain('Gäller och räknas från 1 mars 2026.')
  expect(asked).toContain('Bara tiden från och med den här dagen bedöms.')
  expect(
    await desk.page((await desk.page(at(checks))).match(/\/app\/action-plan\/measure\/[0-9a-f-]+/)![0]),
  ).toContain(at(checks))
})

it.each([
  ['before it was promised', { day: '2026-02-28' }, 'före den dag åtagandet började gälla'],
  ['in the future', { day: '2026-06-16' }, 'Dagen ligger framåt i tiden'],
  ['without a day', { day: '' }, 'Det här behöver fyllas i'],
  ['without a reason', { reason: '' }, 'Det här behöver fyllas i'],
  ['where it is so already', { day: '2026-03-01' }, 'Det räknas redan från den dagen'],
])('is refused in words %s, and nothing is kept', async (_, changed, problem) => {
  const refused = await desk.sanna.post(at(checks), { ...said, ...changed })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain(problem)
  expect(await daysOf(checks)).toEqual({ begins: '2026-03-01', promisedFrom: null })
})

it('is said by whoever may write the plan there, and by nobody else', async () => {
  expect((await (await desk.plan.as('reporter')).post(at(checks), said)).status).toBe(403)
  expect((await pelle.post(at(visits), { ...said, day: '2026-06-01' })).status).toBe(403)
})

it('from then on the months before are not judged: in the story, for residents and in the plan', async () => {
  expect(await page(`/app/thread/commitment/${checks}`)).toMatch(/mars 2026 .{0,40}[Ii]nte uppfyllt/)
  expect((await pelle.post(at(checks), said)).status).toBe(303)
  expect(await daysOf(checks)).toEqual({ begins: '2026-05-10', promisedFrom: '2026-03-01' })
  const story = await page(`/app/thread/commitment/${checks}`)
  const promise = await toResidents(`/citizen-promise/${checks}`)
  for (const told of [story, promise]) {
    expect(told).toContain('från 10 maj 2026. Tiden före är inte registrerad här och bedöms inte.')
    expect(told).not.toMatch(/mars 2026 .{0,40}[Ii]nte uppfyllt/)
    // Of ten a month, 22 days of 31 owe seven; six were done.
    expect(told).toMatch(/6 av 7/)
  }
  const { measure } = (await desk.commitments()).find(({ id }) => id === checks)!
  expect(await page(`/app/action-plan/measure/${measure}`)).toContain(
    'Gäller från 1 mars 2026, räknas från 10 maj 2026; tiden före är inte registrerad här.',
  )
})

it('residents read the day, the reason and when it was decided, and what was done before it', async () => {
  const promise = await toResidents(`/citizen-promise/${checks}`)
  expect(promise).toContain('Räknas från 10 maj 2026. Det bestämdes 15 juni 2026')
  expect(promise).toContain(paper)
  expect(promise).toContain('april 2026')
  const changes = await toResidents('/action-plan/changes')
  expect(changes).toContain('15 juni 2026 · Löftet räknas från 10 maj 2026')
  expect(changes).toContain(paper)
})

it('stands in the change list and in the audit log as a sentence', async () => {
  const changes = await page('/app/action-plan/changes')
  expect(changes).toContain('Räknas från 10 maj 2026. Tiden före bedöms inte.')
  expect(changes).toContain(paper)
  const audit = await page('/app/partnership/audit')
  expect(audit).toContain('bestämde från när ett åtagande räknas')
})

it('of two tabs the slower is told, and may then say it anew; every day stays', async () => {
  const slower = { ...said, day: '2026-04-01', reason: 'Pärmen är hittad.' }
  const refused = await desk.sanna.post(at(checks), slower)
  expect(refused.status).toBe(422)
  const shown = await refused.text()
  expect(shown).toContain('Någon annan har ändrat dagen under tiden')
  expect(shown).toContain('name="number" value="1"')
  expect((await desk.sanna.post(at(checks), { ...slower, number: '1' })).status).toBe(303)
  expect(await daysOf(checks)).toEqual({ begins: '2026-04-01', promisedFrom: '2026-03-01' })
  const history = await page(at(checks))
  for (const told of ['10 maj 2026', '1 april 2026', paper, 'Pärmen är hittad.'])
    expect(history).toContain(told)
})

it('is said for all commitments of an agreement at once; what the day does not fit is named and left', async () => {
  const all = `/app/action-plan/recording/${desk.plan.agreement}`
  expect(await desk.page(`/app/agreement/${desk.plan.agreement}`)).toContain(all)
  const both = (number: string): [string, string][] => [
    ['day', '2026-05-20'],
    ['reason', paper],
    ['number', number],
    ['commitments', checks],
    ['commitments', visits],
  ]
  const refused = await desk.sanna.post(all, both('2'))
  expect(refused.status).toBe(422)
  const shown = await refused.text()
  expect(words(shown)).toContain('Dagen ligger före den dag åtagandet började gälla.')
  expect(shown).toMatch(new RegExp(`value="${checks}"[^>]* checked`))
  expect(shown).not.toMatch(new RegExp(`value="${visits}"[^>]* checked`))
  expect((await desk.sanna.post(all, both('1'))).status).toBe(422)
  const later = both('2').map(([name, value]): [string, string] =>
    name === 'day' ? ['day', '2026-06-01'] : [name, value],
  )
  expect((await desk.sanna.post(all, later)).headers.get('location')).toBe('/app/action-plan/changes')
  expect(await daysOf(checks)).toEqual({ begins: '2026-06-01', promisedFrom: '2026-03-01' })
  expect(await daysOf(visits)).toEqual({ begins: '2026-06-01', promisedFrom: '2026-05-25' })
})

it('nothing that was said is changed or deleted, and it stays within its partnership', async () => {
  const { rows } = await desk.db.owner.query(
    'select number, from_day::text as day from commitment_recording where commitment = $1 order by number',
    [checks],
  )
  expect(rows.map(({ day }) => day)).toEqual(['2026-05-10', '2026-04-01', '2026-06-01'])
  const changed = desk.kept((trx) => sql`update commitment_recording set reason = 'x'`.execute(trx))
  await expect(changed).rejects.toThrow(/permission denied/)
  const elsewhere = await desk.kept(
    (trx) => trx.selectFrom('commitmentRecording').selectAll().execute(),
    'lovsta',
  )
  expect(elsewhere).toEqual([])
})
