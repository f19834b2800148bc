import { sql } from 'kysely'
import { afterAll, beforeAll, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { asPublic } from '../../database/transaction.ts'
import { seedDemo } from '../../demo/seed.ts'
import { publicPartnershipAt } from '../../partnership/public.queries.ts'
import { publicFacts } from './citizen-promise/facts.queries.ts'
import { toldPromises } from './citizen-promise/queries.ts'

let db: FreshDatabase
beforeAll(async () => {
  db = await freshDatabase()
  await seedDemo(db, new Date('2026-11-22T10:00:00Z'))
})
afterAll(() => db.drop())
it('x', { timeout: 120_000 }, async () => {
  const p = (await publicPartnershipAt(db.public, 'ekbro'))!
  for (let i = 0; i < 2; i++)
    await asPublic(db.public, { tenant: p.tenant, partnership: p.id }, async (trx) => {
      const t = async (n: string, w: () => Promise<unknown>) => {
        const s = performance.now()
        await w()
        console.log(n, Math.round(performance.now() - s))
      }
      for (const v of [
        'citizen_promise',
        'citizen_promise_update',
        'commitment_version',
        'commitment_organisation',
        'occurrence',
        'occasion_count',
        'no_need_confirmation',
        'pause',
        'coverage_unit',
        'risk_occasion',
      ])
        await t(v, () => sql.raw(`select * from public_${v}`).execute(trx))
      await t('facts', () => publicFacts(trx))
      await t('all', () => toldPromises(trx, p, '2026-11-22'))
    })
})
