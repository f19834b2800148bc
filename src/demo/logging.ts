import type { Cadence } from '../action-plan/cadence/rules.ts'
import {
  addDays,
  type CalendarPeriod,
  type Day,
  daysFromTo,
  periodNumber,
  periodNumbered,
  type RiskOccasion,
} from '../calendar.ts'
import { between, chanceFor } from './chance.ts'
import type { CommitmentStory } from './story.ts'

/** What somebody logged, before it has ids: which unit or key group stands as its name. */
export type LoggedTime = {
  day: Day
  quantity: number
  quantityWords: string | null
  unit: string | null
  distinct: string | null
  riskOccasion: string | null
  responseHours: number | null
  channel: string | null
}

/**
 * The log of one commitment from its first day until `today`, as its story
 * tells it: period by period, so many as were done, on days that fit.
 */
export function loggedBy(story: CommitmentStory, riskOccasions: RiskOccasion[], today: Day): LoggedTime[] {
  const chance = chanceFor(story.title)
  const last = [today, story.to, story.went.ended?.day]
    .filter((day) => day !== null && day !== undefined)
    .sort()[0]!
  const days = (cadence: Cadence): Day[] => {
    if (story.went.timesAYear) return freely(story, last, chance)
    if (cadence.kind === 'per-occasion') return onOccasions(story, riskOccasions, last, chance)
    const { amended } = story.went
    const before = byPeriod(story, amended ? addDays(amended.from, -1) : last, chance)
    return amended ? [...before, ...byPeriod({ ...story, ...amended }, last, chance)] : before
  }
  const resting = (day: Day) =>
    story.went.pauses?.some((pause) => day >= pause.from && day <= (pause.to ?? last)) ?? false
  return days(story.cadence)
    .filter((day) => day >= story.from && day <= last && !resting(day))
    .map((day, i) => timeOn(day, i, story, riskOccasions, chance))
}

function timeOn(
  day: Day,
  i: number,
  story: CommitmentStory,
  occasions: RiskOccasion[],
  chance: () => number,
): LoggedTime {
  const { went } = story
  const quantity = went.quantity ? between(chance, went.quantity) : 1
  const calendars = story.cadence.window?.named ?? []
  const occasion = occasions.find(
    (one) => calendars.includes(one.calendar) && day >= one.from && day <= one.to,
  )
  return {
    day,
    quantity,
    quantityWords: went.quantityWords && chance() < 0.3 ? `${went.quantityWords} ${quantity}` : null,
    unit: went.kinds ? kindBy(chance(), went.kinds) : (went.units?.[i % went.units.length] ?? null),
    distinct: went.distinct ? (went.distinct[i % went.distinct.length] ?? null) : null,
    riskOccasion: occasion?.id ?? null,
    responseHours: went.responseHours ? between(chance, went.responseHours) : null,
    channel: went.channels ? (went.channels[i % went.channels.length] ?? null) : null,
  }
}

/** The kind that a chance from 0 to 1 falls on. */
function kindBy(chance: number, kinds: Record<string, number>): string | null {
  let left = chance
  const entries = Object.entries(kinds)
  const found = entries.find(([, share]) => {
    left -= share
    return left < 0
  })
  return (found ?? entries.at(-1))?.[0] ?? null
}

/** So many times a year, spread over it. */
function freely(story: CommitmentStory, last: Day, chance: () => number): Day[] {
  return Object.entries(story.went.timesAYear ?? {}).flatMap(([year, times]) => {
    const first = `${year}-01-01`
    const length = daysFromTo(first, `${year}-12-31`)
    return Array.from({ length: times }, () => addDays(first, Math.floor(chance() * length)))
      .filter((day) => day <= last)
      .sort()
  })
}

/** One day of each risk occasion that was covered. */
function onOccasions(
  story: CommitmentStory,
  occasions: RiskOccasion[],
  last: Day,
  chance: () => number,
): Day[] {
  const calendars = story.cadence.window?.named ?? []
  return occasions
    .filter((occasion) => calendars.includes(occasion.calendar) && occasion.from <= last)
    .filter((occasion) => chance() < (story.went.share[Number(occasion.from.slice(0, 4))] ?? 1))
    .map((occasion) => occasion.from)
    .sort()
}

const asCalendarPeriod: Partial<Record<string, CalendarPeriod>> = { shift: 'month', agreement: 'year' }

/** As many as the story's share of what each period owed, on days the cadence allows. */
function byPeriod(story: CommitmentStory, last: Day, chance: () => number): Day[] {
  const { cadence, went } = story
  const period = asCalendarPeriod[cadence.period ?? ''] ?? ((cadence.period ?? 'year') as CalendarPeriod)
  const days: Day[] = []
  const everyN = cadence.everyN ?? 1
  const first = periodNumber(period, cadence.anchor ?? story.from)
  for (let number = first; ; number += everyN) {
    const { from, to } = periodNumbered(period, number, 'SE')
    if (from > last) return days
    const owed =
      cadence.period === 'shift'
        ? (went.shiftsAMonth ?? 0) / 5
        : (cadence.count ?? 1) * (went.units?.length ?? 1)
    const share = went.share[Number(to.slice(0, 4))] ?? 0
    const perEntry = went.quantity ? (went.quantity[0] + went.quantity[1]) / 2 : 1
    const entries = Math.floor(
      (owed * share) / (cadence.period === 'shift' ? 1 : perEntry) + chance() * 0.6 + 0.2,
    )
    const allowed = allowedDays(story, from, to)
    const chosen = Array.from({ length: entries }, () => allowed[Math.floor(chance() * allowed.length)])
    days.push(...chosen.filter((day) => day !== undefined).sort())
  }
}

function allowedDays(story: CommitmentStory, from: Day, to: Day): Day[] {
  const { window } = story.cadence
  return Array.from({ length: daysFromTo(from, to) }, (_, i) => addDays(from, i)).filter((day) => {
    const monthDay = `--${day.slice(5)}`
    if (window?.startMonthDay && monthDay < window.startMonthDay) return false
    if (window?.endMonthDay && monthDay > window.endMonthDay) return false
    return !story.went.weekdays || story.went.weekdays.includes(new Date(`${day}T12:00:00Z`).getUTCDay())
  })
}
