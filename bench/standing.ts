import { sql } from 'kysely'
import type { Cadence } from '../src/action-plan/cadence/rules.ts'
import { commitmentsOf } from '../src/action-plan/queries.ts'
import type { Calendar } from '../src/calendar.ts'
import { inTransaction, type Trx } from '../src/database/transaction.ts'
import { times } from '../src/demo/cadences.ts'
import { historyOf } from '../src/follow-up/queries.ts'
import { fulfilment } from '../src/follow-up/rules.ts'
import { factsOf, noFacts } from '../src/log/queries.ts'
import { fill, withDatabase } from './database.ts'
import { type Row, rounded, seconds } from './measure.ts'

const number = 20_000
const occurrencesEach = 200
/** So many commitments' rows are in memory at a time, for us and for the bare SQL alike. */
const atATime = 500

/** What partnerships promise, in the field's own mixture: from a few times a year to certain evenings of each week. */
const cadences: Cadence[] = [
  times(10, 'month'),
  times(3, 'week'),
  times(4, 'month', 'at-most'),
  times(1, 'quarter', 'exactly'),
  times(6, 'year', 'about'),
  times(2, 'month', 'at-least', { averagedOver: 'year' }),
  { ...times(1, 'weekend', 'exactly'), everyN: 3, anchor: '2022-01-07' },
  times(1, 'week', 'at-least', { window: { weekdays: ['fri', 'sat'], dayParts: ['evening'] } }),
]

/** The standing of 20,000 commitments with 200 occurrences each over four years, against the bare SQL that reads the rows. */
export function standing(): Promise<Row[]> {
  return withDatabase(async (db) => {
    const filled = await fill(db, { commitments: number, occurrencesEach, years: 4, slug: 'bench', cadences })
    const within = <T>(work: (trx: Trx) => Promise<T>) =>
      inTransaction(db.app, { ...filled, user: null }, work)
    const calendar: Calendar = { timeZone: 'Europe/Stockholm', country: 'SE', riskOccasions: [] }
    const commitments = await within((trx) => commitmentsOf(trx, filled.partnership))
    const chunks = Array.from({ length: Math.ceil(number / atATime) }, (_, i) =>
      commitments.slice(i * atATime, (i + 1) * atATime),
    )
    let judged = 0
    const worked = await seconds(
      () =>
        within(async (trx) => {
          for (const chunk of chunks) {
            const facts = await factsOf(
              trx,
              filled.partnership,
              chunk.map(({ id }) => id),
            )
            for (const commitment of chunk) {
              const its = facts.get(commitment.id) ?? noFacts()
              judged += fulfilment(historyOf(commitment), its, calendar, '2026-11-22').periods.length
            }
          }
        }),
      1,
    )
    const bare = await seconds(
      () =>
        within(async (trx) => {
          for (const chunk of chunks)
            await sql`select o.id, o.commitment, o.day, o.quantity, o.quantity_words, o.organisation, o.area, o.coverage_unit,
                             o.distinct_key, o.risk_occasion, o.response_hours
                        from occurrence o left join occurrence_strike s on s.tenant = o.tenant and s.occurrence = o.id
                       where o.partnership = ${filled.partnership} and s.occurrence is null
                         and o.commitment = any(${chunk.map(({ id }) => id)})`.execute(trx)
        }),
      1,
    )
    return [
      {
        what: `standing of ${number} commitments with ${occurrencesEach} occurrences each (${cadences.length} cadences, ${judged / 2} periods)`,
        figure: `${rounded(number / worked)} a second (${rounded(worked)} s)`,
        against: `reading the rows alone takes ${rounded(bare)} s`,
        ratio: `${rounded(worked / bare)} times; aim under 2`,
      },
    ]
  })
}
