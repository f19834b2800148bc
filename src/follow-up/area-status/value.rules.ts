import type { Day } from '../../calendar.ts'
import { type CountTold, countIn } from '../../offences/counting.rules.ts'
import { overdispersionTold, type Told } from '../../offences/development.rules.ts'
import {
  type ChangeVerdict,
  type JudgedChange,
  judgeChange,
  withoutChanceFinds,
} from '../../statistics/verdict.ts'
import type { Advice } from './advice.rules.ts'
import type { Round, Words } from './rules.ts'

/** A kind of offence in an area: the months of the round, and the same months of the years before. */
export type KindStatus = {
  kind: string
  /** The latest year last. `year` is the one in which the months end. */
  years: { year: number; told: CountTold }[]
  /** The latest year against the one before; null where one of the two is not known. */
  change: { before: number; after: number; judged: JudgedChange } | null
}

/** What was done in the area for a promise that residents can read. */
export type DoneHere = { area: string; commitment: string; promise: string; times: number; last: Day }
/** What went otherwise than was promised, in the months of the round. */
export type WentOtherwise = {
  commitment: string
  promise: string
  from: Day
  to: Day
  cause: string
  adjustment: string
}

/** One area's status: page, sheet, poster and shared text are faces of it. */
export type AreaStatus = {
  area: string
  name: string
  kinds: KindStatus[]
  done: DoneHere[]
  deviations: WentOtherwise[]
}

/** What is known of the areas: figures by area and kind, and what was done there. */
export type Ground = {
  areas: readonly { id: string; name: string }[]
  figures: (area: string, kind: string) => readonly Told[]
  done: readonly DoneHere[]
  deviations: readonly WentOtherwise[]
}

const yearsTold = 5

/**
 * The status of every area. What is called clear is clear among all areas and
 * kinds of the round: of so many some would look unusual by chance.
 */
export function statusesOf(round: Round, { areas, figures, done, deviations }: Ground): AreaStatus[] {
  const told = areas.flatMap(({ id, name }) =>
    round.kinds.map((kind) => ({ area: id, name, status: kindStatusOf(kind, figures(id, kind), round) })),
  )
  const judged = withoutChanceFinds(told.map(({ status }) => status.change?.judged ?? null))
  return areas.map(({ id, name }) => ({
    ...{ area: id, name },
    kinds: told.flatMap(({ area, status }, at) => {
      if (area !== id) return []
      const together = judged[at] ?? null
      return [{ ...status, change: status.change && together && { ...status.change, judged: together } }]
    }),
    done: done.filter(({ area }) => area === id),
    deviations: [...deviations],
  }))
}

function kindStatusOf(kind: string, figures: readonly Told[], round: Round): KindStatus {
  const latest = Number(round.to.slice(0, 4))
  const years = Array.from({ length: yearsTold }, (_, at) => latest - yearsTold + 1 + at).map((year) => ({
    year,
    told: countIn(figures, inYear(round, year)),
  }))
  const [before, after] = years.slice(-2).map(({ told }) => told)
  if (!before || !after || before.count === null || after.count === null) return { kind, years, change: null }
  const overdispersion = overdispersionTold(figures) ?? 1
  const judged = judgeChange(
    { count: before.count, exposure: 1 },
    { count: after.count, exposure: 1 },
    { overdispersion },
  )
  return { kind, years, change: { before: before.count, after: after.count, judged } }
}

/** The same months of the year in which they end. */
export function inYear({ from, to }: Pick<Round, 'from' | 'to'>, year: number): { from: Day; to: Day } {
  const back = Number(to.slice(0, 4)) - year
  const first = `${Number(from.slice(0, 4)) - back}${from.slice(4)}`
  const last = `${year}${to.slice(4)}`
  // The last day of February is another one in a leap year.
  return { from: first, to: to.slice(5, 7) === '02' ? lastOfFebruary(year) : last }
}

const lastOfFebruary = (year: number): Day => new Date(Date.UTC(year, 2, 0)).toISOString().slice(0, 10)

/** What residents read of a kind: its numbers, or that they are too few to be shown. */
export type ShownKind = {
  kind: string
  shown: {
    before: number
    after: number
    preliminary: boolean
    verdict: ChangeVerdict
    /** Hundredths of change with what it may lie between; null where the counts are too few for it. */
    change: { percent: number; low: number; high: number } | null
  } | null
}

/** A status as it is published: everything residents read of it, and nothing else. */
export type Shown = {
  area: string
  name: string
  kinds: ShownKind[]
  done: Omit<DoneHere, 'area'>[]
  deviations: WentOtherwise[]
  words: string
  advice: Advice[]
  ownAdvice: string
}

/** Below this a percentage says more than the counts do. */
export const leastForPercent = 20

/** Whether the numbers of a kind in an area may go out. */
export type MayShow = (area: string, kind: string) => boolean

/** What residents may read of a kind, if its numbers may be shown at all. */
export function shownKind({ kind, change, years }: KindStatus, mayShow: boolean): ShownKind {
  if (change === null || !mayShow) return { kind, shown: null }
  const { before, after, judged } = change
  const told = years.at(-1)?.told
  return {
    kind,
    shown: {
      ...{ before, after, verdict: judged.verdict },
      preliminary: told !== undefined && told.count !== null && told.preliminary,
      change: changeShown(change),
    },
  }
}

/** The status with its words as residents read it; `mayShow` says of which kinds the numbers may go out. */
export function shownOf(status: AreaStatus, own: Words, mayShow: MayShow): Shown {
  return {
    ...{ area: status.area, name: status.name },
    kinds: status.kinds.map((kind) => shownKind(kind, mayShow(status.area, kind.kind))),
    done: status.done.map(({ area: _, ...done }) => done),
    deviations: status.deviations,
    ...{ words: own.words, advice: own.advice, ownAdvice: own.ownAdvice },
  }
}

/** The change in hundredths, where both counts bear it. */
export function changeShown({ before, after, judged }: NonNullable<KindStatus['change']>) {
  const { ratio, interval } = judged
  if (Math.min(before, after) < leastForPercent || ratio === null || interval === null) return null
  const percent = (times: number) => Math.round((times - 1) * 100)
  return { percent: percent(ratio), low: percent(interval.low), high: percent(interval.high) }
}
