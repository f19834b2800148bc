import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import { sendAnswer } from '../src/dialogue/answers/public/actions.ts'
import { foundTenant } from '../src/partnership/founding.queries.ts'
import { answerKeysOf } from '../src/web/sealing.ts'
import { withDatabase } from './database.ts'
import { type Row, rounded, seconds } from './measure.ts'

const people = 800
const atOnce = 100

/**
 * Answers to a survey taken in a second, each sealed and on the disk when it is
 * acknowledged, against bare inserts of as many bytes through the same pool.
 */
export function surveyIntake(): Promise<Row[]> {
  return withDatabase(async (db) => {
    const { tenant, partnership } = await foundTenant(db.owner, new Date('2026-01-01T00:00:00Z'))
    const survey = randomUUID()
    const ids = [tenant, partnership, survey]
    const run = (sql: string) => db.owner.query(sql, ids)
    await run('insert into survey (tenant, partnership, id, created_at) values ($1, $2, $3, now())')
    await run(`insert into survey_version (tenant, partnership, survey, number, title, languages, anonymous, questions, written_at)
               values ($1, $2, $3, 1, '{"sv": "Bench"}', '{sv}', true, '[]', now())`)
    await run(`insert into survey_opening (tenant, partnership, survey, number, slug, opened_on)
               values ($1, $2, $3, 1, 'bench', '2026-01-01')`)
    await db.owner.query('create table bare (id uuid primary key, sealed bytea not null)')
    await db.owner.query('grant insert on bare to samsyn_intake')
    const keys = answerKeysOf(Buffer.alloc(32, 1))
    const answer = {
      ticked: { 'safe-after-dark': 'fairly-safe', age: '25-44', often: 3 },
      written: [{ question: 'more', words: 'Mer ljus vid tunneln', language: 'sv' as const }],
      channel: '',
      entered: false,
    }
    const taken = await seconds(() =>
      eachOf(people, () =>
        sendAnswer(
          db.intake,
          keys,
          { tenant, partnership, survey, form: randomUUID(), today: '2026-01-02' },
          answer,
        ),
      ),
    )
    const bytes = Buffer.alloc(4096 + 29, 7)
    const bare = await seconds(() =>
      eachOf(people, () =>
        db.intake.executeQuery(CompiledQuery.raw('insert into bare values ($1, $2)', [randomUUID(), bytes])),
      ),
    )
    const { rows } = await db.owner.query('select count(*)::int as n from survey_sealed_answer')
    return [
      {
        what: `answers taken in, ${rows[0].n} of ${people * 4} stored`,
        figure: `${rounded(people / taken)} a second`,
        against: `bare inserts: ${rounded(people / bare)} a second`,
        ratio: `${rounded((100 * bare) / taken)} per cent of their speed`,
      },
    ]
  })
}

/** So many pieces of work, as many at a time as a full hall has phones. */
async function eachOf(number: number, work: () => Promise<unknown>): Promise<void> {
  let left = number
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await work()
    }),
  )
}
