import type { CadenceProblemCode } from './cadence-problems.rules.ts'
import { numberOf } from './written.rules.ts'

/** The units of a promised response time or delay. */
export const durationUnits = ['hours', 'days', 'working-days', 'weeks', 'months', 'years'] as const
export type DurationUnit = (typeof durationUnits)[number]

const letters: Record<DurationUnit, (number: number) => string> = {
  hours: (number) => `PT${number}H`,
  days: (number) => `P${number}D`,
  'working-days': (number) => `P${number}D`,
  weeks: (number) => `P${number}W`,
  months: (number) => `P${number}M`,
  years: (number) => `P${number}Y`,
}

/** "24" and "hours" are "PT24H"; null where no number stands. Days where no unit was chosen. */
export function durationOf(
  number: string,
  unit: string,
  tell: (code: CadenceProblemCode) => void,
): string | null {
  const count = numberOf(number, 1000, tell)
  if (count === null) return null
  const known = durationUnits.find((one) => one === unit) ?? 'days'
  return letters[known](Math.round(count))
}

/** "PT24H" is 24 and hours: for the fields of the form. */
export function numberAndUnit(duration: string | null | undefined): { number: string; unit: string } {
  const [, number, letter = ''] = /^P(?:T(?=\d+[HM]$))?(\d+)([HDWMY])$/.exec(duration ?? '') ?? []
  if (number === undefined) return { number: '', unit: '' }
  const hours = duration?.startsWith('PT')
  if (hours && letter !== 'H') return { number: '', unit: '' }
  const units = { H: 'hours', D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const
  return { number, unit: units[letter as keyof typeof units] }
}
