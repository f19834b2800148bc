import { numberIn } from '../../web/written-number.rules.ts'
import { mostCounted } from './rules.ts'

/** Why a cell holds no number of residents or dwellings. */
export type CountProblem = 'notANumber' | 'notTold' | 'notWhole' | 'tooLarge'

/** The year a head or cell stands for; a quarter's figure is taken where it is the first, which counts the first of January. */
export type Time = { year: number; quarter: number }

/** "2024", "År 2024", "2024K1", "2024-12-31". */
export function timeIn(written: string): Time | null {
  const [, year, quarter] =
    /^(?:år\s*,?\s*|year\s*)?((?:19|20)\d{2})(?:\.0)?(?:\s*[kq]v?\.?\s*([1-4]))?$/i.exec(written.trim()) ??
    /^((?:19|20)\d{2})-(?:01-01|12-31)$/.exec(written.trim()) ??
    []
  return year ? { year: Number(year), quarter: Number(quarter ?? 1) } : null
}

export const isTime = (written: string): boolean => timeIn(written) !== null

/** How many, as offices write it: a dash is nought, two dots are not told. */
export function countIn(written: string): number | CountProblem {
  if (/^(?:\.{2,3}|…|x|\*+)$/i.test(written)) return 'notTold'
  if (/^[-–—]$/.test(written)) return 0
  const count = numberIn(written.replace(/(?<=\d)\.0+$/, ''))
  if (count === null || count < 0) return 'notANumber'
  if (!Number.isInteger(count)) return 'notWhole'
  return count > mostCounted ? 'tooLarge' : count
}
