import { agreementPeriod } from './agreement-periods.rules.ts'
import { dateRange, months, through, yearOrDay } from './date-windows.rules.ts'
import type { PhraseRule } from './marks.rules.ts'
import { namedTime } from './named-times.rules.ts'
import { daysOfWeek, parity } from './week-windows.rules.ts'

/** When: dates, months, seasons, weekdays, evenings, risk weekends; the first that fits. */

export const windows: PhraseRule[] = [
  dateRange,
  through,
  agreementPeriod,
  yearOrDay,
  months,
  parity,
  daysOfWeek,
  namedTime,
]
