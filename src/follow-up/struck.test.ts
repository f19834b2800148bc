import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Act } from '../act.ts'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { actAs } from '../demo/visitor.ts'
import { confirmNoNeed, countOccasions, recordDeviation } from '../log/reporting.actions.ts'
import { strikeTold } from '../log/striking.actions.ts'
import { deviationsOf } from '../log/told.queries.ts'
import { stands, type ToldNoun } from '../log/told.rules.ts'
import { standingsOf } from './queries.ts'

// What somebody tells by mistake and strikes again, between things that are
// right: told through the same acts as on the pages, read as a colleague, the
// yearly report and a resident would, and undone after each try.
let db: FreshDatabase
let ekbro: string
// The demonstration writes its rows one after the other until shortly after it is made.
const made = new Date('2026-11-22T09:00:00Z')
const at = new Date('2026-11-22T12:00:00Z')

beforeAll(async () => {
  db = await demoDatabase(made)
  const { rows } = await db.owner.query(`select partnership from partnership_address where slug = 'ekbro'`)
  ekbro = rows[0].partnership
})
afterAll(() => db.drop())

async function commitmentCalled(title: string): Promise<string> {
  const { rows } = await db.owner.query(
    'select commitment from commitment_version where title = $1 limit 1',
    [title],
  )
  return rows[0].commitment
}

type Telling = { month: number; count: number; words: string; wrong: boolean }
const tellings: fc.Arbitrary<Telling[]> = fc.array(
  fc.record({
    month: fc.integer({ min: 1, max: 10 }),
    count: fc.integer({ min: 0, max: 60 }),
    words: fc.constantFrom('Sjukdom.', 'Bilen var på verkstad.', 'Snöstorm.'),
    wrong: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)

const monthOf = ({ month }: Telling) => {
  const number = String(month).padStart(2, '0')
  return { from: `2026-${number}-01`, to: `2026-${number}-28` }
}

const telling: Record<
  ToldNoun,
  (act: Act, id: string, commitment: string, told: Telling) => Promise<unknown>
> = {
  deviation: (act, id, commitment, told) =>
    recordDeviation(act, {
      ...monthOf(told),
      id,
      commitment,
      cause: told.words,
      adjustment: '',
      visibility: 'public',
    }),
  noNeedConfirmation: (act, id, commitment, told) =>
    confirmNoNeed(act, { id, commitment, stretch: monthOf(told) }),
  occasionCount: (act, id, commitment, told) =>
    countOccasions(act, { id, commitment, stretch: monthOf(told), count: told.count, estimated: false }),
}

/** All that is told through these acts, each wrong one struck before the next; what is read then; and nothing stays. */
async function readAfter(noun: ToldNoun, commitment: string, all: Telling[], leaveOut: boolean) {
  const undo = new Error('undo')
  let read: unknown
  await actAs({ db, email: 'karim@polisen.example', within: ekbro, at }, async (now) => {
    for (const [place, told] of all.entries()) {
      if (leaveOut && told.wrong) continue
      const act = { ...now, at: new Date(at.getTime() + (place + 1) * 60_000) }
      const id = crypto.randomUUID()
      await telling[noun](act, id, commitment, told)
      if (told.wrong) await strikeTold(act, noun, { commitment, fact: id, reason: 'Fel rad' })
    }
    read = await everythingRead(now, commitment)
    throw undo
  }).catch((error: unknown) => {
    if (error !== undo) throw error
  })
  return read
}

async function everythingRead(act: Act, commitment: string) {
  const where = { id: ekbro, timeZone: 'Europe/Stockholm', country: 'SE' as const }
  const { standings } = await standingsOf(act.db, where, act.today, [commitment])
  const facts = Object.values(standings[0]!.facts).flat()
  const deviations = (await deviationsOf(act.db, ekbro, commitment))
    .filter(stands)
    .map(({ from, to, cause }) => ({ from, to, cause }))
  const views = ['deviation', 'no_need_confirmation', 'occasion_count', 'citizen_promise_update']
  const shown = []
  for (const view of views) {
    const { rows } = await sql<object>`
      select ${view} as view, v.* from ${sql.table(`public_${view}`)} v where v.commitment = ${commitment}`.execute(
      act.db,
    )
    shown.push(...rows)
  }
  return {
    fulfilment: standings[0]!.fulfilment,
    rows: [...facts, ...deviations, ...shown].map(asWords).sort(),
  }
}

const asWords = (row: unknown) => JSON.stringify(row)

const facts: [noun: ToldNoun, title: string][] = [
  ['deviation', 'Trafikkontroller varje månad'],
  ['noNeedConfirmation', 'Fältgruppen söker upp unga'],
  ['occasionCount', 'Fotpatrull varje arbetspass'],
]
it.each(facts)('of every %s, struck equals never told', { timeout: 60_000 }, async (noun, title) => {
  const commitment = await commitmentCalled(title)
  let struck = 0
  await fc.assert(
    fc.asyncProperty(tellings, async (all) => {
      struck += all.filter(({ wrong }) => wrong).length
      expect(await readAfter(noun, commitment, all, false)).toEqual(
        await readAfter(noun, commitment, all, true),
      )
    }),
    { numRuns: 12 },
  )
  expect(struck).toBeGreaterThan(5)
})

it.each(facts)('and a %s that stands is read', async (noun, title) => {
  const commitment = await commitmentCalled(title)
  const one = [{ month: 10, count: 55, words: 'Snöstorm.', wrong: false }]
  expect(await readAfter(noun, commitment, one, false)).not.toEqual(
    await readAfter(noun, commitment, [], false),
  )
})
