import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { type Fixture, fixtureHouse } from '../demo/fixture.ts'
import { commitmentForm, type GranbyPlan, granbyPlan, made, measureForm } from '../demo/granby-plan.ts'
import { type Visitor, visitor } from '../demo/visitor.ts'

// From the form of a commitment over the log to what a resident reads: what is
// not simply so many times a month.

let db: FreshDatabase
let fixture: Fixture
let plan: GranbyPlan
let sanna: Visitor
let pelle: Visitor
let resident: Visitor

const today = '2026-05-20'

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db, new Date(`${today}T09:00:00Z`))
  plan = await granbyPlan(fixture)
  sanna = await plan.as('coordinator')
  pelle = await plan.as('police-liaison')
  resident = visitor(fixture.app)
  await db.owner.query('update partnership_settings set published = true')
})
afterAll(() => db.drop())

async function sent(path: string, form: Record<string, string>, by = pelle) {
  expect((await by.post(path, form)).status, path).toBe(303)
}

const page = async (path: string, by: Visitor = pelle) => (await by.open(path)).text()
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const told = async (commitment: string) =>
  words(await page(`/granby/sv/citizen-promise/${commitment}`, resident))

/** A commitment of the police, promised in public, with these answers in place of "at least ten a month". */
async function promised(title: string, answers: Record<string, string>): Promise<string> {
  const { police } = fixture.organisations
  const addMeasure = `/app/action-plan/focus-area/${plan.focusArea}/measure/new`
  const measure = await made(pelle, addMeasure, measureForm(fixture, { title, responsible: police }))
  const { comparator: _, ...rest } = commitmentForm(fixture, { title, fromDay: '2026-01-01', ...answers })
  const commitment = await made(pelle, `/app/action-plan/measure/${measure}/commitment/new`, rest)
  const promise = { words: `Polisen lovar: ${title}`, feedbackEvery: 'month', public: 'yes', number: '0' }
  await sent(`/app/action-plan/commitment/${commitment}/promise`, promise)
  return commitment
}

/** The form that a text fills when it is read, as the answers it would send. */
async function readInForm(pasted: string): Promise<Record<string, string>> {
  const { police } = fixture.organisations
  const addMeasure = `/app/action-plan/focus-area/${plan.focusArea}/measure/new`
  const measure = await made(pelle, addMeasure, measureForm(fixture, { title: 'Läses', responsible: police }))
  const at = `/app/action-plan/measure/${measure}/commitment/new`
  const html = await (await pelle.post(at, { do: 'read', pasted })).text()
  const value = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? ''
  const ticked = (name: string) =>
    [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)" checked`, 'g'))].map(([, one]) => one)[0]
  const picked = (name: string) =>
    /<option value="([^"]*)" selected/.exec(
      new RegExp(`<select[^>]* name="${name}".*?</select>`, 's').exec(html)?.[0] ?? '',
    )?.[1] ?? ''
  return {
    kind: ticked('kind') ?? '',
    named: ticked('named') ?? '',
    count: value('count'),
    period: picked('period'),
    per: value('per'),
  }
}

async function logged(commitment: string, answers: Record<string, string>) {
  const { police } = fixture.organisations
  const form = { id: crypto.randomUUID(), day: today, organisation: police, quantity: '1', ...answers }
  await sent(`/app/log/${commitment}`, form)
}

/** The unit of this name, as the log's form offers it. */
async function unitCalled(commitment: string, name: string): Promise<string> {
  const html = await page(`/app/log/${commitment}`)
  const choice = new RegExp(`name="coverageUnit" value="([^"]+)"[^>]*/?><span>${name}`).exec(html)
  expect(choice, name).not.toBeNull()
  return choice![1]!
}

it('S4-30 more police in the evenings is logged in hours, or in shifts, and residents read how many', async () => {
  const hours = await promised('Mer polis kvällar och helger', {
    kind: 'continuous',
    unit: 'timme',
    count: '',
    dayParts: 'evening',
  })
  const asked = await page(`/app/log/${hours}`)
  expect(asked).toContain('Hur många timmar?')
  expect(asked).toContain('Allas timmar tillsammans')
  await logged(hours, { quantity: '7,5' })
  await logged(hours, { quantity: '4' })
  expect(words(await page(`/app/thread/commitment/${hours}`))).toContain('11,5 timmar')
  expect(await told(hours)).toContain('Löpande räknat i timmar på kvällen')
  expect(await told(hours)).toContain('11,5 timmar')

  const shifts = await promised('Fler arbetspass i centrum', {
    kind: 'continuous',
    unit: 'arbetspass',
    count: '',
  })
  await logged(shifts, { quantity: '3' })
  expect(await told(shifts)).toContain('3 arbetspass')
  const half = { id: crypto.randomUUID(), day: today, quantity: '2,5' }
  expect((await pelle.post(`/app/log/${shifts}`, half)).status).toBe(422)
})

