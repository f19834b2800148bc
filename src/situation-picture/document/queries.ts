import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import {
  type Chapter,
  type ChapterVisibility,
  type ChapterWords,
  chapters,
  type ToldChapter,
} from './chapters.rules.ts'

/** What was written in the chapters of a picture, each as it now reads, in the order of the chapters. */
export async function chaptersWritten(db: Trx, picture: string): Promise<ToldChapter[]> {
  const rows = await db
    .selectFrom('situationPictureChapter')
    .distinctOn('chapter')
    .select(['chapter', 'number', 'words', 'visibility'])
    .select(['whyChosen', 'sources', 'limits', 'consequenceOfLimits'])
    .where('situationPicture', '=', picture)
    .orderBy('chapter')
    .orderBy('number', 'desc')
    .execute()
  const written = rows.map((row) => ({
    ...row,
    chapter: row.chapter as Chapter,
    visibility: row.visibility as ChapterVisibility,
  }))
  return chapters.flatMap((chapter) => written.find((one) => one.chapter === chapter) ?? [])
}

/** Writes a chapter as its next version, after the one of this number. */
export async function saveChapter(
  act: Act,
  { picture, chapter, number }: { picture: string; chapter: Chapter; number: number },
  words: ChapterWords,
): Promise<void> {
  await act.db
    .insertInto('situationPictureChapter')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      situationPicture: picture,
      chapter,
      number: number + 1,
      ...words,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
}
