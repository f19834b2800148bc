import { problemWithReason, type ReasonProblem } from '../../partnership/reason.rules.ts'

/** What rests on what in the red thread: `from` is the later thing, `to` what it rests on. */
export type Link = {
  id: string
  from: string
  to: string
  linkedAt: Date
  /** The reason it was struck; null while it holds. */
  struck: string | null
}

/** The links that hold. */
export function standingLinks(links: readonly Link[]): Link[] {
  return links.filter(({ struck }) => struck === null)
}

/** What something rests on now, by ids. */
export function restsOn(links: readonly Link[], from: string): string[] {
  return standingLinks(links)
    .filter((link) => link.from === from)
    .map(({ to }) => to)
}

export type ChoiceProblem = 'noneChosen' | 'unknown'

/** Why a choice of what something rests on cannot be kept: nothing was chosen, or what was is not offered. */
export function problemWithChoice(
  chosen: readonly string[],
  offered: readonly string[],
): ChoiceProblem | undefined {
  if (chosen.length === 0) return 'noneChosen'
  return chosen.every((id) => offered.includes(id)) ? undefined : 'unknown'
}

export type StrikeProblem = 'noReason' | ReasonProblem

/** Why the reason for striking a link cannot be kept. */
export function problemWithLinkStrike(reason: string): StrikeProblem | undefined {
  return reason === '' ? 'noReason' : problemWithReason(reason)
}
