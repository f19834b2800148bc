import type { Interval } from '../interval.ts'
import { rateOf } from '../rate.ts'

type Input = { count: number | null; exposure: number; per: number; confidence: number }

/** A reason for having no number, under the name the oracles give it. */
export const statusOf = (problem: string): string =>
  problem.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)

/** An interval under the names the oracles give its ends. */
export const ends = ({ low, high }: Interval) => ({ lower: low, upper: high })

export function rateAnswer({ count, exposure, per, confidence }: Input) {
  const rate = rateOf({ count, exposure }, { per, confidence })
  if ('problem' in rate)
    return { status: statusOf(rate.problem), rate: null, exact: null, midP: null, byar: null }
  const { exact, midP, byar } = rate
  return { status: 'ok', rate: rate.rate, exact: ends(exact), midP: ends(midP), byar: ends(byar) }
}
