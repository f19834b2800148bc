import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'

export type ActionPlanWords = {
  agreement: string
  title: string
  fromDay: string
  toDay: string
  /** The plan this one was rolled over from. */
  continues: string | null
}

/** Begins a plan for a period. Returns its id. */
export async function saveActionPlan(act: Act, words: ActionPlanWords): Promise<string> {
  const { id } = await act.db
    .insertInto('actionPlan')
    .values({ ...words, tenant: act.tenant, partnership: act.within, createdBy: act.by, createdAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type Adoption = {
  adoptedBy: string
  adoptedOn: string
  caseNumber: string
  reason: string
  /** How residents were heard before a revision. */
  consultation: string
}

/**
 * Adopts the plan as it reads at the moment of the act: notes which wording of every measure and
 * commitment it holds, so that two versions can be laid side by side later. What stands in the focus
 * areas that are over is left out. Returns the version's number.
 */
export async function saveAdoption(
  act: Act,
  actionPlan: string,
  adoption: Adoption,
  over: readonly string[],
): Promise<number> {
  const own = { tenant: act.tenant, partnership: act.within, actionPlan }
  const before = await adoptionsOf(act.db, actionPlan)
  const number = (before.at(-1)?.number ?? 0) + 1
  await act.db
    .insertInto('actionPlanVersion')
    .values({ ...own, ...adoption, number, writtenBy: act.by, writtenAt: act.at })
    .execute()
  await act.db
    .insertInto('actionPlanMeasure')
    .columns(['tenant', 'partnership', 'actionPlan', 'number', 'measure', 'measureNumber'])
    .expression((eb) =>
      eb
        .selectFrom('measureVersion as v')
        .distinctOn('v.measure')
        .select((s) => [
          'v.tenant',
          'v.partnership',
          s.val(actionPlan).as('actionPlan'),
          s.cast<number>(s.val(number), 'integer').as('n'),
          'v.measure',
          'v.number',
        ])
        .where('v.partnership', '=', act.within)
        .where('v.writtenAt', '<=', act.at)
        .where('v.measure', 'not in', measuresIn(act, over))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('measureCancellation as c')
                .select('c.measure')
                .whereRef('c.measure', '=', 'v.measure')
                .where('c.cancelledAt', '<=', act.at),
            ),
          ),
        )
        .orderBy('v.measure')
        .orderBy('v.number', 'desc'),
    )
    .execute()
  await act.db
    .insertInto('actionPlanCommitment')
    .columns(['tenant', 'partnership', 'actionPlan', 'number', 'commitment', 'commitmentNumber'])
    .expression((eb) =>
      eb
        .selectFrom('commitmentVersion as v')
        .distinctOn('v.commitment')
        .select((s) => [
          'v.tenant',
          'v.partnership',
          s.val(actionPlan).as('actionPlan'),
          s.cast<number>(s.val(number), 'integer').as('n'),
          'v.commitment',
          'v.number',
        ])
        .where('v.partnership', '=', act.within)
        .where('v.writtenAt', '<=', act.at)
        .where(
          'v.commitment',
          'not in',
          act.db.selectFrom('commitment').select('id').where('measure', 'in', measuresIn(act, over)),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('commitmentEnding as e')
                .select('e.commitment')
                .whereRef('e.commitment', '=', 'v.commitment')
                .where('e.endedAt', '<=', act.at),
            ),
          ),
        )
        .orderBy('v.commitment')
        .orderBy('v.number', 'desc'),
    )
    .execute()
  return number
}

function measuresIn(act: Act, focusAreas: readonly string[]) {
  const inThese = sql<boolean>`focus_area = any(${focusAreas}::uuid[])`
  return act.db.selectFrom('measure').select('id').where(inThese)
}

export type AdoptedVersion = Adoption & { number: number; writtenAt: Date }

/** The adopted versions of a plan, oldest first. */
export async function adoptionsOf(db: Trx, actionPlan: string): Promise<AdoptedVersion[]> {
  return db
    .selectFrom('actionPlanVersion')
    .select(['number', 'adoptedBy', 'adoptedOn', 'caseNumber', 'reason', 'consultation', 'writtenAt'])
    .where('actionPlan', '=', actionPlan)
    .orderBy('number')
    .execute()
}

/** The partnership's plans, the latest period first. */
export async function actionPlansOf(db: Trx, partnership: string) {
  return db
    .selectFrom('actionPlan')
    .select(['id', 'agreement', 'title', 'fromDay', 'toDay', 'continues', 'createdAt'])
    .where('partnership', '=', partnership)
    .orderBy('fromDay', 'desc')
    .orderBy('createdAt', 'desc')
    .execute()
}
