import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Review, ReviewOutcome, WrittenSection } from './problems.rules.ts'
import type { Section } from './rules.ts'

export type BegunReport = { id: string; year: number }

/** Holds other writers of the same report back until this act is saved. */
export async function holdReport(act: Act, year: number): Promise<void> {
  const key = `yearly report ${act.within} ${year}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(act.db)
}

/** The reports that were begun, the latest year first. */
export async function reportsOf(db: Trx, partnership: string): Promise<BegunReport[]> {
  return db
    .selectFrom('yearlyReport')
    .select(['id', 'year'])
    .where('partnership', '=', partnership)
    .orderBy('year', 'desc')
    .execute()
}

export async function saveReport(act: Act, year: number): Promise<string> {
  const { id } = await act.db
    .insertInto('yearlyReport')
    .values({ tenant: act.tenant, partnership: act.within, year, createdBy: act.by, createdAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The sections of a report as they were last written. */
export async function sectionsOf(db: Trx, report: string): Promise<(WrittenSection & { name: string })[]> {
  const rows = await db
    .selectFrom('yearlyReportSection as s')
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 's.tenant').onRef('w.id', '=', 's.writtenBy'),
    )
    .distinctOn('s.section')
    .select(['s.section', 's.words', 's.writtenBy as by', 's.writtenAt as at', 'w.name'])
    .where('s.yearlyReport', '=', report)
    .orderBy('s.section')
    .orderBy('s.writtenAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, section: row.section as Section, name: row.name ?? '' }))
}

export async function saveSection(act: Act, yearlyReport: string, section: Section, words: string) {
  await act.db
    .insertInto('yearlyReportSection')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      yearlyReport,
      section,
      words,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
}

/** The newest reading of a report; null where nobody has read it yet. */
export async function reviewOf(db: Trx, report: string): Promise<(Review & { name: string }) | null> {
  const row = await db
    .selectFrom('yearlyReportReview as r')
    .leftJoin('appUser as w', (join) =>
      join.onRef('w.tenant', '=', 'r.tenant').onRef('w.id', '=', 'r.reviewedBy'),
    )
    .select(['r.outcome', 'r.words', 'r.contentDigest as digest', 'r.reviewedBy as by', 'r.reviewedAt as at'])
    .select('w.name')
    .where('r.yearlyReport', '=', report)
    .orderBy('r.reviewedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, outcome: row.outcome as ReviewOutcome, name: row.name ?? '' } : null
}

export async function saveReview(
  act: Act,
  yearlyReport: string,
  { outcome, words, digest }: Pick<Review, 'outcome' | 'words' | 'digest'>,
) {
  await act.db
    .insertInto('yearlyReportReview')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      yearlyReport,
      outcome,
      words,
      contentDigest: digest,
      reviewedBy: act.by,
      reviewedAt: act.at,
    })
    .execute()
}
