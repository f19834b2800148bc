import type { Cadence } from '../action-plan/cadence/rules.ts'
import { cadenceOn, coversUnits, mayBeOfKinds } from '../action-plan/commitments/coverage.rules.ts'
import { comesBefore, occasionsNamed } from '../action-plan/periods/occasions.rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import {
  addDays,
  after,
  type Calendar,
  type CalendarPeriod,
  type Day,
  periodHere,
  periodNumber,
  type RiskOccasion,
  type Stretch,
} from '../calendar.ts'
import type { CoverageUnit, ResponseUnit } from './rules.ts'

/** What a report must or may say beyond how many and when, by the commitment's wording on a day. */
export type Questions = {
  /** Which class, school, area or kind: what was named and existed on the day. Empty: not asked. */
  units: CoverageUnit[]
  /** The units are kinds: speed, alcohol and drugs of the same checks. */
  ofKinds: boolean
  /** What must differ from the times before: the area, or a key group in words. */
  distinct: 'area' | 'key' | null
  /** Which of the occasions that these names mean it answered; "before-market" is one coming. */
  named: string[]
  /** How long it took, where an answer was promised within a time ("PT24H"). */
  within: string | null
  /** Its days are working days, and so are those that are reported. */
  inWorkingDays: boolean
  /** The units are channels, each of which is owed a number. */
  ofChannels: boolean
  /** Through which channel, where the words speak of channels and none of them is owed a number of its own. */
  channel: boolean
  /** In which area it was, where the words speak of areas and none is owed a number of its own. It may be left open. */
  area: boolean
  /** Hours are counted: parts of one may be reported. */
  inHours: boolean
}

/** The last day a commitment held or will hold; null when until further notice. */
export function lastDayOf({ toDay, ending }: Pick<Commitment, 'toDay' | 'ending'>): Day | null {
  if (!ending) return toDay
  return toDay !== null && toDay < ending.day ? toDay : ending.day
}

/** What is to be asked of a report about a day. Nothing that the cadence does not need: it is filled in on a phone. */
export function questionsOf(
  commitment: Commitment,
  day: Day,
  known: { units: CoverageUnit[]; areas: boolean },
): Questions {
  const cadence = cadenceOn(commitment, day)
  const { distinctBy, within, unit } = cadence
  const ofKinds = mayBeOfKinds(commitment, day)
  const units = coversUnits(cadence) || ofKinds ? known.units.filter((one) => existsOn(one, day)) : []
  return {
    units,
    ofKinds,
    distinct: distinctBy ? (distinctBy === 'area' && known.areas ? 'area' : 'key') : null,
    named: cadence.window?.named ?? [],
    within: within ?? null,
    inWorkingDays: cadence.workingDays ?? false,
    ofChannels: cadence.per === 'channel',
    channel:
      !(cadence.per === 'channel' && units.length > 0) &&
      speaksOfChannels(`${commitment.title} ${commitment.originalWords}`),
    // Where each area is owed a number of its own, the first question tells the area.
    area:
      known.areas &&
      !(cadence.per === 'area' && units.length > 0) &&
      areaWords.test(`${commitment.title} ${commitment.originalWords}`),
    inHours: unit === 'hour',
  }
}

/** In what a time of response is told here where nobody says otherwise: as the promise is written. */
export function usualResponseUnit({ within, inWorkingDays }: Questions): ResponseUnit {
  if (within === null || within.includes('T')) return 'hours'
  return inWorkingDays ? 'working-days' : 'days'
}

/** Shares of shifts and occasions are worked out from how many there were. */
export function countsOccasions(cadence: Cadence): boolean {
  return cadence.kind === 'per-occasion' || cadence.period === 'shift' || cadence.period === 'occasion'
}

/**
 * Without a number, an empty month says something only when somebody confirms
 * that no need arose. What goes on all the time is needed all the time, unless
 * its words say "when needed".
 */
export function mayHaveNoNeed({ kind, count, condition }: Cadence): boolean {
  if (kind === 'not-a-cadence') return false
  if (kind === 'continuous') return Boolean(condition)
  return kind !== 'counted' || count === null || Boolean(condition)
}

function existsOn(unit: CoverageUnit, day: Day): boolean {
  return (unit.from === null || unit.from <= day) && (unit.to === null || day <= unit.to)
}

const channelWords =
  /webb|hemsid|hjemmesid|website|tidning|bladet(?!\p{L})|avis|facebook|instagram|sociala? medie|sociale medie|social media|annons|nyhetsbrev|nyhedsbrev|newsletter|utskick|affisch|plakat|kanal|channel/iu

const areaWords = /områden?(?!\p{L})|områder(?:ne)?(?!\p{L})|stadsdel|bydel|\bareas?\b/iu

function speaksOfChannels(words: string): boolean {
  return channelWords.test(words)
}

/** The running period of a cadence on a day; the whole term where the calendar sets none. */
export function periodOf(commitment: Commitment, day: Day, calendar: Calendar): Stretch {
  const { period } = cadenceOn(commitment, day)
  if (period === null || period === 'agreement' || period === 'shift' || period === 'occasion')
    return { from: commitment.begins, to: lastDayOf(commitment) ?? day }
  const calendarPeriod: CalendarPeriod = period
  return periodHere(calendarPeriod, periodNumber(calendarPeriod, day), calendar)
}

/** How long after its last day an occasion is still offered for a late report. */
const offeredForDays = 62

/**
 * The occasions that a report of today may be about, the latest first: begun,
 * and not long over or long since due. What is done before an occasion is
 * reported before it has begun: of each calendar the next one is offered too.
 */
export function occasionsNear(cadence: Cadence, occasions: RiskOccasion[], today: Day): RiskOccasion[] {
  const named = occasionsNamed(cadence.window?.named ?? [], occasions)
  const ends = ({ to }: RiskOccasion) =>
    addDays(cadence.offset ? after(to, cadence.offset) : to, offeredForDays)
  return named
    .filter((one) =>
      one.from <= today ? ends(one) >= today : comesBefore(cadence, one) && isNextOf(named, one, today),
    )
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))
}

function isNextOf(occasions: RiskOccasion[], { calendar, from }: RiskOccasion, today: Day): boolean {
  return !occasions.some((other) => other.calendar === calendar && other.from > today && other.from < from)
}

/**
 * The occasion that a report of today is most likely about, of those offered:
 * the one that lasts or ended yesterday; of what comes before it, the one to come.
 */
export function occasionLikely(cadence: Cadence, offered: RiskOccasion[], today: Day): RiskOccasion | null {
  const coming = offered.findLast((one) => one.from > today && comesBefore(cadence, one))
  const lasting = offered.find(({ from, to }) => from <= today && today <= addDays(to, 1))
  return coming ?? lasting ?? null
}
