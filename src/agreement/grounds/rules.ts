import type { Day } from '../../calendar.ts'
import { problemWithReason, type ReasonProblem } from '../../partnership/reason.rules.ts'

/** What an agreement is to rest on: a picture that the parties share, and dialogue with those who live and work there. */
export const grounds = ['picture', 'dialogue'] as const
export type Ground = (typeof grounds)[number]

/** What of it an agreement has: so many pictures and dialogues tied to it, and why one is lacking. */
export type Grounds = {
  pictures: number
  dialogues: number
  reasons: Partial<Record<Ground, string>>
}

export type GroundStanding = 'tied' | 'reasoned' | 'lacking'

/** How an agreement stands with each ground. A reason counts only while nothing is tied. */
export function standingOfGrounds({ pictures, dialogues, reasons }: Grounds): Record<Ground, GroundStanding> {
  const standing = (ground: Ground, tied: number) =>
    tied > 0 ? 'tied' : reasons[ground] ? 'reasoned' : 'lacking'
  return { picture: standing('picture', pictures), dialogue: standing('dialogue', dialogues) }
}

/** The grounds that are neither tied nor accounted for. */
export function lackingGrounds(of: Grounds): Ground[] {
  const standing = standingOfGrounds(of)
  return grounds.filter((ground) => standing[ground] === 'lacking')
}

/**
 * Whether a signature has to wait for the grounds. An agreement that was signed
 * on paper before it was entered here is history: what it lacks is listed, and
 * the signature is noted all the same.
 */
export function waitsForGrounds(
  signature: { signedOn: Day | null; enteredOn: Day },
  of: Grounds,
): signature is { signedOn: Day; enteredOn: Day } {
  const { signedOn, enteredOn } = signature
  return signedOn !== null && signedOn >= enteredOn && lackingGrounds(of).length > 0
}

/** The picture that a version of an agreement cites: the last that was tied to it or to a version before it. */
export function citedBy<Citation extends { agreement: string; agreementNumber: number }>(
  { id, number }: { id: string; number: number },
  citations: readonly Citation[],
): Citation | undefined {
  return citations.findLast(({ agreement, agreementNumber }) => agreement === id && agreementNumber <= number)
}

export type GroundsProblems = {
  heard?: 'unknown'
  pictureReason?: ReasonProblem
  dialogueReason?: ReasonProblem
}

/** Why what was said of the grounds cannot be kept: a dialogue that is not there, or a reason that cannot be shown. */
export function problemsWithGrounds(
  { heard, reasons }: { heard: readonly string[]; reasons: Partial<Record<Ground, string>> },
  offered: readonly string[],
): GroundsProblems {
  const problem = (reason: string | undefined) => (reason ? problemWithReason(reason) : undefined)
  const [picture, dialogue] = [problem(reasons.picture), problem(reasons.dialogue)]
  return {
    ...(heard.some((id) => !offered.includes(id)) && { heard: 'unknown' }),
    ...(picture && { pictureReason: picture }),
    ...(dialogue && { dialogueReason: dialogue }),
  }
}
