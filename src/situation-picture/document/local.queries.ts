import type { Trx } from '../../database/transaction.ts'
import type { SituationPicture } from '../rules.ts'
import type { PictureContents, ToldLocalProblem } from './rules.ts'

/**
 * What the municipalities below a partnership froze in their pictures of the same
 * days, one picture each, the newest; none where there are none below, and
 * nothing of one that has not opened its rows to the partnership above.
 */
export async function localProblemsOf(
  db: Trx,
  partnership: string,
  { from, to }: Pick<SituationPicture, 'from' | 'to'>,
): Promise<ToldLocalProblem[]> {
  const rows = await db
    .selectFrom('situationPictureVersion as v')
    .innerJoin('partnership as p', (join) =>
      join.onRef('p.tenant', '=', 'v.tenant').onRef('p.id', '=', 'v.partnership'),
    )
    .innerJoin('situationPicture as s', (join) =>
      join.onRef('s.tenant', '=', 'v.tenant').onRef('s.id', '=', 'v.situationPicture'),
    )
    .distinctOn('v.partnership')
    .select('v.contents')
    .where('p.parent', '=', partnership)
    .where('s.fromDay', '<=', to)
    .where('s.toDay', '>=', from)
    .orderBy('v.partnership')
    .orderBy('v.frozenOn', 'desc')
    .orderBy('v.frozenAt', 'desc')
    .$castTo<{ contents: PictureContents }>()
    .execute()
  return rows
    .sort((one, other) => one.contents.partnership.localeCompare(other.contents.partnership, 'sv'))
    .flatMap(({ contents: { partnership: municipality, problems } }) =>
      problems.map(({ title, theme, visibility, priority }) => ({
        ...{ municipality, title, theme, visibility },
        place: priority?.place ?? null,
      })),
    )
}
