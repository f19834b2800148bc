import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { holdPictures } from '../queries.ts'
import { type SigningParty, type SituationPicture, signingParties } from '../rules.ts'
import { gatheredFor } from './contents.queries.ts'
import { contentsOf, type Teller } from './contents.rules.ts'
import { narrowed } from './narrower.rules.ts'
import {
  newestVersionOf,
  saveApproval,
  savePublication,
  saveVersion,
  saveWithdrawal,
  versionOf,
} from './versions.queries.ts'
import {
  type ApprovalProblems,
  type FreezeProblems,
  isOut,
  obstaclesTo,
  partiesLeft,
  problemsWithApproval,
  problemsWithFreezing,
  problemsWithWithdrawal,
  type WithdrawalProblems,
} from './versions.rules.ts'

/** Freezes a picture as it stands: the whole of it and what residents may read of it, under the next number. */
export async function freezePicture(
  act: Act,
  picture: SituationPicture,
  { teller, ...wanted }: { teller: Teller; reason: string; basedOn: number },
): Promise<{ number: number } | { problems: FreezeProblems }> {
  await holdPictures(act)
  const number = (await newestVersionOf(act.db, act.within, picture.id))?.number ?? 0
  const gathered = await gatheredFor(act.db, act.within, picture)
  const contents = contentsOf(gathered, teller, act.today)
  const obstacles = obstaclesTo(contents.missing, gathered.problems)
  const problems = problemsWithFreezing(wanted, { number, obstacles })
  if (anyIn(problems)) return { problems }
  const former = picture.continues ? await newestVersionOf(act.db, act.within, picture.continues) : undefined
  const publicContents = narrowed(contents, former?.publicContents ?? null)
  const version = { picture: picture.id, number: number + 1, reason: wanted.reason }
  await saveVersion(act, { ...version, contents, publicContents })
  await noted(act, 'freeze-picture', picture.id)
  return { number: number + 1 }
}

type Which = { picture: string; number: number }

/** Approves a version for one of the two parties, by office. */
export async function approveVersion(
  act: Act,
  { picture, number }: Which,
  { party, office }: { party: string; office: string },
): Promise<'approved' | { problems: ApprovalProblems }> {
  await holdPictures(act)
  const version = await versionOf(act.db, act.within, picture, number)
  const known = signingParties.find((one): one is SigningParty => one === party)
  const problems: ApprovalProblems = version
    ? problemsWithApproval({ party, office }, version, act.by)
    : { party: 'missing' }
  if (anyIn(problems) || !known) return { problems }
  await saveApproval(act, { picture, number }, { party: known, office })
  await noted(act, 'approve-picture', picture)
  return 'approved'
}

/** Lets residents read the narrower contents of a version that both parties approved. Twice is once. */
export async function publishVersion(
  act: Act,
  { picture, number }: Which,
): Promise<'published' | 'notApproved'> {
  await holdPictures(act)
  const version = await versionOf(act.db, act.within, picture, number)
  if (!version || partiesLeft(version).length > 0) return 'notApproved'
  if (version.publishedOn !== null) return 'published'
  await savePublication(act, { picture, number })
  await noted(act, 'publish-picture', picture)
  return 'published'
}

/** Takes a published version back: residents are told that and why, and what they were shown stays kept. */
export async function takeVersionBack(
  act: Act,
  { picture, number }: Which,
  reason: string,
): Promise<'takenBack' | 'notOut' | { problems: WithdrawalProblems }> {
  await holdPictures(act)
  const version = await versionOf(act.db, act.within, picture, number)
  if (!version || !isOut(version)) return 'notOut'
  const problems = problemsWithWithdrawal(reason)
  if (anyIn(problems)) return { problems }
  await saveWithdrawal(act, { picture, number }, reason)
  await noted(act, 'take-back-picture', picture)
  return 'takenBack'
}

async function noted(act: Act, done: string, picture: string): Promise<void> {
  await appendAudit(act.db, { at: act.at, act: done, noun: 'situationPicture', nounId: picture })
}
