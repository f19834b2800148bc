import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, type Calendar } from '../../calendar.ts'
import type { FreshDatabase } from '../../database/fresh.ts'
import { asPublic } from '../../database/transaction.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { fulfilment } from '../../follow-up/rules.ts'
import type { JudgedPeriod } from '../../follow-up/standing.rules.ts'
import { publicPartnershipAt } from '../../partnership/public.queries.ts'
import { toldPromises } from '../public/citizen-promise/queries.ts'
import { historyOf, type ToldPromise } from '../public/citizen-promise/rules.ts'
import { promiseOfYear } from './promise-of-year.rules.ts'
import { spanOfYear } from './rules.ts'

let db: FreshDatabase
const today = '2026-11-22'
const places: { calendar: Calendar; promises: ToldPromise[] }[] = []
beforeAll(async () => {
  db = await demoDatabase(new Date(`${today}T09:00:00Z`))
  for (const slug of ['ekbro', 'tallberga', 'havnsoe']) {
    const face = (await publicPartnershipAt(db.public, slug))!
    const place = { tenant: face.tenant, partnership: face.id }
    places.push(await asPublic(db.public, place, (trx) => toldPromises(trx, face, today)))
  }
})
afterAll(() => db.drop())

const dayOfTheYears = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2024-02-01', days))

it('on any day of a running year, every figure of the report is that of the promise’s own page', () => {
  let compared = 0
  fc.assert(
    fc.property(dayOfTheYears, (day) => {
      const year = Number(day.slice(0, 4))
      for (const { calendar, promises } of places)
        for (const promise of promises) {
          const told = promiseOfYear(promise, [], calendar, spanOfYear(year, day))
          if (!told) continue
          compared += 1
          // The page of that day knows of no ending that was still to come.
          const { endedEarly, ...history } = historyOf(promise)
          const known = { ...history, endedEarly: endedEarly && endedEarly.day <= day ? endedEarly : null }
          const story = fulfilment(known, promise.facts, calendar, day)
          expect(told.standing).toBe(story.standing)
          expect(told.periods).toEqual(story.periods.filter(({ to }) => to >= `${year}-01-01`))
        }
    }),
    { numRuns: 20 },
  )
  expect(compared).toBeGreaterThan(20)
})

it('the periods of a year that is over are, figure by figure, those that the promise’s page shows today', () => {
  let compared = 0
  for (const { calendar, promises } of places)
    for (const promise of promises)
      for (const year of [2024, 2025]) {
        const told = promiseOfYear(promise, [], calendar, spanOfYear(year, today))
        const closed = told?.periods.filter(({ open }) => !open) ?? []
        const shown = new Map(promise.fulfilment.periods.map((period) => [period.from, period]))
        compared += closed.length
        for (const period of closed) expect(figures(shown.get(period.from)!)).toEqual(figures(period))
        if (told?.closed?.due != null) {
          const numbered = closed.filter(({ due, standing }) => due !== null && standing !== 'paused')
          expect(told.closed.due).toBe(numbered.reduce((sum, { due }) => sum + due!, 0))
        }
      }
  expect(compared).toBeGreaterThan(100)
})

const figures = ({ from, to, standing, done, due }: JudgedPeriod) => ({ from, to, standing, done, due })
