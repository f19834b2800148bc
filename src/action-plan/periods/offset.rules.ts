import { after, afterWorkingDays, type Day, hoursIn } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'

/**
 * The day on which what belongs to a day falls due: "en uppföljning efter fem
 * arbetsdagar". A cadence without an offset falls due on the day itself.
 */
export function afterOffset(day: Day, { offset, workingDays }: Pick<Cadence, 'offset' | 'workingDays'>): Day {
  if (!offset) return day
  return workingDays ? afterWorkingDays(day, Math.round(hoursIn(offset) / 24)) : after(day, offset)
}
