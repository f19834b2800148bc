import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { workedOutId } from '../../offences/indicators/figures.rules.ts'
import type { Observation } from '../../offences/indicators/rules.ts'
import type { Decision, Limit, LimitAnswer, NewLimit, Side } from './rules.ts'

/** The limits that hold, in the order in which they were set; ended ones are left out. */
export async function limitsOf(db: Trx, partnership: string): Promise<Limit[]> {
  const rows = await db
    .selectFrom('indicatorLimit as l')
    .leftJoin('indicatorLimitEnd as e', (join) =>
      join.onRef('e.tenant', '=', 'l.tenant').onRef('e.indicatorLimit', '=', 'l.id'),
    )
    .select([
      'l.id',
      'l.indicator',
      'l.focusArea',
      'l.measure',
      'l.passed',
      'l.value',
      'l.goal',
      'l.goalBy',
      'l.setOn',
    ])
    .where('l.partnership', '=', partnership)
    .where('e.indicatorLimit', 'is', null)
    .orderBy('l.setAt')
    .execute()
  return rows.map(({ goal, goalBy, passed, ...limit }) => ({
    ...limit,
    passed: passed as Side,
    goal: goal === null || goalBy === null ? null : { value: goal, by: goalBy as Day },
  }))
}

/** What was decided of limits that were passed, the newest first. */
export async function limitAnswersOf(db: Trx, partnership: string): Promise<LimitAnswer[]> {
  const rows = await db
    .selectFrom('limitAnswer')
    .select(['indicatorLimit as limit', 'observation', 'fromDay', 'toDay', 'value'])
    .select(['decision', 'reason', 'answeredOn'])
    .where('partnership', '=', partnership)
    .orderBy('answeredAt', 'desc')
    .execute()
  return rows.map(({ observation, fromDay, toDay, value, ...row }) => ({
    ...row,
    observation:
      observation ?? workedOutId({ from: fromDay as Day, to: toDay as Day, value: value as number }),
    decision: row.decision as Decision,
    answeredOn: row.answeredOn as Day,
  }))
}

export async function saveLimit(act: Act, { goal, ...limit }: NewLimit): Promise<string> {
  const { db, tenant, within: partnership, by, at, today } = act
  const { id } = await db
    .insertInto('indicatorLimit')
    .values({
      ...{ tenant, partnership, ...limit },
      ...{ goal: goal?.value ?? null, goalBy: goal?.by ?? null, setOn: today, setBy: by, setAt: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveLimitEnd(act: Act, limit: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('indicatorLimitEnd')
    .values({ tenant, partnership, indicatorLimit: limit, reason, endedBy: by, endedAt: at })
    .execute()
}

type Answer = Pick<LimitAnswer, 'limit' | 'decision' | 'reason'>

/** Keeps what was decided of a value: of one that was noted its row is named, of one that is worked out the value itself. */
export async function saveLimitAnswer(act: Act, answer: Answer, observed: Observation): Promise<void> {
  const { db, tenant, within: partnership, by, at, today } = act
  const { limit, decision, reason } = answer
  const { id, from, to, value } = observed
  const isWorkedOut = id === workedOutId(observed)
  await db
    .insertInto('limitAnswer')
    .values({
      ...{ tenant, partnership, indicatorLimit: limit, decision, reason },
      ...(isWorkedOut ? { observation: null, fromDay: from, toDay: to, value } : { observation: id }),
      ...{ answeredOn: today, answeredBy: by, answeredAt: at },
    })
    .execute()
}
