import { told } from '../../action-plan/untold.rules.ts'
import type { PlanShown } from '../public/action-plan/rules.ts'
import type { ToldPromise } from '../public/citizen-promise/rules.ts'
import type { PublicMeasure } from '../public/focus-area/rules.ts'
import { sumOrNull } from './amounts.rules.ts'
import type {
  MeasureOfYear,
  PlannedMeasure,
  PromiseOfYear,
  ResourceOf,
  ResourcesOfMeasure,
  YearlyReport,
  YearSpan,
} from './rules.ts'

const measuresIn = ({ focusAreas }: PlanShown) => focusAreas.flatMap(({ measures }) => measures)

const classIn = ({ years }: PublicMeasure, year: number) =>
  years.find((named) => named.year === year)?.class ?? null

/** The measures that were carried out in the year, in the order of the plan. */
export function measuresOfYear(
  plan: PlanShown,
  promises: PromiseOfYear[],
  year: number,
  span: YearSpan,
): MeasureOfYear[] {
  return measuresIn(plan)
    .filter((measure) => heldIn(measure, span))
    .map((measure) => {
      const its = promises.filter((promise) => promise.measure === measure.id)
      return {
        id: measure.id,
        focusArea: measure.focusArea,
        title: measure.title,
        responsible: measure.responsible,
        together: togetherWith(measure, its),
        yearClass: classIn(measure, year),
      }
    })
}

function heldIn({ plannedFrom, plannedTo, cancelled }: PublicMeasure, { from, until }: YearSpan): boolean {
  if (cancelled && cancelled.day < from) return false
  return (plannedFrom ?? from) <= until && (plannedTo ?? from) >= from
}

/** Everybody who took part beside whoever answers for the measure: its partners and those bound by its promises. */
function togetherWith({ responsible, partners }: PublicMeasure, promises: PromiseOfYear[]): string[] {
  const names = [
    ...partners.map(({ name }) => name),
    ...promises.flatMap((promise) => [...promise.responsible, ...promise.cooperating]),
  ]
  return [...new Set(names)].filter((name) => name !== responsible).sort((a, b) => a.localeCompare(b, 'sv'))
}

/** Measures that were given up during the year, with the reason and what was learned. */
export function cancelledIn(plan: PlanShown, { from, until }: YearSpan): YearlyReport['cancelled'] {
  return measuresIn(plan).flatMap(({ id, title, cancelled }) =>
    cancelled && from <= cancelled.day && cancelled.day <= until
      ? [{ measure: id, title, ...cancelled }]
      : [],
  )
}

/** What the measures were planned to take in the year and what they took; those of which nothing is told are left out. */
export function resourcesIn(plan: PlanShown, resources: ResourceOf[], year: number): ResourcesOfMeasure[] {
  const inYear = resources.filter((row) => row.year === year)
  return measuresIn(plan).flatMap(({ id, focusArea, title }) => {
    const its = inYear.filter(({ measure }) => measure === id)
    if (its.length === 0) return []
    const amounts = (kind: ResourceOf['kind']) => sumOrNull(its.filter((row) => row.kind === kind))
    const rows = its.map(({ measure: _, year: __, ...row }) => row)
    return [{ measure: id, focusArea, title, planned: amounts('planned'), used: amounts('used'), rows }]
  })
}

/** What the plan holds for the year after, as it now reads. */
export function plannedAfter(plan: PlanShown, promises: ToldPromise[], year: number): PlannedMeasure[] {
  const [first, last] = [`${year + 1}-01-01`, `${year + 1}-12-31`]
  return measuresIn(plan)
    .filter(({ cancelled, followUpLevel }) => cancelled === null && followUpLevel !== 'ended')
    .filter(({ plannedFrom, plannedTo }) => (plannedFrom ?? first) <= last && (plannedTo ?? first) >= first)
    .map((measure) => ({
      id: measure.id,
      focusArea: measure.focusArea,
      title: measure.title,
      responsible: measure.responsible,
      plannedWhen: told(measure.plannedWhen),
      yearClass: classIn(measure, year + 1),
      promises: promises
        .filter((promise) => promise.measure === measure.id && promise.ending === null)
        .filter(({ begins, toDay }) => begins <= last && (toDay === null || toDay >= first))
        .map(({ id, title, cadence }) => ({ id, title, cadence })),
    }))
}
