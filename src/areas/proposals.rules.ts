import { addDays, after, type Calendar, type Day, isoWeekOf, weekdayOf } from '../calendar.ts'
import { daysBetween, paydayFriday, weekdayInMonth } from './days.rules.ts'
import { isSeason, type NewOccasion, yearOf } from './occasions.rules.ts'
import {
  type Basis,
  isOneAtATime,
  kindOf,
  returningDays,
  type UsualDay,
  usualDays,
} from './returning.rules.ts'

type Country = Calendar['country']

/**
 * An occasion of next year as the rules think it will be; nothing is written
 * before a person has said so. `sure` when the partnership keeps it already and
 * its days need no asking: only such a one is ticked beforehand.
 */
export type Proposal = NewOccasion & { basis: Basis; sure: boolean }

/** Calendars whose stretches are set by the week's number in both countries' schools. */
const byWeek = new Set(['winter-holiday', 'autumn-holiday', 'school-breaks'])

/**
 * What next year's calendar could be, from this year's: what is already written
 * for that year is left out, and the days that towns of the country usually
 * keep are added where they are missing.
 */
export function proposalsFor(
  year: number,
  occasions: NewOccasion[],
  country: Country,
  usualTitles: Record<UsualDay, string>,
): Proposal[] {
  const carried = occasions
    .filter(({ from }) => yearOf(from) === year - 1)
    .map((occasion) => aYearOn(occasion, country))
  const written = occasions.filter(({ from }) => yearOf(from) === year)
  const missing = usualDays(country, year)
    .map(({ day, ...usual }) => ({ ...usual, title: usualTitles[day], sure: false }))
    .filter((usual) => ![...carried, ...written].some((other) => kindOf(other) === kindOf(usual)))
  return [...carried, ...missing]
    .filter((proposal) => !written.some((other) => isTheSameYearlyThing(proposal, other)))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}

/** An occasion a year on, by the rule of what it is. */
export function aYearOn(occasion: NewOccasion, country: Country): Proposal {
  const { calendar } = occasion
  const title = titleAYearOn(occasion.title)
  const length = daysBetween(occasion.from, occasion.to)
  const moved = (from: Day, basis: Basis, sure: boolean) => ({
    calendar,
    title,
    from,
    to: addDays(from, length),
    basis,
    sure,
  })
  const returning = returningDays.find((day) => day.calendar === kindOf(occasion))
  if (returning) {
    const sure = returning.calendar !== 'easter-holiday' && returning.basis !== 'usual-time'
    return moved(
      withAnchor(occasion.from, (year) => returning.on(year, country)),
      returning.basis,
      sure,
    )
  }
  if (isSeason(occasion)) {
    const [from, to] = [after(occasion.from, 'P1Y'), after(occasion.to, 'P1Y')]
    return { calendar, title, from, to, basis: 'same-dates', sure: true }
  }
  if (calendar === 'payday-weekends') return moved(paydayOn(occasion.from, country), 'payday', false)
  if (byWeek.has(calendar)) return moved(sameWeek(occasion.from), 'same-week', false)
  return moved(samePlaceInMonth(occasion.from), 'same-place-in-month', false)
}

/** "Valborg 2026" becomes "Valborg 2027", "Mörka tiden 2026–2027" becomes "Mörka tiden 2027–2028". */
function titleAYearOn(title: string): string {
  return title.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + 1))
}

/** As many days before or after the returning day as last year; new year's day belongs to the eve before it. */
function withAnchor(from: Day, on: (year: number) => Day): Day {
  const year = yearOf(from)
  const nearest = [year - 1, year, year + 1].reduce((best, candidate) =>
    Math.abs(daysBetween(on(candidate), from)) < Math.abs(daysBetween(on(best), from)) ? candidate : best,
  )
  return addDays(on(nearest + 1), daysBetween(on(nearest), from))
}

/** The same weekday of the week with the same number; week 53 becomes 52. */
function sameWeek(from: Day): Day {
  const candidates = [addDays(from, 364), addDays(from, 371)]
  return candidates.find((day) => isoWeekOf(day) === isoWeekOf(from)) ?? addDays(from, 364)
}

function samePlaceInMonth(from: Day): Day {
  const place = Math.ceil(Number(from.slice(8)) / 7)
  return weekdayInMonth(yearOf(from) + 1, Number(from.slice(5, 7)), weekdayOf(from), place)
}

function paydayOn(from: Day, country: Country): Day {
  const month = Number(from.slice(5, 7))
  return addDays(
    paydayFriday(yearOf(from) + 1, month, country),
    daysBetween(paydayFriday(yearOf(from), month, country), from),
  )
}

/**
 * Whether a written occasion already is what is proposed: of the same kind, and
 * under the same name within a fortnight (payday weekends share a name and are
 * four weeks apart), or, where there is but one at a time, on the same days.
 */
function isTheSameYearlyThing(proposal: Proposal, written: NewOccasion): boolean {
  if (kindOf(proposal) !== kindOf(written)) return false
  const sameName = proposal.title.toLowerCase() === written.title.toLowerCase()
  if (sameName && Math.abs(daysBetween(proposal.from, written.from)) <= 14) return true
  return isOneAtATime(kindOf(proposal)) && proposal.from <= written.to && written.from <= proposal.to
}
