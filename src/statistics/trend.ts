import { sumOf } from './areas.ts'
import { normalBeyond } from './normal.ts'

/** So many said yes of so many, in a year. */
export type YearShare = { year: number; yes: number; n: number }

/** Whether the shares rise or fall over the years, and by how much a year. */
export type Trend = { chiSquare: number; p: number; perYear: number }

/**
 * Whether a share rises or falls steadily over several years of a survey. Null
 * where it cannot be said: nobody answered, all years are one, or everybody
 * answers alike.
 * Sources: Cochran, Biometrics 10 (1954) 417–451; Armitage, 11 (1955) 375–386.
 */
export function trendOf(years: readonly YearShare[]): Trend | null {
  const answers = sumOf(years.map(({ n }) => n))
  const share = sumOf(years.map(({ yes }) => yes)) / answers
  const middle = sumOf(years.map(({ year, n }) => year * n)) / answers
  const spread = sumOf(years.map(({ year, n }) => n * (year - middle) ** 2))
  if (!(share > 0 && share < 1 && spread > 0)) return null
  const together = sumOf(years.map(({ year, yes, n }) => (year - middle) * (yes - n * share)))
  const chiSquare = together ** 2 / (share * (1 - share) * spread)
  return { chiSquare, p: normalBeyond(Math.sqrt(chiSquare)), perYear: together / spread }
}
