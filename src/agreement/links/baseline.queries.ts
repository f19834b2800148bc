import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'

/** A version of a picture that is frozen: what an agreement can rest on. */
export type FrozenVersion = { picture: string; number: number; title: string; frozenOn: Day }

/** The frozen versions of the partnership's pictures, the latest first. */
export async function frozenVersions(db: Trx, partnership: string): Promise<FrozenVersion[]> {
  return db
    .selectFrom('situationPictureVersion as v')
    .innerJoin('situationPicture as p', (join) =>
      join.onRef('p.tenant', '=', 'v.tenant').onRef('p.id', '=', 'v.situationPicture'),
    )
    .select(['v.situationPicture as picture', 'v.number', 'p.title', 'v.frozenOn'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.frozenAt', 'desc')
    .execute()
}

export type Baseline = Pick<FrozenVersion, 'picture' | 'number'> & { agreement: string }

/** Which version of an agreement rests on which version of a picture. */
export type Citation = Baseline & { agreementNumber: number }

/** The version each agreement rests on; of several that were tied, the last tied. */
export async function baselinesOf(db: Trx, partnership: string): Promise<Baseline[]> {
  return db
    .selectFrom('agreementBaseline')
    .distinctOn('agreement')
    .select(['agreement', 'situationPicture as picture', 'number'])
    .where('partnership', '=', partnership)
    .orderBy('agreement')
    .orderBy('tiedAt', 'desc')
    .orderBy('agreementNumber', 'desc')
    .execute()
}

/** Every citation of a picture by the partnership's agreements, in the order they were made. */
export async function citationsOf(db: Trx, partnership: string): Promise<Citation[]> {
  return db
    .selectFrom('agreementBaseline')
    .select(['agreement', 'agreementNumber', 'situationPicture as picture', 'number'])
    .where('partnership', '=', partnership)
    .orderBy('tiedAt')
    .orderBy('agreementNumber')
    .execute()
}

export async function saveBaseline(
  act: Act,
  { agreement, agreementNumber, picture, number }: Citation,
): Promise<void> {
  await act.db
    .insertInto('agreementBaseline')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      agreement,
      agreementNumber,
      situationPicture: picture,
      number,
      tiedBy: act.by,
      tiedAt: act.at,
    })
    .execute()
}
