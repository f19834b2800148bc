import type { Comparator } from '../action-plan/cadence/rules.ts'
import { trifle } from '../action-plan/periods/rounding.rules.ts'
import { type DayCounts, daysThatCount, eachDay } from '../action-plan/periods/window.rules.ts'
import type { Day, Stretch } from '../calendar.ts'
import { earlier, later } from '../calendar.ts'
import type { Pause } from '../log/rules.ts'
import type { Standing } from './standing.rules.ts'

/** "About fifteen" is kept by twelve: a fifth less is still about the number. */
const aboutMargin = 0.2

/** What suffices of what is due: four fifths of an "about", else all. */
export function enough(due: number, comparator: Comparator): number {
  return comparator === 'about' ? Math.ceil(due * (1 - aboutMargin) - trifle) : due
}

export function suffices(done: number, needed: number): boolean {
  return done + trifle >= needed
}

/** What an even pace asks for by now, in whole numbers: once a month is not late on the second. */
export function evenPace(due: number, passed: number): number {
  return Math.floor(due * passed + trifle)
}

/** How many counting days of a stretch were taken out by pauses. */
export function pausedDays({ from, to }: Stretch, pauses: Pause[], counts: DayCounts): number {
  const touching = pauses.filter((pause) => pause.from <= to && (pause.to ?? to) >= from)
  if (touching.length === 0) return 0
  if (touching.length === 1) {
    const [pause] = touching
    return daysThatCount(later(from, pause!.from), earlier(to, pause!.to ?? to), counts)
  }
  return eachDay(from, to).filter((day) => isPaused(day, touching) && (counts === null || counts(day))).length
}

export function isPaused(day: Day, pauses: Pause[]): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || day <= to))
}

/** A period's figures, as its standing is read from them. */
export type Figures = {
  done: number
  due: number | null
  /** Null where nothing but the whole is ever due. */
  dueSoFar: number | null
  open: boolean
  comparator: Comparator
}

/**
 * The standing of one period.
 *
 * Closed: kept when everything due was done, partly kept from half of it, else
 * not kept. Open: on track when what is due by now is done, else behind; before
 * anything is due, not due. "At most" is only ever broken, by more, and never
 * behind. A period cut so short that it owes nothing is not due.
 */
export function standingOfPeriod({ done, due, dueSoFar, open, comparator }: Figures): Standing {
  if (due === null) return 'notAssessable'
  if (comparator === 'at-most') return done > due + trifle ? 'notKept' : open ? 'onTrack' : 'kept'
  if (due === 0) return 'notDue'
  const needed = enough(due, comparator)
  if (!open) return suffices(done, needed) ? 'kept' : suffices(done, due / 2) ? 'partlyKept' : 'notKept'
  if (!suffices(done, enough(dueSoFar ?? 0, comparator))) return 'behind'
  return done > 0 ? 'onTrack' : 'notDue'
}
