import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Design, Judgement, KeptPlan, Plan, Verdict } from './rules.ts'

/** What is being evaluated, with every plan there was, the newest last, and every conclusion, the newest first. */
export type Evaluation = {
  id: string
  title: string
  measures: string[]
  plans: KeptPlan[]
  judgements: (Judgement & { id: string })[]
}

/** The evaluations, the latest begun first; one alone where it is asked for. */
export async function evaluationsOf(db: Trx, partnership: string, id?: string): Promise<Evaluation[]> {
  const rows = await db
    .selectFrom('evaluation')
    .select(['id', 'title', 'measures'])
    .where('partnership', '=', partnership)
    .$if(id !== undefined, (all) => all.where('id', '=', id ?? ''))
    .orderBy('begunAt', 'desc')
    .execute()
  if (rows.length === 0) return []
  const plans = await plansOf(db, partnership)
  const judgements = await judgementsOf(db, partnership)
  return rows.map((row) => ({
    ...row,
    plans: plans.get(row.id) ?? [],
    judgements: judgements.get(row.id) ?? [],
  }))
}

async function plansOf(db: Trx, partnership: string): Promise<Map<string, KeptPlan[]>> {
  const rows = await db
    .selectFrom('evaluationPlan')
    .select(['evaluation', 'number', 'mechanism', 'expected', 'design', 'whyNot', 'kind', 'focus'])
    .select(['comparison', 'neighbours', 'goal', 'pickedHigh', 'indicator', 'reason', 'writtenOn'])
    .select(['beforeFrom', 'beforeTo', 'afterFrom', 'afterTo'])
    .where('partnership', '=', partnership)
    .orderBy('number')
    .execute()
  const months = (from: string | null, to: string | null) => (from && to ? { from, to } : null)
  return byEvaluation(
    rows.map(({ beforeFrom, beforeTo, afterFrom, afterTo, design, writtenOn, ...row }) => ({
      ...row,
      ...{ design: design as Design, writtenOn: writtenOn as Day },
      ...{ before: months(beforeFrom, beforeTo), after: months(afterFrom, afterTo) },
    })),
  )
}

async function judgementsOf(db: Trx, partnership: string) {
  const rows = await db
    .selectFrom('evaluationVerdict')
    .select(['id', 'evaluation', 'verdict', 'reason', 'sideEffects', 'inWords', 'resources', 'lesson'])
    .select(['decidedBy', 'decidedOn', 'public'])
    .where('partnership', '=', partnership)
    .orderBy('writtenAt', 'desc')
    .execute()
  return byEvaluation(
    rows.map(({ verdict, decidedOn, ...row }) => ({
      ...row,
      ...{ verdict: verdict as Verdict, decidedOn: decidedOn as Day },
    })),
  )
}

function byEvaluation<Row extends { evaluation: string }>(
  rows: readonly Row[],
): Map<string, Omit<Row, 'evaluation'>[]> {
  const found = new Map<string, Omit<Row, 'evaluation'>[]>()
  for (const { evaluation, ...row } of rows) found.set(evaluation, [...(found.get(evaluation) ?? []), row])
  return found
}

export async function saveEvaluation(
  act: Act,
  { title, measures }: { title: string; measures: string[] },
): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const { id } = await db
    .insertInto('evaluation')
    .values({ tenant, partnership, title, measures, begunBy: by, begunAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function savePlan(
  act: Act,
  evaluation: string,
  { before, after, ...plan }: Plan & { number: number; reason: string },
): Promise<void> {
  const { db, tenant, within: partnership, by, at, today } = act
  await db
    .insertInto('evaluationPlan')
    .values({
      ...{ tenant, partnership, evaluation, ...plan },
      ...{ beforeFrom: before?.from ?? null, beforeTo: before?.to ?? null },
      ...{ afterFrom: after?.from ?? null, afterTo: after?.to ?? null },
      ...{ writtenOn: today, writtenBy: by, writtenAt: at },
    })
    .execute()
}

export async function saveJudgement(act: Act, evaluation: string, judgement: Judgement): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('evaluationVerdict')
    .values({ tenant, partnership, evaluation, ...judgement, writtenBy: by, writtenAt: at })
    .execute()
}
