import { sql } from 'kysely'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { partnershipFace } from '../../partnership/queries.ts'
import { changesOfPlan, planShown } from '../public/action-plan/queries.ts'
import { toldPromises } from '../public/citizen-promise/queries.ts'
import { sectionsOf } from './queries.ts'
import type { ResourceOf, YearlyReport } from './rules.ts'
import { type ReportGround, yearlyReportOf } from './told-year.rules.ts'

/**
 * The report of a year as it would read today. It is worked out of what
 * residents can read of the partnership, so that no figure of it lacks the page
 * that shows its rows; of the log itself nothing is read that they cannot see.
 */
export async function reportOf(
  db: Trx,
  { id, year }: { id: string; year: number },
  within: string,
  today: Day,
): Promise<{ report: YearlyReport; contact: string }> {
  const face = await partnershipFace(db, within)
  if (!face) throw new Error(`partnership ${within} has no settings`)
  const { calendar, promises } = await toldPromises(db, face, today)
  const ground: ReportGround = {
    partnership: {
      name: face.name,
      slug: face.slug,
      country: face.country,
      board: face.responsibleBoard ?? '',
      languages: face.languages,
    },
    calendar,
    promises,
    plan: await planShown(db),
    changes: await changesOfPlan(db, face.timeZone),
    deviations: await deviationsShown(db),
    resources: await resourcesOf(db),
    words: Object.fromEntries((await sectionsOf(db, id)).map(({ section, words }) => [section, words])),
  }
  return { report: yearlyReportOf(ground, year, today), contact: face.contact ?? '' }
}

async function deviationsShown(db: Trx): Promise<ReportGround['deviations']> {
  // A view's columns all count as nullable; these are as their tables are.
  return db
    .selectFrom('publicDeviation')
    .select(['commitment', 'fromDay as from', 'toDay as to', 'cause', 'adjustment'])
    .orderBy('fromDay')
    .$castTo<ReportGround['deviations'][number]>()
    .execute()
}

/**
 * What public measures and their commitments were planned to take and took, as it
 * was last written for a year; told in the report and nowhere else in public.
 */
async function resourcesOf(db: Trx): Promise<ResourceOf[]> {
  return db
    .selectFrom('measureResource as r')
    .innerJoin('publicMeasure as m', 'm.measure', 'r.measure')
    .leftJoin('publicCitizenPromise as p', 'p.commitment', 'r.commitment')
    .distinctOn(['r.measure', 'r.year', 'r.kind', 'r.organisation', 'r.commitment'])
    .select(['r.measure', 'r.year', 'r.kind', 'r.hours', 'r.money', 'r.fullTime'])
    .select(sql<string | null>`samsyn_organisation_name(r.tenant, r.organisation)`.as('organisation'))
    .select(
      sql<ResourceOf['commitment']>`
        case when r.commitment is not null then jsonb_build_object('title', p.title) end`.as('commitment'),
    )
    .where(sql<boolean>`num_nonnulls(r.hours, r.money, r.full_time) > 0`)
    .orderBy('r.measure')
    .orderBy('r.year')
    .orderBy('r.kind')
    .orderBy('r.organisation')
    .orderBy('r.commitment')
    .orderBy('r.writtenAt', 'desc')
    .$castTo<ResourceOf>()
    .execute()
}
