import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '../calendar.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { statusesIn } from '../follow-up/area-status/ground.queries.ts'
import type { Round } from '../follow-up/area-status/rules.ts'
import { figuresFor } from '../follow-up/evaluation/ground.queries.ts'
import { countsThatHold, kindsCounted, publishersOf } from './counted.queries.ts'
import { besideFigures } from './counted.rules.ts'
import type { Told } from './development.rules.ts'
import { eventsOf } from './events/queries.ts'
import { observedFor } from './indicators/queries.ts'
import { placesOf } from './queries.ts'

const month = (part: number, count: number | null): Told => ({
  period: { year: 2025, unit: 'month', part },
  ...{ count, withheld: count === null, exposed: null, preliminary: false },
})
const at = (place: string, kind: string, told: Told) => ({ ...told, place, kind })

describe('figures and events beside each other', () => {
  const events = [at('north', 'hat', month(1, 3)), at('north', 'hat', month(2, 4))]
  it.each([
    ['no figures', [], [true, true]],
    ['figures of another place', [at('south', 'hat', month(1, 9))], [false, true, true]],
    ['figures of another kind', [at('north', 'coat', month(1, 9))], [false, true, true]],
    ['a figure of one month', [at('north', 'hat', month(1, 9))], [false]],
    ['a withheld figure', [at('north', 'hat', month(1, null))], [false]],
    [
      'a figure of a year long gone',
      [at('north', 'hat', { ...month(1, 9), period: { year: 1999, unit: 'year', part: 1 } })],
      [false],
    ],
  ] as const)('%s', (_, figures, fromEvents) => {
    expect(besideFigures([...figures], events).map((one) => one.fromEvents)).toEqual(fromEvents)
  })
})

describe('what is only told by events', () => {
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

  it('is counted where no figure speaks of the kind, and nowhere else', async () => {
    const counts = await inEkbro((db, place) => countsThatHold(db, place))
    const byKind = (one: string) =>
      new Set(counts.filter((count) => count.kind === one).map((count) => count.fromEvents))
    expect(byKind(kind)).toEqual(new Set([true]))
    expect(byKind('home-burglary')).toEqual(new Set([false]))
    expect(await inEkbro(kindsCounted)).toContain(kind)
    expect((await inEkbro(publishersOf)).join()).toContain('uttag av anmälda brott')
  })

  it('is what an area’s status, an indicator and an evaluation count', async () => {
    const round: Round = {
      ...{ id: 'any', season: 'before-dark-season', year: 2026, kinds: [kind] },
      ...{ from: '2026-03-01', to: '2026-08-31', due: '2026-10-01' },
    }
    await inEkbro(async (db, partnership) => {
      const events = (
        await eventsOf(db, partnership, { kind, from: round.from, to: round.to, today })
      ).filter(({ area }) => area !== null)
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
        events.filter(({ area, from }) => area === place?.area && from >= '2026-04' && from < '2026-07')
          .length,
      )
      const figures = await figuresFor(db, partnership, { kind })
      expect(figures.localAreas).toContain(place?.id)
      expect(figures.of(place?.id ?? '').length).toBeGreaterThan(12)
    })
  })
})
