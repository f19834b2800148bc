import { countedOf } from './counting.rules.ts'
import type { Mark } from './marks.rules.ts'
import { eachTime, merged, nothing, type Of, once, type Placed } from './reading.rules.ts'
import type { Cadence } from './rules.ts'
import { atItsTimes } from './times-held.rules.ts'
import { duringYear, onTheDay, perEach, weekendsOf, windowsAlone } from './windows-alone.rules.ts'

/** What has no cadence in it: validity, clock times, sizes, outcomes. */
export const notACadence: Cadence = nothing

/** The readings of one sentence, put together of its marks. */
export function readingsOf(marks: readonly Mark[]): Placed[] {
  const of = <Is extends Mark['is']>(is: Is) => marks.filter((mark): mark is Of<Is> => mark.is === is)
  if (of('ending').length > 0) return []
  const was = of('past').length > 0 && of('future').length === 0
  const holds = of('validity').length > 0
  // "hade 34 ingripanden per månad i snitt": what it came to.
  const averaged = was && of('average').length > 0
  const rates = averaged ? of('rate').map((rate) => ({ ...rate, loose: true })) : of('rate')
  const counted = countedOf(of('amount'), rates, of('window'), was, holds)
  const found: Placed[] = [
    ...counted,
    ...waitingOf(of('demand')),
    ...followingOf(of('occasion'), of('within'), of('offset'), counted),
  ]
  if (!was && !(holds && of('future').length === 0))
    found.push(...dueOf(of('deadline'), of('offset'), counted, of('rate')))
  found.push(...goingOnOf(of('going-on')), ...weekendsOf(of('rate')))
  const shallBe = of('future').length > 0 || of('doing').length > 0
  if (!was && !holds && shallBe) found.push(...onTheDay(of('window'), found))
  if (!was && !holds && shallBe && of('look-alike').length === 0)
    found.push(...duringYear(of('window'), found))
  if (!was && !holds) found.push(...perEach(of('rate'), [...of('future'), ...of('doing')], found))
  const single = of('amount').some(({ article, count }) => article && count === 1)
  const answered = of('look-alike').some(({ contact }) => contact)
  if (!was && !answered)
    found.push(...windowsAlone(of('window'), found, holds, of('look-alike').length > 0, single))
  const sure = found.filter((reading) => !reading.weak)
  const suspicious = of('look-alike').length > 0 || was || (holds && of('future').length === 0)
  const kept = sure.length > 0 ? sure : suspicious ? [] : found.slice(0, 1)
  const kinds = of('occasion').flatMap(({ kinds: per }) => (per ? [per] : []))
  const pers = [...of('per').map(({ per }) => per), ...kinds]
  const [windows, averages] = [of('window'), of('average')]
  const [anchors, differing] = [of('anchor'), of('distinct')]
  return kept
    .map((reading) => withCircumstances(reading, windows, pers, averages, anchors, differing))
    .map((reading) => atItsTimes(reading, marks))
}

function waitingOf(demands: Of<'demand'>[]): Placed[] {
  return demands.map(({ from, condition }) => ({
    cadence: { ...nothing, kind: 'on-demand', condition },
    from,
    explicit: false,
    weak: false,
  }))
}

function followingOf(
  occasions: Of<'occasion'>[],
  withins: Of<'within'>[],
  offsets: Of<'offset'>[],
  counted: Placed[],
): Placed[] {
  const found: Placed[] = []
  for (const { from, per, strong, to, kinds } of occasions) {
    if (kinds && counted.length > 0) continue
    // "vid uppföljningarna varje tertial": the rate tells when those occasions come.
    const ruled = !strong && counted.some((reading) => reading.from >= to - 1 && reading.from <= to + 4)
    if (!ruled) found.push({ cadence: { ...eachTime, per }, from, explicit: false, weak: false })
  }
  for (const { from, within, per, workingDays } of withins) {
    const cadence: Cadence = { ...eachTime, within, per, ...(workingDays && { workingDays: true }) }
    found.push({ cadence, from, explicit: false, weak: false })
  }
  for (const { from, offset, per, workingDays } of offsets) {
    const cadence: Cadence = { ...eachTime, offset, per, ...(workingDays && { workingDays: true }) }
    if (per !== null) found.push({ cadence, from, explicit: false, weak: false })
  }
  return found
}

/** Days by which it must be done: every year, or once; a day beside a count belongs to the count. */
function dueOf(
  deadlines: Of<'deadline'>[],
  offsets: Of<'offset'>[],
  counted: Placed[],
  rates: Of<'rate'>[],
): Placed[] {
  const found: Placed[] = []
  for (const { from, dueBy, yearly, times } of deadlines) {
    const owed = counted[0]
    // "senast 15 april och 15 oktober varje år" is two a year.
    const count = owed && !owed.explicit && times > 1 ? times : owed?.cadence.count
    if (owed) owed.cadence = { ...owed.cadence, count: count!, dueBy }
    else if (yearly || rates.some((rate) => rate.period === 'year' && rate.alone))
      found.push({
        cadence: {
          ...nothing,
          kind: 'counted',
          count: times,
          comparator: 'exactly',
          period: 'year',
          everyN: 1,
          dueBy,
        },
        from,
        explicit: false,
        weak: false,
      })
    else found.push({ cadence: { ...once, dueBy }, from, explicit: false, weak: false })
  }
  for (const { from, offset, per, workingDays } of offsets) {
    const cadence: Cadence = { ...once, offset, ...(workingDays && { workingDays: true }) }
    if (per === null) found.push({ cadence, from, explicit: false, weak: false })
  }
  return found
}

function goingOnOf(marks: Of<'going-on'>[]): Placed[] {
  return marks.map(({ from, weak }) => ({
    cadence: { ...nothing, kind: 'continuous' },
    from,
    explicit: false,
    weak,
  }))
}

function withCircumstances(
  placed: Placed,
  windows: Of<'window'>[],
  pers: string[],
  averages: Of<'average'>[],
  anchors: Of<'anchor'>[],
  differing: Of<'distinct'>[],
): Placed {
  const { cadence } = placed
  if (cadence.kind === 'on-demand') return placed
  const window = merged([cadence.window ?? undefined, ...windows.map((mark) => mark.window)])
  const counted = cadence.kind === 'counted'
  const averagedOver = counted && averages[0] ? (averages[0].period ?? 'year') : null
  const per = cadence.per ?? (counted ? (pers[0] ?? null) : null)
  return {
    ...placed,
    cadence: {
      ...cadence,
      window,
      per,
      averagedOver,
      distinctBy: counted ? (differing[0]?.by ?? null) : null,
      anchor: counted ? (anchors[0]?.day ?? null) : null,
    },
  }
}
