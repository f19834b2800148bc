import type { Cadence } from '../../action-plan/cadence/rules.ts'
import { told } from '../../action-plan/untold.rules.ts'
import type { Calendar, Day } from '../../calendar.ts'
import { doneByKind } from '../../follow-up/kinds.rules.ts'
import { fulfilment } from '../../follow-up/rules.ts'
import type { CommitmentHistory, Fulfilment, JudgedPeriod, Standing } from '../../follow-up/standing.rules.ts'
import { missedBefore, standingOfClosed, wholeOf } from '../../follow-up/whole.rules.ts'
import type { Facts } from '../../log/rules.ts'
import { historyOf, type ToldPromise } from '../public/citizen-promise/rules.ts'
import type { Figure, KindOfYear, PromiseOfYear, YearSpan } from './rules.ts'

/** What went otherwise with a promise, as residents may read it. */
export type DeviationOf = { commitment: string; from: Day; to: Day; cause: string; adjustment: string }

/**
 * A promise as the year's report tells it; null where it did not hold on any
 * day of the year. It is judged by what had happened when the year was over:
 * an amendment, an ending or a rest of the year after is not known yet. A year
 * before it was recorded here cannot be judged, and is told so.
 *
 * A period that runs over the turn of the year (a school year, an agreement)
 * counts in the year it ends; until then it is told how far it has come.
 */
export function promiseOfYear(
  promise: ToldPromise,
  deviations: DeviationOf[],
  calendar: Calendar,
  span: YearSpan,
): PromiseOfYear | null {
  const { from, until, judgedOn } = span
  const last = promise.ending?.day ?? promise.toDay
  if ((promise.promisedFrom ?? promise.begins) > until || (last !== null && last < from)) return null
  const history = historyBy(historyOf(promise), until)
  const facts = factsBy(promise.facts, until)
  const { standing, periods } = fulfilment(history, facts, calendar, judgedOn)
  const ofYear = periods.filter((period) => period.from <= until && period.to >= from)
  const wholeAt = (some: JudgedPeriod[]) =>
    wholeOf(some, history, { term: history.term, facts, calendar, today: judgedOn })
  const { title, originalWords, cadence } =
    promise.wordings.findLast(({ fromDay }) => fromDay <= until) ?? promise
  const judged = promise.begins > until ? 'notAssessable' : standing
  const stood = span.running ? judged : standingOfYear(judged, ofYear, cadence)
  return {
    id: promise.id,
    measure: promise.measure,
    focusArea: promise.focusArea,
    words: promise.words,
    title,
    originalWords,
    cadence,
    givenBy: promise.givenBy,
    responsible: promise.responsible,
    cooperating: promise.cooperating,
    begins: promise.begins,
    promisedFrom: promise.promisedFrom,
    to: promise.toDay,
    notMeasurable: promise.acceptedAsNotMeasurable ? told(promise.notMeasurableReason) : null,
    standing: stood,
    ...figuresOf(ofYear, wholeAt),
    sinceBegun: numbered(wholeAt(periods.filter(({ open }) => !open)), periods),
    missedBefore: stood === 'behind' ? missedBefore(periods) : 0,
    worked: facts.occurrences.some(({ day }) => day >= from),
    ...kindsIn(span, history, facts),
    periods: ofYear,
    deviations: deviations
      .filter(({ commitment, from: begun, to }) => commitment === promise.id && begun <= until && from <= to)
      .map(({ commitment: _, ...deviation }) => deviation),
    pauses: facts.pauses
      .filter(({ to }) => to === null || from <= to)
      .map(({ from: begun, to, reason }) => ({ from: begun, to, reason })),
    ended: history.endedEarly,
  }
}

/**
 * A year that is over cannot be caught up with: its closed periods were kept,
 * partly kept or not. Where none has closed, the one that runs on stands as it did.
 */
function standingOfYear(standing: Standing, periods: JudgedPeriod[], { comparator }: Cadence): Standing {
  if (!judgedByFigures.includes(standing)) return standing
  const closed = periods.filter(({ open }) => !open)
  return standingOfClosed(closed, comparator) ?? standing
}