it('S4-20 information twice a year in each channel: read, logged for each, and the channel that is left is named', async () => {
  const read = await readInForm('Lägga ut information på hemsidor och i Norrbladet 2 gånger per år')
  expect(read).toMatchObject({ kind: 'counted', count: '2', period: 'year', per: 'kanal' })
  const information = await promised('Information om inbrott', { ...read, dayParts: '' })
  const listing = `/app/log/${information}/coverage-units`
  await sent(listing, { names: 'Hemsidorna\nNorrbladet', from: '2026-01-01' })
  expect(await page(`/app/log/${information}`)).toContain('Genom vilken kanal?')
  for (const channel of ['Hemsidorna', 'Hemsidorna', 'Hemsidorna', 'Norrbladet'])
    await logged(information, { coverageUnit: await unitCalled(information, channel) })
  const standing = words(await page('/app/follow-up'))
  expect(standing).toMatch(/2026: 3 av 4, \d+ dagar kvar, saknas: Norrbladet/)
  expect(await told(information)).toContain('3 av 4')
  expect(await told(information)).toContain('2 gånger per år för varje kanal')
  await logged(information, { coverageUnit: await unitCalled(information, 'Norrbladet') })
  expect(await told(information)).toContain('4 av 4')
})

it('S4-25 once a year at parents’ and at staff meetings is owed at each of the two kinds', async () => {
  const read = await readInForm('1 gång per år på föräldramöten och personalträffar')
  expect(read).toMatchObject({ kind: 'counted', count: '1', period: 'year', per: 'slags möte' })
  const meetings = await promised('Information om narkotika', read)
  await sent(`/app/log/${meetings}/coverage-units`, {
    names: 'Föräldramöten\nPersonalträffar',
    from: '2026-01-01',
  })
  const parents = await unitCalled(meetings, 'Föräldramöten')
  await logged(meetings, { coverageUnit: parents })
  await logged(meetings, { coverageUnit: parents })
  expect(words(await page('/app/follow-up'))).toMatch(/2026: 1 av 2, \d+ dagar kvar, saknas: Personalträffar/)
  expect(await told(meetings)).toContain('för varje slags möte')
  await logged(meetings, { coverageUnit: await unitCalled(meetings, 'Personalträffar') })
  expect(await told(meetings)).toContain('2 av 2')
})

it('S2-27 a course before every market is held in the weeks before and logged for the market to come', async () => {
  for (const [title, from, to] of [
    ['Vintermarknaden', '2026-02-05', '2026-02-07'],
    ['Sommarmarknaden', '2026-06-26', '2026-06-28'],
    ['Höstmarknaden', '2026-10-02', '2026-10-03'],
  ] as const)
    await sent('/app/areas/occasions/new', { calendar: 'market', title, from, to }, sanna)
  const read = await readInForm('Utbildning i ansvarsfull alkoholservering före varje marknad')
  expect(read).toMatchObject({ kind: 'per-occasion', named: 'before-market' })
  const course = await promised('Kurs för krögare', { ...read, count: '' })
  const form = await page(`/app/log/${course}`)
  expect(form).toContain('Vilket tillfälle gällde det?')
  expect(words(form)).toContain('Sommarmarknaden')
  expect(words(form)).not.toContain('Höstmarknaden')
  expect(words(await page('/app/follow-up'))).toContain('Kurs för krögare')
  const [, summer = ''] = /name="riskOccasion" value="([^"]+)" checked/.exec(form) ?? []
  await logged(course, { riskOccasion: summer })
  const page2026 = await told(course)
  expect(page2026).toContain('Inför marknaden')
  expect(page2026).toContain('1 av 3')
  expect(page2026).toMatch(/Vintermarknaden/)
})

