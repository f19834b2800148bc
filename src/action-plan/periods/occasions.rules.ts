import { after, type Calendar, type Day, type RiskOccasion, type Stretch } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'

/** The occasions of the named calendars that a cadence follows: risk weekends, ends of school terms. */
export function occasionsOf({ window }: Cadence, calendar: Calendar): RiskOccasion[] {
  return calendar.riskOccasions.filter((occasion) => window?.named?.includes(occasion.calendar))
}

/** Whether an occasion's commitment falls due in a period: on its last day, or so long after it. */
export function fallsDueIn(period: Stretch, occasion: RiskOccasion, cadence: Cadence): boolean {
  const dueDay = dayDueAfter(occasion, cadence)
  return period.from <= dueDay && dueDay <= period.to
}

/** The day on which what follows an occasion falls due. */
export function dayDueAfter({ to }: RiskOccasion, { offset }: Cadence): Day {
  return offset ? after(to, offset) : to
}
