import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Picture } from '../../documents/picture.ts'
import type { Moment, PictureWords, ResultStory, ResultWords } from './rules.ts'

/** The stories of a partnership's results, the latest result first, each with all its pictures. */
export async function resultStoriesOf(db: Trx, partnership: string): Promise<ResultStory[]> {
  const rows = await db
    .selectFrom('resultStoryVersion')
    .distinctOn('resultStory')
    .select(['resultStory as id', 'number', 'title', 'place', 'measure', 'words', 'seenOn', 'public'])
    .where('partnership', '=', partnership)
    .orderBy('resultStory')
    .orderBy('number', 'desc')
    .execute()
  const pictures = await db
    .selectFrom('resultPicture as p')
    .leftJoin('resultPictureStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'p.tenant').onRef('k.resultPicture', '=', 'p.id'),
    )
    .select([
      'p.id',
      'p.resultStory',
      'p.moment',
      'p.alt',
      'p.caption',
      'p.photographer',
      'p.width',
      'p.height',
    ])
    .select('k.reason as struck')
    .where('p.partnership', '=', partnership)
    .orderBy('p.addedAt')
    .execute()
  return rows
    .toSorted((one, other) => other.seenOn.localeCompare(one.seenOn))
    .map((story) => ({
      ...story,
      pictures: pictures
        .filter(({ resultStory }) => resultStory === story.id)
        .map(({ resultStory: _, ...picture }) => ({ ...picture, moment: picture.moment as Moment })),
    }))
}

/** One file of a picture that is not taken back; null where there is none. */
export async function resultPictureFile(
  db: Trx,
  partnership: string,
  { picture, width, format }: { picture: string; width: number; format: string },
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('resultPictureFile as f')
    .leftJoin('resultPictureStrike as k', (join) =>
      join.onRef('k.tenant', '=', 'f.tenant').onRef('k.resultPicture', '=', 'f.resultPicture'),
    )
    .select('f.bytes')
    .where('f.partnership', '=', partnership)
    .where('f.resultPicture', '=', picture)
    .where('f.width', '=', width)
    .where('f.format', '=', format)
    .where('k.resultPicture', 'is', null)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** Keeps a story, or a further version of one. Gives its id. */
export async function saveResultStory(
  act: Act,
  story: ResultWords,
  of: { id: string; number: number } | null,
  reason: string,
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const id =
    of?.id ??
    (
      await act.db
        .insertInto('resultStory')
        .values({ ...own, createdAt: act.at })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  await act.db
    .insertInto('resultStoryVersion')
    .values({
      ...own,
      ...story,
      resultStory: id,
      number: (of?.number ?? 0) + 1,
      reason,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
  return id
}

/** Keeps a picture in all its sizes; both ticks were set. Gives its id. */
export async function saveResultPicture(
  act: Act,
  resultStory: string,
  words: PictureWords,
  { width, height, files }: Picture,
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const { id } = await act.db
    .insertInto('resultPicture')
    .values({
      ...own,
      ...words,
      resultStory,
      width,
      height,
      photographerAgrees: true,
      nobodyRecognisable: true,
      addedBy: act.by,
      addedAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const file of files)
    await act.db
      .insertInto('resultPictureFile')
      .values({ ...own, ...file, bytes: Buffer.from(file.bytes), resultPicture: id })
      .execute()
  return id
}

export async function saveResultPictureStrike(act: Act, resultPicture: string, reason: string) {
  const own = { tenant: act.tenant, partnership: act.within, resultPicture }
  await act.db
    .insertInto('resultPictureStrike')
    .values({ ...own, reason, struckBy: act.by, struckAt: act.at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}
