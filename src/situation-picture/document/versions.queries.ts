import type { Act } from '../../act.ts'
import { dayIn } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { SigningParty } from '../rules.ts'
import type { PictureContents } from './rules.ts'
import type { Approval, PictureVersion } from './versions.rules.ts'

/** A frozen version without what it says: enough to list it and to judge its age. */
export type ListedVersion = Omit<PictureVersion, 'contents' | 'publicContents'>

/** The frozen versions of a partnership's pictures, or of one of them, the newest first. */
export async function versionsOf(db: Trx, partnership: string, picture?: string): Promise<ListedVersion[]> {
  let asked = db
    .selectFrom('situationPictureVersion as v')
    .leftJoin('situationPicturePublication as p', (join) =>
      join
        .onRef('p.tenant', '=', 'v.tenant')
        .onRef('p.situationPicture', '=', 'v.situationPicture')
        .onRef('p.number', '=', 'v.number'),
    )
    .leftJoin('situationPictureWithdrawal as w', (join) =>
      join
        .onRef('w.tenant', '=', 'v.tenant')
        .onRef('w.situationPicture', '=', 'v.situationPicture')
        .onRef('w.number', '=', 'v.number'),
    )
    .select(['v.situationPicture as picture', 'v.number', 'v.reason', 'v.frozenOn', 'p.publishedOn'])
    .select(['w.withdrawnOn', 'w.reason as withdrawnBecause'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.frozenOn', 'desc')
    .orderBy('v.frozenAt', 'desc')
  if (picture) asked = asked.where('v.situationPicture', '=', picture)
  const rows = await asked.execute()
  const approvals = await approvalsOf(db, partnership)
  return rows.map(({ withdrawnOn, withdrawnBecause, ...row }) => ({
    ...row,
    withdrawn: withdrawnOn === null ? null : { day: withdrawnOn, reason: withdrawnBecause ?? '' },
    approvals: approvals
      .filter(({ picture: of, number }) => of === row.picture && number === row.number)
      .map(({ party, office, by, day }) => ({ party, office, by, day })),
  }))
}

type VersionApproval = Approval & { picture: string; number: number }

async function approvalsOf(db: Trx, partnership: string): Promise<VersionApproval[]> {
  const rows = await db
    .selectFrom('situationPictureApproval')
    .select(['situationPicture as picture', 'number', 'party', 'office', 'approvedBy as by', 'approvedAt'])
    .where('partnership', '=', partnership)
    .orderBy('approvedAt')
    .execute()
  const zone = await db
    .selectFrom('partnershipSettings')
    .select('timeZone')
    .where('partnership', '=', partnership)
    .orderBy('writtenAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rows.map(({ approvedAt, party, ...row }) => ({
    ...row,
    party: party as SigningParty,
    day: dayIn(zone?.timeZone ?? 'UTC', approvedAt),
  }))
}

/** One frozen version, whole; undefined where the partnership has none such. */
export async function versionOf(
  db: Trx,
  partnership: string,
  picture: string,
  number: number,
): Promise<PictureVersion | undefined> {
  const listed = (await versionsOf(db, partnership)).find(
    (version) => version.picture === picture && version.number === number,
  )
  if (!listed) return undefined
  const { contents, publicContents } = await db
    .selectFrom('situationPictureVersion')
    .select(['contents', 'publicContents'])
    .where('situationPicture', '=', picture)
    .where('number', '=', number)
    .$castTo<{ contents: PictureContents; publicContents: PictureContents }>()
    .executeTakeFirstOrThrow()
  return { ...listed, contents, publicContents }
}

/** The newest frozen version of a picture; undefined where it was never frozen. */
export async function newestVersionOf(
  db: Trx,
  partnership: string,
  picture: string,
): Promise<PictureVersion | undefined> {
  const numbers = (await versionsOf(db, partnership, picture)).map(({ number }) => number)
  return numbers.length === 0 ? undefined : versionOf(db, partnership, picture, Math.max(...numbers))
}

export async function saveVersion(
  act: Act,
  version: Pick<PictureVersion, 'picture' | 'number' | 'contents' | 'publicContents' | 'reason'>,
): Promise<void> {
  const { picture, number, contents, publicContents, reason } = version
  await act.db
    .insertInto('situationPictureVersion')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      situationPicture: picture,
      number,
      contents: JSON.stringify(contents),
      publicContents: JSON.stringify(publicContents),
      reason,
      frozenBy: act.by,
      frozenOn: act.today,
      frozenAt: act.at,
    })
    .execute()
}

type Which = Pick<PictureVersion, 'picture' | 'number'>

export async function saveApproval(
  act: Act,
  { picture, number }: Which,
  { party, office }: Pick<Approval, 'party' | 'office'>,
): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within, situationPicture: picture, number }
  await act.db
    .insertInto('situationPictureApproval')
    .values({ ...own, party, office, approvedBy: act.by, approvedAt: act.at })
    .execute()
}

export async function savePublication(act: Act, { picture, number }: Which): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within, situationPicture: picture, number }
  await act.db
    .insertInto('situationPicturePublication')
    .values({ ...own, publishedBy: act.by, publishedOn: act.today, publishedAt: act.at })
    .execute()
}

export async function saveWithdrawal(act: Act, { picture, number }: Which, reason: string): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within, situationPicture: picture, number }
  await act.db
    .insertInto('situationPictureWithdrawal')
    .values({ ...own, reason, withdrawnBy: act.by, withdrawnOn: act.today, withdrawnAt: act.at })
    .execute()
}
