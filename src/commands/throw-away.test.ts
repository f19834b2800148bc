import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoHouse, demoHouse } from '../demo/demo-house.ts'
import { throwAway } from './throw-away.ts'

let demo: DemoHouse
beforeAll(async () => {
  demo = await demoHouse()
})
afterAll(() => demo.db.drop())

const count = async (of: string): Promise<number> =>
  Number((await demo.db.owner.query(`select count(*) from ${of}`)).rows[0].count)
const on = (day: string) => throwAway({ db: demo.house.db, now: () => new Date(`${day}T12:00:00Z`) })

it('exact points are kept as long as their ground holds, and thrown away by themselves when it has ended', async () => {
  const points = await count('event_point')
  const events = await count('offence_event')
  expect(points).toBeGreaterThan(1000)
  const { rows } = await demo.db.owner.query(
    "select to_char(max(to_day), 'YYYY-MM-DD') as last from point_basis",
  )
  const last = rows[0].last as string
  await on(last)
  expect(await count('event_point')).toBe(points)
  await on(`${Number(last.slice(0, 4)) + 1}${last.slice(4)}`)
  expect([await count('event_point'), await count('offence_event')]).toEqual([0, events])
})

it('an errand that ended a month ago is thrown away; one that waits never is', async () => {
  const errand = (ended: string | null) =>
    demo.db.owner.query(
      `insert into long_work (tenant, partnership, name, asked, started_by, organisation, role, started_at, ended_at)
       select u.tenant, g.partnership, 'read-in-events', '{}', u.id, o.id, 'coordinator', '2026-01-01', $1
         from app_user u join partnership g_ on g_.tenant = u.tenant
         join lateral (select g_.id as partnership) g on true
         join organisation o on o.tenant = u.tenant and o.partnership = g.partnership limit 1`,
      [ended],
    )
  const before = await count('long_work')
  for (const ended of ['2026-01-01', '2026-02-20', null]) await errand(ended)
  await on('2026-03-01')
  expect(await count('long_work')).toBe(before + 2)
})
