import { nothing, type Of, type Placed } from './reading.rules.ts'
import type { Cadence } from './rules.ts'

/** A number without a period: of occasions and results over the agreement, of things done over the year. */
export function amountAlone(
  amount: Of<'amount'>,
  windows: Of<'window'>[],
  holds: boolean,
  before: Placed[],
): Placed | null {
  const firm = amount.comparator === 'at-least' || amount.comparator === 'at-most'
  const whole = before.find((reading) => reading.cadence.kind === 'counted' && reading.from < amount.from)
  if (amount.part && whole) return placed(whole.cadence.period!)
  if (amount.counted === 'thing' && (amount.unit !== null || !firm || holds) && !amount.promised) return null
  if (amount.counted === 'time' && !firm) return null
  if (amount.counted === 'hours' && amount.count < 100 && !firm) return null
  const year = isWithinYear(windows)
  const agreed = isAgreementLong(windows)
  const overall =
    amount.counted === 'times' ||
    amount.counted === 'occasion' ||
    amount.counted === 'result' ||
    amount.counted === 'time'
  return placed(agreed || (overall && !year) ? 'agreement' : 'year')

  function placed(period: NonNullable<Cadence['period']>): Placed {
    const unit = amount.promised ? 'hour' : amount.unit
    const { count, countMax, comparator } = amount
    return {
      cadence: { ...nothing, kind: 'counted', count, countMax, comparator, period, everyN: 1, unit },
      from: amount.from,
      explicit: !amount.vague,
      weak: false,
    }
  }
}

/** A single year, or a season of one. */
export function isWithinYear(windows: Of<'window'>[]): boolean {
  return windows.some(
    ({ window: { named, start, end } }) =>
      named?.some(isSeason) || (start && end && start.slice(0, 4) === end.slice(0, 4)),
  )
}

export function isAgreementLong(windows: Of<'window'>[]): boolean {
  return windows.some(({ window }) => window.named?.includes('agreement-period'))
}

export const isSeason = (name: string) => /^(?:spring|summer|autumn|winter)$/.test(name)
