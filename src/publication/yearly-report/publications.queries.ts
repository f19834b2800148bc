import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Correction } from './differences.rules.ts'
import type { PublishedReport, Shown } from './published.rules.ts'

type NewPublication = {
  title: string
  year: number
  language: string
  caseNumber: string
  submittedTo: string
  submittedOn: string | null
} & ({ kind: 'yearly-report'; shown: Shown } | { kind: 'correction'; shown: Correction; corrects: string })

/** Keeps what was published as it was shown. Returns its id. */
export async function savePublication(act: Act, publication: NewPublication): Promise<string> {
  const { id } = await act.db
    .insertInto('publication')
    .values({
      ...publication,
      shown: JSON.stringify(publication.shown),
      tenant: act.tenant,
      partnership: act.within,
      publishedBy: act.by,
      publishedAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The published reports with their corrections, the latest year first. */
export async function publishedReports(db: Trx, partnership: string): Promise<PublishedReport[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'kind', 'title', 'year', 'shown', 'corrects', 'caseNumber', 'submittedTo'])
    .select(['submittedOn', 'publishedAt'])
    .where('partnership', '=', partnership)
    .orderBy('year', 'desc')
    .orderBy('publishedAt')
    .execute()
  const corrections = Map.groupBy(rows, ({ corrects }) => corrects)
  return rows
    .filter(({ kind }) => kind === 'yearly-report')
    .map(({ kind: _, corrects: __, shown, year, ...row }) => ({
      ...row,
      year: year ?? 0,
      shown: shown as unknown as Shown,
      corrections: (corrections.get(row.id) ?? []).map((correction) => ({
        id: correction.id,
        publishedAt: correction.publishedAt,
        ...(correction.shown as unknown as Correction),
      })),
    }))
}
