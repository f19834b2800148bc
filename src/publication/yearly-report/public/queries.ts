import type { Trx } from '../../../database/transaction.ts'
import type { Correction } from '../differences.rules.ts'
import type { Shown } from '../published.rules.ts'
import type { ListedPublication, ShownPublication } from './rules.ts'

/** The yearly reports that were published at this address, the latest year first, with the days of their corrections. */
export async function publicationsListed(db: Trx): Promise<ListedPublication[]> {
  // A view's columns all count as nullable; these are as their tables are.
  const rows = await db
    .selectFrom('publicPublication')
    .select(['id', 'kind', 'title', 'year', 'language', 'corrects', 'caseNumber', 'submittedTo'])
    .select(['submittedOn', 'publishedOn'])
    .orderBy('year', 'desc')
    .orderBy('place')
    .$castTo<Omit<ListedPublication, 'correctedOn'> & { kind: string; corrects: string | null }>()
    .execute()
  return rows
    .filter(({ kind }) => kind === 'yearly-report')
    .map(({ kind: _, corrects: __, ...row }) => ({
      ...row,
      correctedOn: rows.filter(({ corrects }) => corrects === row.id).map(({ publishedOn }) => publishedOn),
    }))
}

/** One published report as it was shown, with its corrections; null where there is none such. */
export async function publicationShown(db: Trx, id: string): Promise<ShownPublication | null> {
  const listed = (await publicationsListed(db)).find((publication) => publication.id === id)
  if (!listed) return null
  const { shown } = await db
    .selectFrom('publicPublication')
    .select('shown')
    .where('id', '=', id)
    .$castTo<{ shown: Shown }>()
    .executeTakeFirstOrThrow()
  const corrections = await db
    .selectFrom('publicPublication')
    .select(['shown', 'publishedOn'])
    .where('corrects', '=', id)
    .orderBy('place')
    .$castTo<{ shown: Correction; publishedOn: string }>()
    .execute()
  return {
    ...listed,
    shown,
    corrections: corrections.map(({ shown: correction, publishedOn }) => ({
      ...correction,
      day: publishedOn,
    })),
  }
}
