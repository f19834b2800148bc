import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Day } from '../calendar.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { eventsOf } from '../offences/events/queries.ts'
import { observedFor } from '../offences/indicators/queries.ts'
import { placesOf } from '../offences/queries.ts'
import { statusesIn } from './area-status/ground.queries.ts'
import type { Round } from './area-status/rules.ts'
import { figuresFor } from './evaluation/ground.queries.ts'

const kind = 'public-violence'
const today: Day = '2026-11-23'
let demo: DemoHouse
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(() => demo.db.drop())

async function inEkbro<T>(work: (db: Trx, partnership: string) => Promise<T>): Promise<T> {
  const { rows } = await demo.db.owner.query(
    "select tenant, partnership from partnership_address where slug = 'ekbro'",
  )
  return inTransaction(demo.db.app, { ...rows[0], user: null }, (db) => work(db, rows[0].partnership))
}

it('what is only told by events is what an area’s status, an indicator and an evaluation count', async () => {
  const round: Round = {
    ...{ id: 'any', season: 'before-dark-season', year: 2026, kinds: [kind] },
    ...{ from: '2026-03-01', to: '2026-08-31', due: '2026-10-01' },
  }
  await inEkbro(async (db, partnership) => {
    const events = (await eventsOf(db, partnership, { kind, from: round.from, to: round.to, today })).filter(
      ({ area }) => area !== null,
    )
    const statuses = await statusesIn(db, partnership, round, today)
    for (const { area, kinds } of statuses)
      expect([area, kinds[0]?.change?.after]).toEqual([
        area,
        events.filter((event) => event.area === area).length,
      ])
    expect(events.length).toBeGreaterThan(5)

    const [place] = (await placesOf(db, partnership)).filter(({ area }) => area === statuses[0]?.area)
    const followed = { kind, place: place?.id ?? '', unit: 'quarter', counted: 'offences' } as const
    const { observations } = await observedFor(db, partnership, followed)
    const spring = observations.find(({ from }) => from === '2026-04-01')
    expect(spring?.value).toBe(
      events.filter(({ area, from }) => area === place?.area && from >= '2026-04' && from < '2026-07').length,
    )
    const figures = await figuresFor(db, partnership, { kind })
    expect(figures.localAreas).toContain(place?.id)
    expect(figures.of(place?.id ?? '').length).toBeGreaterThan(12)
  })
})