const judgedByFigures: readonly Standing[] = ['kept', 'partlyKept', 'notKept', 'onTrack', 'behind']

/**
 * The year's closed periods in one figure, and the one that ran on by itself:
 * half a school year is neither kept nor broken.
 */
function figuresOf(
  periods: JudgedPeriod[],
  wholeAt: (some: JudgedPeriod[]) => Fulfilment,
): Pick<PromiseOfYear, 'closed' | 'open'> {
  if (periods.length === 0) return { closed: null, open: null }
  const all = wholeAt(periods)
  if (all.due === null) {
    const unit = periods.at(-1)?.unit ?? null
    return { closed: { done: all.done, due: null, limit: false, ...(unit && { unit }) }, open: null }
  }
  const running = periods.findLast(({ open, due }) => open && due !== null)
  return {
    closed: closedFigure(wholeAt, periods),
    open: running
      ? {
          done: running.done,
          due: running.due,
          limit: running.limit,
          to: running.to,
          ...(running.estimated && { estimated: true }),
          ...(running.late && { late: running.late }),
        }
      : null,
  }
}

function closedFigure(wholeAt: (some: JudgedPeriod[]) => Fulfilment, periods: JudgedPeriod[]): Figure | null {
  const closed = periods.filter(({ open }) => !open)
  const figure = numbered(wholeAt(closed), periods)
  const late = closed.reduce((sum, period) => sum + (period.late ?? 0), 0)
  return figure && late > 0 ? { ...figure, late } : figure
}

function numbered({ done, due, estimated }: Fulfilment, periods: JudgedPeriod[]): Figure | null {
  if (due === null) return null
  return { done, due, limit: periods.some(({ limit }) => limit), ...(estimated && { estimated }) }
}

/** The year by kind: those that there were in it, and whatever was done; and each of its months. */
function kindsIn(
  { from, until }: YearSpan,
  { versions }: CommitmentHistory,
  facts: Facts,
): Pick<PromiseOfYear, 'kinds' | 'kindMonths'> {
  const coverageUnits = facts.coverageUnits.filter(
    (kind) => (kind.from === null || kind.from <= until) && (kind.to === null || kind.to >= from),
  )
  const cadences = versions.map(({ cadence }) => cadence)
  const kindsOf = (occurrences: Facts['occurrences']): KindOfYear[] =>
    doneByKind(cadences, { ...facts, coverageUnits, occurrences }, null).map(({ name, inAll }) => ({
      name,
      done: inAll,
    }))
  const ofYear = facts.occurrences.filter(({ day }) => day >= from)
  const kindMonths = [...Map.groupBy(ofYear, ({ day }) => `${day.slice(0, 7)}-01`)]
    .map(([month, its]) => ({ month, kinds: kindsOf(its).filter(({ done }) => done > 0) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((one, other) => (one.month < other.month ? -1 : 1))
  return { kinds: kindsOf(ofYear), kindMonths }
}

/** The commitment as it was known on a day. */
function historyBy(history: CommitmentHistory, day: Day): CommitmentHistory {
  const { versions, endedEarly } = history
  return {
    ...history,
    versions: versions.filter(({ from }) => from <= day),
    endedEarly: endedEarly && endedEarly.day <= day ? endedEarly : null,
  }
}

/** What had happened by a day, whenever it was written down. */
function factsBy(facts: Facts, day: Day): Facts {
  const begun = <Row extends { from: Day }>(rows: Row[]) => rows.filter(({ from }) => from <= day)
  return {
    occurrences: facts.occurrences.filter((occurrence) => occurrence.day <= day),
    occasionCounts: begun(facts.occasionCounts),
    noNeedConfirmations: begun(facts.noNeedConfirmations),
    pauses: begun(facts.pauses),
    coverageUnits: facts.coverageUnits,
  }
}

/**
 * The share of what was due, in whole per cent; null where either count is
 * under 20, as a few more or less would then swing it, and of "at most".
 */
export function shareDone({ done, due, limit }: Figure): number | null {
  if (limit || due === null || due < smallest || done < smallest) return null
  return Math.round((100 * done) / due)
}

const smallest = 20
