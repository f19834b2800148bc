import { afterAll, beforeAll, expect, it } from 'vitest'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm } from '../../demo/granby-plan.ts'
import { signedIn, visitor } from '../../demo/visitor.ts'

let desk: GranbyDesk
let measure: string
let hidden: string
let commitment: string

beforeAll(async () => {
  desk = await granbyDesk()
  measure = await desk.addMeasure({ title: 'Nattvandring' })
  hidden = await desk.addMeasure({ title: 'Bara för kommunen', visibility: 'own-organisation' })
  await desk.sanna.post(
    `/app/action-plan/measure/${measure}/commitment/new`,
    commitmentForm(desk.fixture, { title: 'Vandra varje fredag' }),
  )
  commitment = (await desk.commitments()).find(({ title }) => title === 'Vandra varje fredag')!.id
})
afterAll(() => desk.db.drop())

const log = (by = desk.sanna) => desk.page('/app/partnership/audit', by)

it('a line names what it was done to and leads there', async () => {
  const page = await log()
  expect(page).toContain(`<a href="/app/action-plan/measure/${measure}">Nattvandring</a>`)
  expect(page).toContain(`<a href="/app/thread/commitment/${commitment}">Vandra varje fredag</a>`)
  await desk.sanna.post(`/app/action-plan/${desk.plan.plan}/adopt`, {
    ...{ adoptedBy: 'Rådet', adoptedOn: '2026-03-01', follows: '0' },
  })
  expect(await desk.page('/app/partnership/audit?noun=actionPlan')).toContain(
    'antog planen: <a href="/app/action-plan/versions">Åtgärdsplan 2026</a>',
  )
  for (const [, href] of page.matchAll(/<li>[^<]*<a href="([^"]+)"/g))
    expect((await desk.sanna.get(href!)).status).toBe(200)
})

it('to those alone who may read it', async () => {
  expect(await log()).toContain(`/app/action-plan/measure/${hidden}`)
  const liaison = await log(await desk.plan.as('police-liaison'))
  expect(liaison).toContain('Nattvandring')
  expect(liaison).not.toContain('Bara för kommunen')
  const keeper = await log(
    visitor(desk.fixture.app, await signedIn(desk.fixture.house, granbyPeople.administrator)),
  )
  expect(keeper).not.toContain('Nattvandring')
})
