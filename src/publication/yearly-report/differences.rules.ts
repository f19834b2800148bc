import type { Standing } from '../../follow-up/standing.rules.ts'
import { isEmpty, personalDataInWords } from './problems.rules.ts'
import type { Figure, PromiseOfYear, YearlyReport } from './rules.ts'

/** How a promise was told: its standing, the year's figure, how many of each kind, how each period stood and how often it went otherwise. */
export type Told = Pick<PromiseOfYear, 'standing' | 'closed' | 'open' | 'missedBefore' | 'kinds'> & {
  periods: Standing[]
  deviations: number
}

/** A figure that the log has changed since it was shown; null where the promise is told in only one of the two. */
export type Difference = { promise: string; title: string; shown: Told | null; now: Told | null }

/** What stands beside a published report: which words were wrong, and the figures as they now are. */
export type Correction = { words: string; differences: Difference[] }

/**
 * The figures of a published report that would now be others, because
 * something was logged late, struck or amended afterwards.
 */
export function differencesBetween(shown: YearlyReport, now: YearlyReport): Difference[] {
  const before = new Map(shown.promises.map((promise) => [promise.id, promise]))
  const after = new Map(now.promises.map((promise) => [promise.id, promise]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((promise) => {
    const [was, is] = [before.get(promise), after.get(promise)]
    const [shown, now] = [was ? toldOf(was) : null, is ? toldOf(is) : null]
    return shown && now && isSame(shown, now) ? [] : [{ promise, title: (is ?? was)!.title, shown, now }]
  })
}

function toldOf(promise: PromiseOfYear): Told {
  const { standing, closed, open, missedBefore, kinds, periods, deviations } = promise
  return {
    standing,
    closed,
    open,
    missedBefore,
    kinds,
    periods: periods.map((period) => period.standing),
    deviations: deviations.length,
  }
}

function isSame(one: Told, other: Told): boolean {
  return (
    one.standing === other.standing &&
    isSameFigure(one.closed, other.closed) &&
    isSameFigure(one.open, other.open) &&
    stoodAlike(one, other) &&
    sameKinds(one, other) &&
    one.deviations === other.deviations
  )
}

/** Whether as many periods stood the same: a confirmation that is struck moves no figure, but how its months stood. */
export function stoodAlike(one: Told, other: Told): boolean {
  return one.periods.toSorted().join() === other.periods.toSorted().join()
}

/** Whether there were as many of each kind: what is logged anew under another kind moves no other figure. */
export function sameKinds({ kinds: some }: Told, { kinds: others }: Told): boolean {
  return (
    some.length === others.length &&
    some.every(({ name, done }, place) => name === others[place]?.name && done === others[place].done)
  )
}

function isSameFigure(one: Figure | null, other: Figure | null): boolean {
  return one?.done === other?.done && one?.due === other?.due
}

export type CorrectionProblem = 'missing' | 'tooLong' | 'personalData'

const longestCorrection = 4000

/** A correction says in words what was wrong and what is right. */
export function problemWithCorrection(words: string, contact: string): CorrectionProblem | null {
  if (isEmpty(words)) return 'missing'
  if (words.length > longestCorrection) return 'tooLong'
  return personalDataInWords(words, contact).length > 0 ? 'personalData' : null
}
