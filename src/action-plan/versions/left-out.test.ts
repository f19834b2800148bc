import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveAgreement, saveFocusArea } from '../../agreement/queries.ts'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { agreementWords, commitmentForm, focusAreaWords, made } from '../../demo/granby-plan.ts'
import { actAs } from '../../demo/visitor.ts'
import { contentsOf } from './queries.ts'

// The agreement of 2026 holds "Nattvandring" and "Väktare"; that of 2027 holds "Grannsamverkan".
let desk: GranbyDesk
beforeAll(async () => {
  desk = await granbyDesk()
  const { house, clock, partnerships } = desk.fixture
  const doing = { db: house.db, email: granbyPeople.coordinator, within: partnerships.granby, at: clock.at }
  const focusArea = await actAs(doing, async (act) => {
    const { police, municipality } = desk.fixture.organisations
    const words = { ...agreementWords, title: 'Överenskommelse 2027', parties: [police, municipality] }
    const term = { termFrom: '2027-01-01', termTo: '2027-12-31', signedOn: '2026-12-01' }
    const next = await saveAgreement(act, { ...words, ...term }, null)
    return saveFocusArea(act, { ...focusAreaWords, name: 'Grannar' }, { agreement: next })
  })
  await withCommitment(await desk.addMeasure({ title: 'Nattvandring' }), '2026-12-31')
  await withCommitment(await desk.addMeasure({ title: 'Väktare' }), '2026-12-31')
  const at = `/app/action-plan/focus-area/${focusArea}/measure/new`
  await withCommitment(await desk.addMeasure({ title: 'Grannsamverkan' }, at), '2027-12-31')
})
afterAll(() => desk.db.drop())

const withCommitment = (measure: string, toDay: string) =>
  made(
    desk.sanna,
    `/app/action-plan/measure/${measure}/commitment/new`,
    commitmentForm(desk.fixture, { toDay }),
  )

const adoptAt = () => `/app/action-plan/${desk.plan.plan}/adopt`

async function adopted(follows: number): Promise<{ measures: string[]; commitments: number }> {
  const answered = await desk.sanna.post(adoptAt(), {
    adoptedBy: 'Kommunstyrelsen',
    adoptedOn: '2026-03-02',
    reason: 'Årlig översyn',
    consultation: 'Två öppna möten',
    follows: String(follows),
  })
  expect(answered.status).toBe(303)
  const version = { plan: desk.plan.plan, number: follows + 1 }
  const { measures, commitments } = await desk.kept((db, within) => contentsOf(db, within, version))
  return { measures: measures.map(({ title }) => title).sort(), commitments: commitments.length }
}

it('while every agreement holds or is to come, all is adopted and nothing is said to be left out', async () => {
  expect(await desk.page(adoptAt())).not.toContain('kommer inte med')
  expect(await adopted(0)).toEqual({
    measures: ['Grannsamverkan', 'Nattvandring', 'Väktare'],
    commitments: 3,
  })
})

it('what an ended agreement promised is not adopted anew, and the page says how much and why', async () => {
  await desk.onTheDay('2027-02-01')
  const page = await desk.page(adoptAt())
  expect(page).toContain('Det här kommer inte med: 2 åtgärder och 2 åtaganden')
  expect(page).toContain('överenskommelser som har gått ut')
  expect(await adopted(1)).toEqual({ measures: ['Grannsamverkan'], commitments: 1 })
})

it('one commitment that goes on keeps its focus area in the version', async () => {
  const measure = (await desk.measures()).find(({ title }) => title === 'Väktare')!
  await withCommitment(measure.id, '2027-12-31')
  expect(await desk.page(adoptAt())).not.toContain('kommer inte med')
  expect(await adopted(2)).toMatchObject({ measures: ['Grannsamverkan', 'Nattvandring', 'Väktare'] })
})

it('what was adopted while it held stays in the versions of then', async () => {
  const version = { plan: desk.plan.plan, number: 1 }
  const { measures } = await desk.kept((db, within) => contentsOf(db, within, version))
  expect(measures).toHaveLength(3)
})
