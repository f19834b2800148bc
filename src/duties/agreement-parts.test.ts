import { afterAll, beforeAll, expect, it } from 'vitest'
import { addGoal } from '../agreement/focus-area.actions.ts'
import { agreementsOf, focusAreasOf } from '../agreement/queries.ts'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { actAs, signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { openRows } from '../partnership/grants/actions.ts'
import { publicPartnershipAt } from '../partnership/public.queries.ts'
import { createApp } from '../web/app.ts'

let db: FreshDatabase
let pia: Visitor
let path: string
const now = new Date('2026-11-22T09:00:00Z')
const siv = 'siv@mossnas.example'

beforeAll(async () => {
  db = await demoDatabase(now)
  const house = {
    db,
    now: () => now,
    demo: true,
    secure: false,
    log: ({ error }: { error: unknown }) => console.error(error),
  }
  pia = visitor(createApp(house), await signedIn(house, 'pia@polisen.example'))
  const list = await (await pia.get('/app/agreement')).text()
  const id = /\/app\/agreement\/([0-9a-f-]{36})"/.exec(list)?.[1]
  path = `/app/duties/agreement-parts/${id}`
}, 120_000)
afterAll(() => db.drop())

const read = async () => (await pia.get(path)).text()

/** Does something as the coordinator of Mossnäs. */
async function inMossnas<T>(work: Parameters<typeof actAs<T>>[1]): Promise<T> {
  const { id: within } = (await publicPartnershipAt(db.public, 'mossnas'))!
  return actAs({ db, email: siv, within, at: now }, work)
}

const areaOf = async () => {
  const { rows } = await db.owner.query<{ partnership: string }>(
    "select partnership from partnership_address where slug = 'vidsjo'",
  )
  return rows[0]!.partnership
}

it('S2-05 part 2 is not complete in a municipality where one of goals, plan and promises is missing', async () => {
  const page = await read()
  expect(page).toContain('2 av 3 kommuner har en fullständig del 2.')
  expect(page).toContain('Mossnäs kommun saknar lokala mål. Samordnaren där lägger in dem')
  expect(page).not.toMatch(/Ekbro kommun saknar|Tallberga kommun saknar/)
})

it('a municipality that does not let the police area read is said to be closed', async () => {
  const area = await areaOf()
  await inMossnas((act) => openRows(act, area, false))
  const page = await read()
  expect(page).toContain('Stängd: kommunen låter inte polisområdet läsa')
  expect(page).toContain('Mossnäs kommun har inte låtit polisområdet läsa.')
  expect(page).not.toContain('Mossnäs kommun saknar')
  await inMossnas((act) => openRows(act, area, true))
})

it('it is complete once the municipality has what was missing; nobody ticks it off', async () => {
  await inMossnas(async (act) => {
    const [own] = await agreementsOf(act.db, act.within)
    const [season] = await focusAreasOf(act.db, act.within)
    expect(own && season).toBeTruthy()
    const goal = {
      words: 'Båtstölderna ska halveras',
      owner: 'joint' as const,
      indicator: 'Anmälda båtstölder',
      baseline: '',
      target: '',
      byDay: null,
    }
    await addGoal(act, season!.id, goal)
  })
  expect(await read()).toContain('3 av 3 kommuner har en fullständig del 2.')
})

it('the agreement leads to it, and one of another partnership is not there', async () => {
  const agreement = path.split('/').at(-1)
  expect(await (await pia.get(`/app/agreement/${agreement}`)).text()).toContain(`href="${path}"`)
  expect((await pia.get('/app/duties/agreement-parts/11111111-1111-4111-8111-111111111111')).status).toBe(404)
})
