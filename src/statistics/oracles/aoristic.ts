import { hoursOfDay, hoursOfWeek, type Span } from '../aoristic.ts'

export function aoristicAnswer({ events }: { events: Span[] }) {
  const found = hoursOfWeek(events)
  const weighted = found.hours.flatMap((weight, at) => (weight > 0 ? [[String(at), weight]] : []))
  return {
    hourOfWeek: Object.fromEntries(weighted),
    hourOfDay: hoursOfDay(found),
    total: found.total,
    unknownTime: found.unknown,
    overAWeek: found.overAWeek,
  }
}
