import { dayIn } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import { focusAreasShown } from '../focus-area/queries.ts'
import type { Adopted, PlanChange, PlanShown, PublicAgreement, PublicPlan } from './rules.ts'

type OfAgreement = { agreement: string }

/** The plan of the partnership at this address with the agreement it carries out; the newest of each first. */
export async function planShown(db: Trx): Promise<PlanShown> {
  // A view's columns all count as nullable; these are as their tables are.
  const agreements = await db
    .selectFrom('publicAgreement')
    .select(['agreement as id', 'title', 'purposes', 'fields', 'legalBasis', 'aims', 'termKind', 'termFrom'])
    .select(['termTo', 'signedOn', 'wantedEffects', 'channels', 'caseNumber'])
    .orderBy('writtenAt', 'desc')
    .$castTo<Omit<PublicAgreement, 'parties' | 'grounds' | 'municipalities' | 'supplements'>>()
    .execute()
  const parties = await db
    .selectFrom('publicAgreementParty')
    .select(['agreement', 'name', 'kind'])
    .orderBy('name')
    .$castTo<PublicAgreement['parties'][number] & OfAgreement>()
    .execute()
  const grounds = await db
    .selectFrom('publicAgreementGround')
    .select(['agreement', 'ground', 'title', 'day', 'number', 'reason'])
    .orderBy('ground', 'desc')
    .orderBy('day')
    .$castTo<PublicAgreement['grounds'][number] & OfAgreement>()
    .execute()
  const municipalities = await db
    .selectFrom('publicAgreementMunicipality')
    .select(['agreement', 'name', 'fromDay as from', 'toDay as to'])
    .orderBy('name')
    .$castTo<PublicAgreement['municipalities'][number] & OfAgreement>()
    .execute()
  const supplements = await db
    .selectFrom('publicSupplement')
    .select(['agreement', 'title', 'owner', 'description', 'link', 'fromDay as from', 'toDay as to'])
    .orderBy('title')
    .$castTo<PublicAgreement['supplements'][number] & OfAgreement>()
    .execute()
  const of = <Row extends OfAgreement>(rows: Row[], id: string) => rows.filter((row) => row.agreement === id)
  const plans = await db
    .selectFrom('publicActionPlan')
    .select(['actionPlan as id', 'title', 'fromDay', 'toDay'])
    .orderBy('fromDay', 'desc')
    .orderBy('createdAt', 'desc')
    .$castTo<Omit<PublicPlan, 'adopted'>>()
    .execute()
  const adoptions = await db
    .selectFrom('publicActionPlanVersion')
    .select(['actionPlan', 'number', 'adoptedBy', 'adoptedOn', 'caseNumber', 'reason'])
    .orderBy('number', 'desc')
    .$castTo<Adopted & { actionPlan: string }>()
    .execute()
  return {
    agreements: agreements.map((agreement) => ({
      ...agreement,
      parties: of(parties, agreement.id),
      grounds: of(grounds, agreement.id),
      municipalities: of(municipalities, agreement.id),
      supplements: of(supplements, agreement.id),
    })),
    plans: plans.map((plan) => ({
      ...plan,
      adopted: adoptions.find(({ actionPlan }) => actionPlan === plan.id) ?? null,
    })),
    focusAreas: await focusAreasShown(db),
  }
}

/** Every change of the plan since it was first adopted, and every adoption; the newest first. */
export async function changesOfPlan(db: Trx, timeZone: string): Promise<PlanChange[]> {
  const rows = await db
    .selectFrom('publicPlanChange')
    .selectAll()
    .$castTo<Omit<PlanChange, 'day'> & { day: string | null; writtenAt: Date | null }>()
    .execute()
  return rows
    .map(({ day, writtenAt, ...row }) => ({ ...row, day: day ?? dayIn(timeZone, writtenAt ?? 0) }))
    .sort(
      (one, other) =>
        other.day.localeCompare(one.day) ||
        one.kind.localeCompare(other.kind) ||
        one.title.localeCompare(other.title) ||
        other.number - one.number,
    )
}
