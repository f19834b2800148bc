import type { Day } from '../../calendar.ts'
import { numberIn } from '../../web/written-number.rules.ts'
import type { CadenceProblemCode } from './cadence-problems.rules.ts'

type Tell = (code: CadenceProblemCode) => void

/** A positive number as people write it, "1 500", "1.500" or "2,5"; null where nothing stands, or no such number. */
export function numberOf(written: string, largest: number, tell: Tell): number | null {
  if (written.trim() === '') return null
  const number = numberIn(written)
  if (number === null) return wrong(tell, 'notANumber')
  if (number <= 0) return wrong(tell, 'notPositive')
  if (number > largest) return wrong(tell, 'tooLarge')
  return number
}

/** A day as a date field sends it, "2026-11-22". */
export function writtenDayOf(written: string, tell: Tell): Day | null {
  if (written === '') return null
  return isDay(written) ? written : wrong(tell, 'notADay')
}

/** A day of every year as both languages write it, "1/5" for the first of May; kept as "--05-01". */
export function monthDayOf(written: string, tell: Tell): string | null {
  if (written === '') return null
  const [, day = '', month = ''] = /^(\d{1,2})\s*[/.]\s*(\d{1,2})\.?$/.exec(written) ?? []
  // A leap year, so that 29 February is a day of every year; it is then its last of February.
  if (!isDay(`2024-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) return wrong(tell, 'notADayOfTheYear')
  return `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Either a day or a day of every year. */
export function dayOrMonthDay(written: string, tell: Tell): string | null {
  return /^\d{4}-/.test(written) ? writtenDayOf(written, tell) : monthDayOf(written, tell)
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
}

function wrong(tell: Tell, code: CadenceProblemCode): null {
  tell(code)
  return null
}
