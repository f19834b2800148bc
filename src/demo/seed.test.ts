import { afterAll, beforeAll, expect, it } from 'vitest'
import { adoptedVersionsOf, contentsOf } from '../action-plan/versions/queries.ts'
import { changeRequestsOf } from '../agreement/change-requests/queries.ts'
import { standingOfRequest } from '../agreement/change-requests/rules.ts'
import { agreementsOf } from '../agreement/queries.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { standingsOf } from '../follow-up/queries.ts'
import { publicPartnershipAt, publicPartnerships } from '../partnership/public.queries.ts'
import { seedDemo } from './seed.ts'

let db: FreshDatabase
const now = new Date('2026-11-22T09:00:00Z')
beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, now)
})
afterAll(() => db.drop())

async function standingsIn(slug: string) {
  const face = (await publicPartnershipAt(db.public, slug))!
  const asker = { tenant: face.tenant, partnership: face.id, user: null }
  return inTransaction(db.app, asker, (trx) => standingsOf(trx, face, '2026-11-22'))
}

it('four municipalities show themselves, the police area above them does not', async () => {
  const names = (await publicPartnerships(db.public)).map(({ slug }) => slug)
  expect(names.sort()).toEqual(['ekbro', 'havnsoe', 'mossnas', 'tallberga'])
})

it('a second start changes nothing', async () => {
  await seedDemo(db, now)
  expect(await publicPartnerships(db.public)).toHaveLength(4)
})

it('each adopted version of the plan in Ekbro holds what was written by that day', async () => {
  const face = (await publicPartnershipAt(db.public, 'ekbro'))!
  const asker = { tenant: face.tenant, partnership: face.id, user: null }
  const held = await inTransaction(db.app, asker, async (trx) => {
    const versions = await adoptedVersionsOf(trx, face.id)
    return Promise.all(versions.map((version) => contentsOf(trx, face.id, version)))
  })
  const titles = held.map(({ commitments }) => commitments.map(({ title }) => title))
  expect(titles.map((of) => of.includes('Besök hos butiker'))).toEqual([true, true, false])
  expect(titles.map((of) => of.includes('Besök hos butiker varje månad'))).toEqual([false, false, true])
  expect(titles.map((of) => of.includes('Svar på klagomål om buskörning'))).toEqual([false, true, true])
})

it('S3-28 Ekbro has one change request that is answered and one that waits for the municipality', async () => {
  const face = (await publicPartnershipAt(db.public, 'ekbro'))!
  const asker = { tenant: face.tenant, partnership: face.id, user: null }
  const standings = await inTransaction(db.app, asker, async (trx) => {
    const [agreement] = await agreementsOf(trx, face.id)
    const requests = await changeRequestsOf(trx, face.id)
    return requests.map((request) => standingOfRequest(request, agreement!.parties).standing)
  })
  expect(standings).toEqual(['waiting', 'partly'])
})

it('the invented years show every kind of standing that the field knows', async () => {
  const { standings } = await standingsIn('ekbro')
  const periods = standings.flatMap(({ fulfilment }) => fulfilment.periods.map(({ standing }) => standing))
  const whole = standings.map(({ fulfilment }) => fulfilment.standing)
  expect(new Set([...periods, ...whole])).toEqual(
    new Set([
      'kept',
      'partlyKept',
      'notKept',
      'onTrack',
      'behind',
      'notAssessable',
      'notDue',
      'noNeedArose',
      'paused',
      'endedEarly',
    ]),
  )
})
