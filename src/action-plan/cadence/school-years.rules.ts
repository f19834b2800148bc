import type { Cadence } from './rules.ts'

/**
 * "Once a year in each class" as it is owed: classes are others from August on,
 * so that their year is the school year. The words alone say a year; whoever
 * reads the proposal can make it one again.
 */
export function inSchoolYears(cadence: Cadence): Cadence {
  const { kind, per, period, everyN, dueBy } = cadence
  const isYearly = kind === 'counted' && period === 'year' && everyN === 1 && !dueBy
  return per === 'class' && isYearly ? { ...cadence, period: 'school-year' } : cadence
}