it('S4-21 the shifts of a whole year as an estimate: the share is shown, and that it is estimated', async () => {
  const patrol = await promised('Fotpatrull varje arbetspass', {
    kind: 'counted',
    period: 'shift',
    count: '1',
  })
  await logged(patrol, { quantity: '12' })
  const counts = `/app/log/${patrol}/occasion-counts`
  const form = await page(counts)
  expect(form).toContain('2026, till och med i dag')
  expect(form).toContain('Antalet är uppskattat')
  const year = { stretch: `2026-01-01/${today}`, count: '140', estimated: 'yes' }
  await sent(counts, year)
  expect(await told(patrol)).toMatch(
    /12 av uppskattningsvis 20 den här månaden.*maj 2026 släpar efter 12 av uppskattningsvis 20/,
  )
  expect(words(await page('/app/follow-up'))).toMatch(/av uppskattningsvis 140/)
  expect(words(await page(`/app/thread/commitment/${patrol}`))).toMatch(/uppskattningsvis 140 tillfällen/)
  expect(words(await page(`/app/log/${patrol}/history`))).toContain('uppskattningsvis 140')

  // January beside the whole year would count twice; the year told anew, and counted, holds.
  const january = { stretch: '2026-01-01/2026-01-31', count: '30' }
  expect((await pelle.post(counts, january)).status).toBe(422)
  fixture.clock.at = new Date(`${today}T09:05:00Z`)
  await sent(counts, { stretch: year.stretch, count: '138' })
  expect(await told(patrol)).not.toContain('uppskattningsvis')
})

it('S4-26 each class of years 6 to 9 once a school year: read, logged class by class, and those left are named', async () => {
  const read = await readInForm('Besöka klasserna år 6-9 1 gång per år')
  expect(read).toMatchObject({ kind: 'counted', count: '1', period: 'school-year', per: 'klass' })
  const visits = await promised('Klassrumsbesök', read)
  const listing = `/app/log/${visits}/coverage-units`
  await sent(listing, { names: '6A\n7A\n8A\n9A', from: '2026-01-01' })
  for (const name of ['6A', '7A', '7A'])
    await logged(visits, { coverageUnit: await unitCalled(visits, name) })
  expect(words(await page('/app/follow-up'))).toMatch(/2 av \d+, \d+ dagar kvar, saknas: 8A, 9A/)
  const read2026 = await told(visits)
  expect(read2026).toContain('per läsår för varje klass')
  expect(read2026).toContain('Kvar att göra: 8A, 9A')
})

it('S4-28 two safety walks a year: read, logged, and told as kept when both are done', async () => {
  const read = await readInForm('Trygghetsvandringar 2 gånger per år')
  expect(read).toMatchObject({ kind: 'counted', count: '2', period: 'year', per: '' })
  const walks = await promised('Trygghetsvandringar', read)
  await logged(walks, {})
  expect(await told(walks)).toContain('1 av 2 i år')
  await logged(walks, {})
  expect(await told(walks)).toContain('2 av 2')
})

it('S4-29 door-to-door visits twice a year: the log asks in which area, and it is told', async () => {
  await sent('/app/areas/new', { name: 'Norrbyn', kind: 'local-area' }, sanna)
  const read = await readInForm('Dörrknackning i valda områden 2 gånger per år')
  expect(read).toMatchObject({ kind: 'counted', count: '2', period: 'year' })
  const visits = await promised('Dörrknackning i valda områden', read)
  const form = await page(`/app/log/${visits}`)
  const [shown = ''] = form.split('Lägg till mer')
  expect(shown).toContain('I vilket område?')
  const [, area = ''] = /<option value="([^"]+)"[^>]*>\s*Norrbyn/.exec(form) ?? []
  await logged(visits, { area })
  expect(words(await page(`/app/log/${visits}/history`))).toContain('Norrbyn')
  expect(await told(visits)).toContain('1 av 2 i år')
  await logged(visits, { area })
  expect(await told(visits)).toContain('2 av 2')
})

it('S4-19 what goes on all the time asks for a count each month, and says when the last was', async () => {
  const read = await readInForm('Märk-DNA, kontinuerligt')
  expect(read.kind).toBe('continuous')
  const marking = await promised('Märk-DNA', { ...read, count: '' })
  const owed = async () => words(await page('/app/follow-up/owed'))
  expect(await owed()).toContain('Märk-DNA')
  await logged(marking, {})
  expect(await owed()).not.toContain('Märk-DNA')
  expect(await told(marking)).toContain('Gjort en gång sedan 1 januari 2026, den 20 maj 2026')
})

it('an answer promised within working days is read, said and logged in working days', async () => {
  const repair = await promised('Laga belysning', {
    kind: 'per-occasion',
    count: '',
    withinNumber: '3',
    withinUnit: 'working-days',
  })
  expect(await told(repair)).toContain('Inom 3 arbetsdagar')
  expect(await page(`/app/log/${repair}`)).toContain('arbetsdagar')
  await logged(repair, { responseHours: '2', responseUnit: 'days' })
  expect(await told(repair)).toContain('1 av 1')
})
