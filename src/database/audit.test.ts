import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { appendAudit, verifyAudit } from './audit.ts'
import { type FreshDatabase, freshDatabase } from './fresh.ts'
import { inTransaction } from './transaction.ts'

const tenant = '10000000-0000-4000-8000-000000000001'
const other = '20000000-0000-4000-8000-000000000001'
const partnership = '10000000-0000-4000-8000-000000000002'
const user = '10000000-0000-4000-8000-000000000003'
const at = new Date('2026-05-04T06:30:00.123Z')
let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
  await db.owner.query('insert into tenant (id) values ($1), ($2)', [tenant, other])
  await db.owner.query('insert into partnership (tenant, id) values ($1, $2)', [tenant, partnership])
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.owner.query('truncate audit_entry, audit_head')
  for (const nounId of ['a', 'b', 'c', 'd']) await note(nounId)
})

function note(nounId: string) {
  return inTransaction(db.app, { tenant, partnership, user }, (trx) =>
    appendAudit(trx, { at, act: 'record-occurrence', noun: 'occurrence', nounId }),
  )
}

it('a log that nobody touched holds, and its head can be noted elsewhere', async () => {
  const verdict = await verifyAudit(db.owner)
  expect(verdict).toMatchObject({ entries: 4, firstBroken: null })
  expect(verdict.heads).toMatchObject([
    { tenant, sequence: 4, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

it('what was not done leaves no entry', async () => {
  const failed = inTransaction(db.app, { tenant, partnership, user }, async (trx) => {
    await appendAudit(trx, { at, act: 'record-occurrence', noun: 'occurrence', nounId: 'e' })
    throw new Error('the disk is full')
  })
  await expect(failed).rejects.toThrow('the disk is full')
  expect(await verifyAudit(db.owner)).toMatchObject({ entries: 4, firstBroken: null })
})

it('acts at the same moment stand one after the other', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => note(`at-once-${n}`)))
  expect(await verifyAudit(db.owner)).toMatchObject({ entries: 24, firstBroken: null })
})

it('each tenant has a chain of its own', async () => {
  await inTransaction(db.app, { tenant: other, partnership: null, user: null }, (trx) =>
    appendAudit(trx, { at, act: 'set-up', noun: 'tenant', nounId: other, digest: 'ab'.repeat(32) }),
  )
  const verdict = await verifyAudit(db.owner)
  expect(verdict.entries).toBe(5)
  expect(verdict.heads.map((head) => head.sequence).sort()).toEqual([1, 4])
})

const tampering = [
  //  what was done to the log                    with                                                                       found at  as
  ['another thing was put in', `update audit_entry set noun_id = 'x' where sequence = 2`, 2, 'changed'],
  [
    'the moment was moved by a millisecond',
    `update audit_entry set at = at + interval '1 ms' where sequence = 3`,
    3,
    'changed',
  ],
  ['the deed was laid on nobody', 'update audit_entry set app_user = null where sequence = 1', 1, 'changed'],
  ['an entry was taken away', 'delete from audit_entry where sequence = 2', 2, 'missing'],
  ['the first entry was taken away', 'delete from audit_entry where sequence = 1', 1, 'missing'],
  ['the last entries were cut off', 'delete from audit_entry where sequence > 2', 3, 'cut-off'],
  ['everything was taken away', 'delete from audit_entry', 1, 'cut-off'],
  [
    'two entries changed places',
    'update audit_entry set sequence = 5 where sequence = 2; update audit_entry set sequence = 2 where sequence = 3; update audit_entry set sequence = 3 where sequence = 5',
    2,
    'changed',
  ],
  [
    'an entry was put between and the rest moved up',
    'update audit_entry set sequence = sequence + 10 where sequence > 2; update audit_entry set sequence = sequence - 9 where sequence > 10; insert into audit_entry select tenant, 3, at, partnership, app_user, act, noun, noun_id, digest, previous_hash, hash from audit_entry where sequence = 2; update audit_head set sequence = 5',
    3,
    'changed',
  ],
  ['the head was forgotten', 'delete from audit_head', 5, 'cut-off'],
] as const
it.each(tampering)('it is found that %s', async (_, statements, sequence, fault) => {
  await db.owner.query(statements)
  expect((await verifyAudit(db.owner)).firstBroken).toEqual({ tenant, sequence, fault })
})

it('the app cannot write the log but through the one way in', async () => {
  const asker = { tenant, partnership, user }
  const tries = [
    () => inTransaction(db.app, asker, (trx) => trx.updateTable('auditEntry').set({ nounId: 'x' }).execute()),
    () => inTransaction(db.app, asker, (trx) => trx.deleteFrom('auditEntry').execute()),
    () => inTransaction(db.app, asker, (trx) => trx.updateTable('auditHead').set({ sequence: 0 }).execute()),
  ]
  for (const attempt of tries) await expect(attempt()).rejects.toThrow('permission denied')
})

it('free text is refused', async () => {
  await expect(note('Anna Svensson ringde')).rejects.toThrow('audit_entry_noun_id_check')
})
