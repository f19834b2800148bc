import type { Round } from './rules.ts'
import { type AreaStatus, inYear, type KindStatus, type Shown } from './value.rules.ts'

/** Fewer than so many can be recognised by somebody who knows the place. */
export const fewest = 5

/** A status that went out, with the months it told of. */
export type WentOut = { shown: Shown; from: string; to: string }

const isSmall = (count: number) => count > 0 && count < fewest

/** Whether the numbers of a kind may be shown as far as they alone are concerned: each is nought or not small. */
export function isLargeEnough({ change }: KindStatus): boolean {
  return change !== null && !isSmall(change.before) && !isSmall(change.after)
}

type Row = { area: string; before: number; after: number; out: boolean }

/**
 * Which numbers may go out, by area and kind. Small ones are kept back; and
 * where a single one would be, or so few that the total which others publish
 * gives them away, the next smallest is kept back with them. All that is kept
 * back looks alike, so nobody can tell which is the small one. What went out
 * before is out.
 */
export function protectedIn(
  round: Round,
  statuses: readonly AreaStatus[],
  out: readonly WentOut[],
): (area: string, kind: string) => boolean {
  const shown = new Set<string>()
  for (const kind of round.kinds)
    for (const area of shownOfKind(round, kind, statuses, out)) shown.add(`${area} ${kind}`)
  return (area, kind) => shown.has(`${area} ${kind}`)
}

function shownOfKind(
  round: Round,
  kind: string,
  statuses: readonly AreaStatus[],
  out: readonly WentOut[],
): string[] {
  const isKnown = (area: string, from: string) => out.some((one) => tells(one, area, kind, from))
  const earlier = inYear(round, Number(round.to.slice(0, 4)) - 1).from
  const hidden: Row[] = []
  const open: Row[] = []
  for (const { area, kinds } of statuses) {
    const status = kinds.find((one) => one.kind === kind)
    if (!status?.change) continue
    const { before, after } = status.change
    const isOut = isKnown(area, round.from)
    if (isLargeEnough(status) || isOut) open.push({ area, before, after, out: isOut })
    else hidden.push({ area, before, after, out: false })
  }
  const candidates = open
    .filter((row) => !row.out)
    .sort((one, other) => one.before + one.after - (other.before + other.after))
  const isGivenAway = (): boolean => {
    const unknownBefore = hidden.filter(({ area }) => !isKnown(area, earlier)).map(({ before }) => before)
    return [unknownBefore, hidden.map(({ after }) => after)].some(givesAway)
  }
  while (isGivenAway()) {
    const next = candidates.shift()
    if (!next) break
    hidden.push(next)
  }
  const kept = new Set(hidden.map(({ area }) => area))
  return open.flatMap(({ area }) => (kept.has(area) ? [] : [area]))
}

/** With the total known, a small count is safe only where what is kept back leaves at least `fewest` to choose among. */
function givesAway(counts: readonly number[]): boolean {
  if (!counts.some(isSmall)) return false
  return counts.length < 2 || counts.reduce((sum, count) => sum + count, 0) < fewest
}

/** Whether a status that went out told how many of a kind there were in the months that begin on a day. */
function tells({ shown, from, to }: WentOut, area: string, kind: string, day: string): boolean {
  if (shown.area !== area || !shown.kinds.some((one) => one.kind === kind && one.shown !== null)) return false
  return from === day || inYear({ from, to }, Number(to.slice(0, 4)) - 1).from === day
}
