import type { Calendar, Day } from '../../calendar.ts'
import type { PlanChange, PlanShown } from '../public/action-plan/rules.ts'
import { countsOf, type ToldPromise } from '../public/citizen-promise/rules.ts'
import { cancelledIn, measuresOfYear, plannedAfter, resourcesIn } from './measures-of-year.rules.ts'
import { type DeviationOf, promiseOfYear } from './promise-of-year.rules.ts'
import {
  type ReportLanguage,
  type ResourceOf,
  type Section,
  spanOfYear,
  type YearlyReport,
  type YearSpan,
} from './rules.ts'

/** Everything a report is worked out of. */
export type ReportGround = {
  partnership: YearlyReport['partnership'] & { languages: ReportLanguage[] }
  calendar: Calendar
  plan: PlanShown
  changes: PlanChange[]
  promises: ToldPromise[]
  deviations: DeviationOf[]
  resources: ResourceOf[]
  words: Partial<Record<Section, string>>
}

/**
 * The report of a year, out of the facts: promises with what was done and how
 * they stood, deviations, what became of the plan and what comes next. While
 * the year runs it tells of the days until today.
 */
export function yearlyReportOf(ground: ReportGround, year: number, today: Day): YearlyReport {
  const span = spanOfYear(year, today)
  const { languages, ...partnership } = ground.partnership
  const promises = ground.promises
    .map((promise) => promiseOfYear(promise, ground.deviations, ground.calendar, span))
    .filter((promise) => promise !== null)
  const decisions = ground.changes.filter(({ kind, day }) => kind === 'adopted' && day <= span.until)
  return {
    partnership,
    language: languages[0] ?? 'sv',
    year,
    until: span.until,
    running: span.running,
    agreements: agreementsIn(ground.plan, span),
    planInForce:
      decisions.toSorted((one, other) => (one.day < other.day ? 1 : -1)).map(decisionOf)[0] ?? null,
    focusAreas: ground.plan.focusAreas.map(({ id, name }) => ({ id, name })),
    measures: measuresOfYear(ground.plan, promises, year, span),
    promises,
    questions: {
      done: countsOf(promises.map(({ standing }) => ({ fulfilment: { standing } }))),
      problemChanged: 'not-measured',
      becauseOfUs: 'not-evaluated',
    },
    goals: ground.plan.focusAreas.flatMap(({ id, goals }) =>
      goals.map(({ words, owner, indicator, baseline, target, byDay }) => ({
        ...{ focusArea: id, words, owner, indicator, baseline, target, byDay },
        outcome: 'not-measured' as const,
      })),
    ),
    cancelled: cancelledIn(ground.plan, span),
    resources: resourcesIn(ground.plan, ground.resources, year),
    changes: ground.changes
      .filter(({ day }) => span.from <= day && day <= span.until)
      .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    planned: plannedAfter(ground.plan, ground.promises, year),
    words: ground.words,
  }
}

function agreementsIn({ agreements }: PlanShown, { from, until }: YearSpan): YearlyReport['agreements'] {
  return agreements
    .filter(({ termFrom, termTo }) => (termFrom ?? '') <= until && (termTo === null || from <= termTo))
    .map(({ title, parties, termFrom, termTo, signedOn, caseNumber }) => ({
      ...{ title, signedOn, caseNumber },
      parties: parties.map(({ name }) => name),
      from: termFrom,
      to: termTo,
    }))
}

function decisionOf({ title, adoptedBy, day, caseNumber }: PlanChange) {
  return { title, adoptedBy, day, caseNumber }
}
