import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { SigningParty } from '../../rules.ts'
import type { PictureContents } from '../rules.ts'

/** A version of a picture that residents may read. */
export type PublishedPicture = {
  picture: string
  number: number
  contents: PictureContents
  frozenOn: Day
  publishedOn: Day
  approvals: { party: SigningParty; office: string; day: Day }[]
}

/** The pictures that are out for residents, the latest frozen first. */
export async function picturesPublished(db: Trx): Promise<PublishedPicture[]> {
  // A view's columns all count as nullable; these are as their tables are.
  return db
    .selectFrom('publicSituationPicture')
    .select(['situationPicture as picture', 'number', 'contents', 'frozenOn', 'publishedOn', 'approvals'])
    .orderBy('frozenOn', 'desc')
    .orderBy('number', 'desc')
    .$castTo<PublishedPicture>()
    .execute()
}

/** A version that was taken back: nothing of what it said. */
export type TakenBackPicture = {
  picture: string
  number: number
  title: string
  reason: string
  withdrawnOn: Day
}

/** The pictures that residents could read and cannot any more, the latest taken back first. */
export async function picturesTakenBack(db: Trx): Promise<TakenBackPicture[]> {
  return db
    .selectFrom('publicSituationPictureWithdrawal')
    .select(['situationPicture as picture', 'number', 'title', 'reason', 'withdrawnOn'])
    .orderBy('withdrawnOn', 'desc')
    .$castTo<TakenBackPicture>()
    .execute()
}
