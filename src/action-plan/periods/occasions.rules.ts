import type { Calendar, Day, RiskOccasion, Stretch } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { afterOffset } from './offset.rules.ts'

/** The occasions of the named calendars that a cadence follows: risk weekends, ends of school terms. */
export function occasionsOf({ window }: Cadence, calendar: Calendar): RiskOccasion[] {
  return occasionsNamed(window?.named ?? [], calendar.riskOccasions)
}

/**
 * The occasions that these names mean. "Before every market" names the markets
 * themselves, unless the time before them is kept as a calendar of its own.
 */
export function occasionsNamed(named: readonly string[], occasions: RiskOccasion[]): RiskOccasion[] {
  const kept = new Set(occasions.map(({ calendar }) => calendar))
  const calendars = named.map((name) => (kept.has(name) ? name : calendarBefore(name)))
  return occasions.filter(({ calendar }) => calendars.includes(calendar))
}

const before = 'before-'
const calendarBefore = (name: string) => (name.startsWith(before) ? name.slice(before.length) : name)

/** Whether it is to be done before the occasion: "a course before every market". */
export function comesBefore({ window }: Cadence, { calendar }: RiskOccasion): boolean {
  return window?.named?.includes(`${before}${calendar}`) ?? false
}

/** Whether an occasion's commitment falls due in a period: when it begins or ends, or so long after it. */
export function fallsDueIn(period: Stretch, occasion: RiskOccasion, cadence: Cadence): boolean {
  const dueDay = dayDueAfter(occasion, cadence)
  return period.from <= dueDay && dueDay <= period.to
}

/** The day on which what belongs to an occasion falls due: what comes before it when it begins, else when it ends or later. */
export function dayDueAfter(occasion: RiskOccasion, cadence: Cadence): Day {
  const { from, to } = occasion
  if (cadence.offset) return afterOffset(to, cadence)
  return comesBefore(cadence, occasion) ? from : to
}
