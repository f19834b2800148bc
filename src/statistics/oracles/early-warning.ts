import { monthAgainstYears, usualWarning } from '../early-warning.ts'
import { statusOf } from './rate.ts'

type Input = {
  counts: (number | null)[]
  lastMonths: number
  yearsBack: number
  halfWindow?: number
  seasonBlocks?: number
  monthsLeftOut?: number
  reweight?: boolean
  reweightAbove?: number
  trend?: boolean
  alpha?: number
}

export function earlyWarningAnswer({ counts, lastMonths, reweight = true, ...given }: Input) {
  const { yearsBack, halfWindow, seasonBlocks, monthsLeftOut, reweightAbove, trend, alpha } = {
    ...usualWarning,
    ...given,
  }
  const rule = {
    ...{ yearsBack, halfWindow, seasonBlocks, monthsLeftOut, trend, alpha },
    reweightAbove: reweight ? reweightAbove : null,
  }
  const months = Array.from({ length: lastMonths }, (_, at) => counts.length - lastMonths + at)
  const each = months.map((month) => monthAgainstYears(counts, month, rule))
  const known = each.map((one) => ('problem' in one ? null : one))
  const problem =
    each.every((one) => 'problem' in one) && each[0] && 'problem' in each[0] ? each[0].problem : null
  return {
    status: problem ? statusOf(problem) : 'ok',
    expected: known.map((one) => one?.expected ?? null),
    dispersion: known.map((one) => one?.dispersion ?? null),
    upper: known.map((one) => one?.upper ?? null),
    pAtLeast: known.map((one) => one?.atLeast ?? null),
    alarm: known.map((one) => one?.isAlarm ?? false),
  }
}
