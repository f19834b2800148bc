import { eachTime, nothing, type Of, once, type Placed } from './reading.rules.ts'
import type { Cadence } from './rules.ts'

/** "i weekenden" without a number: it goes on then. */
export function weekendsOf(rates: Of<'rate'>[]): Placed[] {
  const weekend = rates.find((rate) => rate.loose && rate.period === 'weekend')
  if (!weekend) return []
  const cadence: Cadence = { ...nothing, kind: 'continuous', window: { weekend: true } }
  return [{ cadence, from: weekend.from, explicit: false, weak: true }]
}

/** "redovisas per tertial": once in each, where no number is told and nothing else is said. */
export function perEach(
  rates: Of<'rate'>[],
  verbs: (Of<'future'> | Of<'doing'>)[],
  found: Placed[],
): Placed[] {
  // "antal brott per år" is what a table shows.
  const owed = (from: number) => from <= 1 || verbs.some((verb) => verb.from < from)
  const rate = rates.find(
    ({ alone, loose, comparator, from }) => !alone && !loose && comparator === 'none' && owed(from),
  )
  if (!rate || found.length > 0) return []
  const { period, everyN, from } = rate
  const cadence: Cadence = { ...nothing, kind: 'counted', count: 1, comparator: 'exactly', period, everyN }
  return [{ cadence, from, explicit: false, weak: true }]
}

/** Times that make a reading where nothing else does: "hver fredag", "udda veckor", "under riskhelger", "i mars". */
export function windowsAlone(
  windows: Of<'window'>[],
  found: Placed[],
  holds: boolean,
  measured: boolean,
  single: boolean,
): Placed[] {
  const counted = found.some(({ cadence }) => cadence.kind === 'counted')
  if (counted) return []
  const first = (alone: Of<'window'>['alone']) => windows.find((window) => window.alone === alone)
  const make = (cadence: Partial<Cadence>, from: number, weak = false): Placed => ({
    cadence: { ...nothing, ...cadence },
    from,
    explicit: false,
    weak,
  })
  const every = { kind: 'counted', count: 1, comparator: 'exactly', everyN: 1 } as const
  const [parity, monthly, daily] = [first('parity'), first('monthly'), first('daily')]
  if (parity) return [make({ ...every, period: 'week', everyN: 2 }, parity.from)]
  if (monthly) return [make({ ...every, count: monthly.times ?? 1, period: 'month' }, monthly.from)]
  // "tas bort vardagar inom 24 timmar": the days on which the time runs.
  const inOneWeek = windows.some(({ alone, window }) => alone === 'one-off' && window.isoWeeks)
  const answered = found.some(({ cadence }) => cadence.within)
  if (daily && !answered && !inOneWeek) return [make({ ...every, period: 'day' }, daily.from)]
  const [occasion, later, goingOn] = [first('occasion'), first('one-off'), first('going-on')]
  if (occasion && !found.some(({ cadence }) => cadence.kind === 'per-occasion'))
    return [make(eachTime, occasion.from)]
  const sure = found.some(({ weak }) => !weak)
  const listed = first('listed')
  if (listed && !sure && !holds)
    return [make({ ...every, count: listed.times ?? 1, period: 'year' }, listed.from)]
  // "genomför möten i mars" leaves the number open, "en enkät i juni" does not.
  // "i weekenderne i juni og juli", "på kvällarna i augusti": it goes on then, each year.
  const ongoing = goingOn?.window.weekend || goingOn?.window.dayParts
  const yearly = later?.window.startMonthDay !== undefined
  if (later && yearly && ongoing && !single && !sure) return [make({ kind: 'continuous' }, later.from, true)]
  if (later && !sure && !holds && !measured) return [make(single ? once : { kind: 'one-off' }, later.from)]
  return goingOn && !sure ? [make({ kind: 'continuous' }, goingOn.from, true)] : []
}

/** "kontoret öppnas den 1 oktober": once, on that day. */
export function onTheDay(windows: Of<'window'>[], found: Placed[]): Placed[] {
  if (found.length > 0) return []
  const day = windows.find(
    ({ window: { start, end, startMonthDay, endMonthDay } }) =>
      (start ?? startMonthDay) !== undefined && (start ?? startMonthDay) === (end ?? endMonthDay),
  )
  if (!day) return []
  const dueBy = (day.window.end ?? day.window.endMonthDay)!
  return [{ cadence: { ...once, dueBy }, from: day.from, explicit: false, weak: false }]
}

/** "ska inrättas under 2025": once, by the end of that year. */
export function duringYear(windows: Of<'window'>[], found: Placed[]): Placed[] {
  // "fram till den 30 oktober genomförs …": by then, once.
  const until = windows.find(
    ({ window }) => !window.start && !window.startMonthDay && (window.end || window.endMonthDay),
  )
  if (until && found.length === 0) {
    const dueBy = (until.window.end ?? until.window.endMonthDay)!
    return [{ cadence: { ...once, dueBy }, from: until.from, explicit: false, weak: false }]
  }
  const year = windows.find(
    ({ window: { start, end } }) => start?.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`,
  )
  if (!year || found.length > 0) return []
  return [{ cadence: { ...once, dueBy: year.window.end! }, from: year.from, explicit: false, weak: false }]
}
