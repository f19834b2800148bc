import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { holdPictures } from '../queries.ts'
import {
  type Chapter,
  type ChapterProblems,
  type ChapterWords,
  chapterVisibilities,
  problemsWithChapter,
} from './chapters.rules.ts'
import { chaptersWritten, saveChapter } from './queries.ts'

/** A chapter as a form sends it; `basedOn` is the version it amends, 0 where nothing was written. */
export type WantedChapter = Omit<ChapterWords, 'visibility'> & { visibility: string; basedOn: number }

/** Writes a chapter of a picture as its next version; refused to whoever had an older one before them. */
export async function writeChapter(
  act: Act,
  { picture, chapter }: { picture: string; chapter: Chapter },
  { basedOn, ...wanted }: WantedChapter,
): Promise<'written' | { problems: ChapterProblems }> {
  await holdPictures(act)
  const written = await chaptersWritten(act.db, picture)
  const number = written.find((one) => one.chapter === chapter)?.number ?? 0
  const problems = problemsWithChapter(wanted, { basedOn, number })
  const visibility = chapterVisibilities.find((known) => known === wanted.visibility)
  if (anyIn(problems) || !visibility) return { problems }
  await saveChapter(act, { picture, chapter, number }, { ...wanted, visibility })
  await appendAudit(act.db, { at: act.at, act: 'write-chapter', noun: 'situationPicture', nounId: picture })
  return 'written'
}
