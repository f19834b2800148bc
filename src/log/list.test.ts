import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GranbyDesk, granbyDesk } from '../demo/granby-desk.ts'
import { commitmentForm } from '../demo/granby-plan.ts'

let desk: GranbyDesk
beforeAll(async () => {
  desk = await granbyDesk()
  for (const [measure, promise] of [
    ['Fartkontroller', 'Fartkontroller'],
    ['Nattvandring', 'Vandra varje fredag'],
  ] as const) {
    const id = await desk.addMeasure({ title: measure })
    const at = `/app/action-plan/measure/${id}/commitment/new`
    await desk.sanna.post(
      at,
      commitmentForm(desk.fixture, { title: promise, responsible: desk.fixture.organisations.municipality }),
    )
  }
})
afterAll(() => desk.db.drop())

it('a measure that is its one promise is named once; another stands above what is promised in it', async () => {
  const list = await desk.page('/app/log')
  expect(list.match(/>Fartkontroller</g)).toHaveLength(1)
  expect(list).toContain('<strong>Fartkontroller</strong>')
  expect(list).toContain('<h3>Nattvandring</h3>')
})
