import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { countsThatHold, kindsCounted, publishersOf } from './counted.queries.ts'
import { besideFigures } from './counted.rules.ts'
import type { Told } from './development.rules.ts'

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
})
