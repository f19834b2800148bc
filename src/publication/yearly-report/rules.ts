import type { Cadence } from '../../action-plan/cadence/rules.ts'
import type { YearClass } from '../../action-plan/rules.ts'
import type { Owner } from '../../agreement/rules.ts'
import { type Calendar, type Day, earlier } from '../../calendar.ts'
import type { JudgedPeriod, Standing } from '../../follow-up/standing.rules.ts'
import type { PlanChange } from '../public/action-plan/rules.ts'

/**
 * What people write in a yearly report. The law asks for three of them:
 * measures carried out jointly, results, planned measures; a report without
 * its summary in plain words does not go out either.
 */
export const sections = [
  'summary',
  'joint-measures',
  'results',
  'situation',
  'dialogue',
  'communication',
  'planned-measures',
] as const
export type Section = (typeof sections)[number]
export const mandatorySections = ['summary', 'joint-measures', 'results', 'planned-measures'] as const
export type MandatorySection = (typeof mandatorySections)[number]

export function isSection(text: string): text is Section {
  return sections.includes(text as Section)
}

/** The language that the words of a report are written in: the partnership's first. */
export type ReportLanguage = 'sv' | 'da' | 'en'

/** The days a report tells of: the year, or as much of it as has passed. */
export type YearSpan = {
  from: Day
  /** The last day whose occurrences count. */
  until: Day
  /** The day on which standing is judged: the day after the year, so that its last day is over; today while it runs. */
  judgedOn: Day
  running: boolean
}

export function spanOfYear(year: number, today: Day): YearSpan {
  const last = `${year}-12-31`
  const running = today <= last
  return {
    from: `${year}-01-01`,
    until: earlier(today, last),
    judgedOn: running ? today : `${year + 1}-01-01`,
    running,
  }
}

/** The year to be reported next: last year, or this one where last year's report was begun. */
export function nextToReport(today: Day, begun: readonly { year: number }[]): number {
  const thisYear = Number(today.slice(0, 4))
  return begun.some(({ year }) => year === thisYear - 1) ? thisYear : thisYear - 1
}

/** What was done of what was due; `due` is null where no number was promised, and the limit of an "at most". */
export type Figure = {
  done: number
  due: number | null
  limit: boolean
  /** What is counted where no number was promised; times where it is not told. */
  unit?: string | null
  /** What was due was worked out from an estimate. */
  estimated?: boolean
  /** Of a promised time of response: how many answers came after it. */
  late?: number
}

/** How many there were of one kind of what was promised, such as the checks of speed; the name is null where none was given. */
export type KindOfYear = { name: string | null; done: number }

/** One promise in the report: what was promised, what was done in the year, how it stood when the year was over. */
export type PromiseOfYear = {
  id: string
  measure: string
  focusArea: string
  words: string
  title: string
  originalWords: string
  cadence: Cadence
  /** Who promised, where that is neither the police nor the municipality: a housing company, an association. */
  givenBy: string[]
  responsible: string[]
  cooperating: string[]
  begins: Day
  /** The earlier day from which it was promised, where the time before `begins` was not recorded. */
  promisedFrom: Day | null
  to: Day | null
  /** Why it cannot be counted, where the parties accepted that; may be empty words. */
  notMeasurable: string | null
  standing: Standing
  /** Of the year's closed periods, or a bare count where no number was promised; null where none has closed. */
  closed: Figure | null
  /** Of the period that was still running when the year was over: a school year, the whole agreement. */
  open: (Figure & { to: Day }) | null
  /** Over all closed periods since the promise began. */
  sinceBegun: Figure | null
  /** Closed periods that were missed, of a promise that is behind because of them: a figure that is whole does not show them. */
  missedBefore: number
  /** Whether anything was logged of it in the year. */
  worked: boolean
  /** What was done in the year by kind, where the number is owed by several kinds together; else empty. */
  kinds: KindOfYear[]
  /** The same month by month; months and kinds in which nothing was done are not there. */
  kindMonths: { month: Day; kinds: KindOfYear[] }[]
  periods: JudgedPeriod[]
  deviations: { from: Day; to: Day; cause: string; adjustment: string }[]
  pauses: { from: Day; to: Day | null; reason: string }[]
  ended: { day: Day; reason: string } | null
}

/** One measure in the report, with everybody who carried it together with whoever answers for it. */
export type MeasureOfYear = {
  id: string
  focusArea: string
  title: string
  responsible: string
  together: string[]
  yearClass: YearClass | null
}

/** Hours, money in the country's currency and posts; null where nobody told. */
export type Amounts = { hours: number | null; money: number | null; fullTime: number | null }

/** What one organisation told that a measure was to take or took; without an organisation where nobody said whose it was. */
export type ResourceRow = Amounts & {
  kind: 'planned' | 'used'
  organisation: string | null
  /** The commitment it was told of; null for the measure as a whole. A title stands only where residents can read it. */
  commitment: { title: string | null } | null
}

/** A measure's resources added up, with the rows that were added. */
export type ResourcesOfMeasure = {
  measure: string
  focusArea: string
  title: string
  planned: Amounts
  used: Amounts
  rows: ResourceRow[]
}

export type PlannedMeasure = {
  id: string
  focusArea: string
  title: string
  responsible: string
  plannedWhen: string
  yearClass: YearClass | null
  promises: { id: string; title: string; cadence: Cadence }[]
}

/** A goal and how it came out. Nothing is measured in the product yet, and that is a valid and visible answer. */
export type GoalOfYear = {
  focusArea: string
  words: string
  owner: Owner
  indicator: string
  baseline: string
  target: string
  byDay: Day | null
  outcome: 'not-measured'
}

/** The three questions kept apart: did we do it, has the problem changed, was it because of us. */
export type ThreeQuestions = {
  done: { standing: Standing; count: number }[]
  problemChanged: 'not-measured'
  becauseOfUs: 'not-evaluated'
}

/**
 * A partnership's yearly report as a value: page, print and what is kept when
 * it is published are faces of it. It holds no person and nothing that
 * residents cannot read on the public pages.
 */
export type YearlyReport = {
  partnership: { name: string; slug: string; country: Calendar['country']; board: string }
  language: ReportLanguage
  year: number
  until: Day
  running: boolean
  agreements: {
    title: string
    parties: string[]
    from: Day | null
    to: Day | null
    signedOn: Day | null
    caseNumber: string
  }[]
  /** The decision on the plan that held when the year was over; null where none was taken. */
  planInForce: Pick<PlanChange, 'title' | 'adoptedBy' | 'day' | 'caseNumber'> | null
  focusAreas: { id: string; name: string }[]
  measures: MeasureOfYear[]
  promises: PromiseOfYear[]
  questions: ThreeQuestions
  goals: GoalOfYear[]
  cancelled: { measure: string; title: string; day: Day; reason: string; lesson: string }[]
  resources: ResourcesOfMeasure[]
  changes: PlanChange[]
  planned: PlannedMeasure[]
  words: Partial<Record<Section, string>>
}

/** A row of resources as it was written down for a measure and a year. */
export type ResourceOf = ResourceRow & { measure: string; year: number }
