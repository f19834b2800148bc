import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Day } from '../../calendar.ts'
import { inTransaction, type Trx } from '../../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import { eventCounts, eventsOf } from './queries.ts'

let demo: DemoHouse
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(() => demo.db.drop())

/** Reads as somebody of the partnership that has this address. */
async function within<T>(slug: string, work: (db: Trx, partnership: string) => Promise<T>): Promise<T> {
  const { rows } = await demo.db.owner.query(
    'select tenant, partnership from partnership_address where slug = $1',
    [slug],
  )
  return inTransaction(demo.db.app, { ...rows[0], user: null }, (db) => work(db, rows[0].partnership))
}

const today = '2026-11-23'

it('what is counted by month and area is what there is one by one', async () => {
  const [all, counts] = await within('ekbro', async (db, place) => [
    await eventsOf(db, place, { today }),
    await eventCounts(db, place),
  ])
  expect(all.length).toBeGreaterThan(1000)
  const byHand = Map.groupBy(all, ({ area, kind, from }) => [area, kind, from.slice(0, 7)].join())
  expect(counts.length).toBe(byHand.size)
  for (const { area, kind, month, count } of counts)
    expect(byHand.get([area, kind, month].join())?.length).toBe(count)
})

it('events are asked for by kind and by the day they began on, the last day included', async () => {
  const asked = { kind: 'home-burglary', from: '2025-03-01', to: '2025-03-31' } as const
  const [all, march] = await within('ekbro', async (db, place) => [
    await eventsOf(db, place, { today }),
    await eventsOf(db, place, { today, ...asked }),
  ])
  expect(march.length).toBeGreaterThan(0)
  expect(march).toEqual(all.filter(({ kind, from }) => kind === asked.kind && from.startsWith('2025-03')))
})

it('exact points are given while a ground for keeping them holds, and nowhere else', async () => {
  const points = (slug: string, on: Day) =>
    within(slug, async (db, place) =>
      (await eventsOf(db, place, { today: on })).filter(({ lat }) => lat !== null),
    )
  expect((await points('ekbro', today)).length).toBeGreaterThan(1000)
  expect(await points('ekbro', '2031-01-01')).toEqual([])
  expect(await points('havnsoe', today)).toEqual([])
})
