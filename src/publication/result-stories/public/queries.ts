import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { ToldResult } from './rules.ts'

/** The results residents may read of, the latest first, with the pictures that are not taken back. */
export async function toldResults(db: Trx): Promise<ToldResult[]> {
  // A view's columns all count as nullable; these are as their tables are.
  const stories = await db
    .selectFrom('publicResultStory')
    .select([
      'resultStory as id',
      'title',
      'place',
      'words',
      'seenOn',
      'measure',
      'measureTitle',
      'focusArea',
    ])
    .orderBy('seenOn', 'desc')
    .$castTo<Omit<ToldResult, 'pictures'> & { seenOn: Day }>()
    .execute()
  const pictures = await db
    .selectFrom('publicResultPicture')
    .select([
      'resultStory',
      'resultPicture as id',
      'moment',
      'alt',
      'caption',
      'photographer',
      'width',
      'height',
    ])
    .orderBy('moment', 'desc')
    .orderBy('addedAt')
    .$castTo<ToldResult['pictures'][number] & { resultStory: string }>()
    .execute()
  return stories.map((story) => ({
    ...story,
    pictures: pictures.filter(({ resultStory }) => resultStory === story.id),
  }))
}

/** One file of a public picture; null where there is none. */
export async function publicPictureFile(
  db: Trx,
  { picture, width, format }: { picture: string; width: number; format: string },
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('publicResultPictureFile')
    .select('bytes')
    .where('resultPicture', '=', picture)
    .where('width', '=', width)
    .where('format', '=', format)
    .executeTakeFirst()
  return row?.bytes ?? null
}
