import { afterAll, beforeAll, expect, it } from 'vitest'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm, made } from '../../demo/granby-plan.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'

let desk: GranbyDesk
beforeAll(async () => {
  desk = await granbyDesk()
  const { municipality, school } = desk.fixture.organisations
  const measure = await desk.addMeasure({ title: 'Trygg skolväg', responsible: municipality })
  const at = `/app/action-plan/measure/${measure}/commitment/new`
  for (const [title, changed] of [
    ['Vuxna på skolvägen', { responsible: school }],
    ['Lampor före lucia', { responsible: municipality }],
    ['Gjort sedan länge', { responsible: school, fromDay: '2026-01-01', toDay: '2026-02-01' }],
  ] as const)
    await made(desk.sanna, at, commitmentForm(desk.fixture, { title, ...changed }))
})
afterAll(() => desk.db.drop())

async function pageOf(name: string, by = desk.sanna): Promise<string> {
  const list = await desk.page('/app/partnership/people', by)
  const [, path = 'nobody'] =
    list.match(new RegExp(`href="(/app/partnership/people/[\\w-]+)">${name}<`)) ?? []
  return desk.page(path, by)
}

it('S1-32 the page of somebody who leaves tells what their organisation answers for, and nothing of what is over', async () => {
  const page = await pageOf('Rut')
  expect(page).toContain('Det här ansvarar Gläntans skola för')
  expect(page).toMatch(/\/app\/action-plan\/commitment\/[\w-]+\/amend">Vuxna på skolvägen/)
  expect(page).toContain('31 december 2026')
  for (const other of ['Lampor före lucia', 'Gjort sedan länge']) expect(page).not.toContain(other)
})

it('it warns of the last one in a role and of the last one of an organisation', async () => {
  expect(await pageOf('Rut')).toContain('Ingen annan här arbetar för Gläntans skola')
  expect(await pageOf('Sanna')).toContain('Ingen annan här är samordnare')
  expect(await pageOf('Malte')).not.toContain('Ingen annan här')
})

it('an administrator, who writes nothing in the plan, is shown no link that is closed to them', async () => {
  const { house, app, partnerships } = desk.fixture
  const chief = visitor(app, await signedIn(house, granbyPeople.administrator, partnerships.granby))
  const page = await pageOf('Rut', chief)
  expect(page).toContain('Vuxna på skolvägen')
  expect(page).not.toContain('/amend')
})
