import { after, type Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, reasonProblem, type TextProblem, textProblem } from '../free-text.rules.ts'
import type { Problem } from '../problems/rules.ts'
import { standingOfSignOff } from '../problems/rules.ts'
import { type MissingVoice, type SigningParty, signingParties } from '../rules.ts'
import { mayBeVotedOn } from '../statements/rules.ts'
import type { PictureContents } from './rules.ts'

/** A party's approval of a version, by office; `by` for telling that one person does not approve for both. */
export type Approval = { party: SigningParty; office: string; by: string | null; day: Day }

/** The picture as it was on a day, whole: what was frozen is shown from here and never put together anew. */
export type PictureVersion = {
  picture: string
  number: number
  contents: PictureContents
  publicContents: PictureContents
  reason: string
  frozenOn: Day
  approvals: Approval[]
  publishedOn: Day | null
  /** When it was taken back from residents, and why; null where it was not. */
  withdrawn: { day: Day; reason: string } | null
}

/** Which parties have not approved a version yet. */
export function partiesLeft({ approvals }: Pick<PictureVersion, 'approvals'>): SigningParty[] {
  return signingParties.filter((party) => !approvals.some((approval) => approval.party === party))
}

/** How far a picture has come: begun, frozen, approved by both, open to residents, or taken back from them. */
export type PictureStanding = 'draft' | 'frozen' | 'approved' | 'published' | 'withdrawn'

/** How a picture stands by its versions, the newest first. What residents can read counts before what is newer. */
export function standingOfPicture(
  versions: readonly Pick<PictureVersion, 'approvals' | 'publishedOn' | 'withdrawn'>[],
): PictureStanding {
  const [newest] = versions
  if (versions.some(isOut)) return 'published'
  if (!newest) return 'draft'
  if (newest.withdrawn) return 'withdrawn'
  return partiesLeft(newest).length === 0 ? 'approved' : 'frozen'
}

/**
 * What stands in the way of freezing: one of the three voice groups was neither
 * heard nor excused, or a problem rests on evidence that was struck since.
 */
export type Obstacle = { code: 'voicesMissing' | 'evidenceFallen'; named: string[] }

export function obstaclesTo(missing: readonly MissingVoice[], problems: readonly Problem[]): Obstacle[] {
  const unexplained = missing.filter(({ reason }) => reason === null).map(({ group }) => group)
  const fallen = problems.filter(({ origins }) => !origins.every(mayBeVotedOn)).map(({ title }) => title)
  return [
    ...(unexplained.length > 0 ? [{ code: 'voicesMissing' as const, named: unexplained }] : []),
    ...(fallen.length > 0 ? [{ code: 'evidenceFallen' as const, named: fallen }] : []),
  ]
}

/** Problems that municipality and police have not both signed; a version may be frozen all the same and says so. */
export function unsigned(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => !standingOfSignOff(problem).both)
}

export type FreezeProblems = Problems<'reason', 'missing' | 'newer' | 'obstacles' | TextProblem>

/** What is wrong with a wish to freeze: it must say why, and stand on the newest version. */
export function problemsWithFreezing(
  { reason, basedOn }: { reason: string; basedOn: number },
  { number, obstacles }: { number: number; obstacles: readonly Obstacle[] },
): FreezeProblems {
  if (obstacles.length > 0) return { reason: 'obstacles' }
  return { reason: basedOn === number ? reasonProblem(reason) : 'newer' }
}

export type ApprovalProblems = Problems<'party' | 'office', 'missing' | 'twice' | 'sameUser' | TextProblem>

/** What is wrong with an approval: each party approves once, by an office, and nobody for both. */
export function problemsWithApproval(
  { party, office }: { party: string; office: string },
  { approvals }: Pick<PictureVersion, 'approvals'>,
  by: string,
): ApprovalProblems {
  const known = signingParties.some((one) => one === party)
  return {
    party: !known
      ? 'missing'
      : approvals.some((approval) => approval.party === party)
        ? 'twice'
        : approvals.some((approval) => approval.by === by)
          ? 'sameUser'
          : undefined,
    office: office === '' ? 'missing' : textProblem(office, longest.line),
  }
}

/** How long a picture may stand before a new one is due. */
export const lasts = 'P24M'

/** The day by which a new picture is due, counted from the newest that was frozen; null where none was. */
export function nextPictureDue(versions: readonly Pick<PictureVersion, 'frozenOn'>[]): Day | null {
  const newest = versions
    .map(({ frozenOn }) => frozenOn)
    .sort()
    .at(-1)
  return newest ? after(newest, lasts) : null
}

/** Whether the partnership's picture has grown too old. Nothing is due before the first was frozen. */
export function isPictureDue(versions: readonly Pick<PictureVersion, 'frozenOn'>[], today: Day): boolean {
  const due = nextPictureDue(versions)
  return due !== null && due < today
}

export type WithdrawalProblems = Problems<'reason', 'missing' | TextProblem>

/** What is wrong with taking a picture back: residents are told why. */
export function problemsWithWithdrawal(reason: string): WithdrawalProblems {
  return { reason: reasonProblem(reason) }
}

/** Whether residents can read it now, so that it can be taken back. */
export function isOut({
  publishedOn,
  withdrawn,
}: Pick<PictureVersion, 'publishedOn' | 'withdrawn'>): boolean {
  return publishedOn !== null && withdrawn === null
}
