import { addDays, after, type Day, dayNumber } from '../../calendar.ts'
import { textProblem } from '../free-text.rules.ts'

/** A plan for a period; most hold a calendar year. */
export type ActionPlan = {
  id: string
  agreement: string
  title: string
  fromDay: Day
  toDay: Day
  /** The plan that this one was rolled over from. */
  continues: string | null
}

export type PlanStanding = {
  code: 'notBegun' | 'running' | 'expiresSoon' | 'expired'
  /** Days left including today; 0 of one that has expired. */
  daysLeft: number
}

/** So long before its last day a plan is said to be about to expire: a council meets about every other month. */
const warnedDaysBefore = 60

/** Where a plan stands in its period on a day. */
export function planStanding(
  { fromDay, toDay }: Pick<ActionPlan, 'fromDay' | 'toDay'>,
  today: Day,
): PlanStanding {
  const daysLeft = Math.max(0, dayNumber(toDay) - dayNumber(today) + 1)
  if (today < fromDay) return { code: 'notBegun', daysLeft }
  if (daysLeft === 0) return { code: 'expired', daysLeft }
  return { code: daysLeft <= warnedDaysBefore ? 'expiresSoon' : 'running', daysLeft }
}

/** The plan that people work by on a day: the one that holds it, else the latest that has begun, else the first to come. */
export function planInForce<T extends Pick<ActionPlan, 'fromDay' | 'toDay'>>(
  plans: readonly T[],
  today: Day,
): T | null {
  const latestFirst = plans.toSorted((one, other) => (one.fromDay < other.fromDay ? 1 : -1))
  const begun = latestFirst.filter(({ fromDay }) => fromDay <= today)
  return begun.find(({ toDay }) => toDay >= today) ?? begun[0] ?? latestFirst.at(-1) ?? null
}

/**
 * The period after a plan's own, as long as it was: a calendar year is followed
 * by the next one, and four years by four. A year in the title moves along.
 */
export function nextPeriod({ title, fromDay, toDay }: Pick<ActionPlan, 'title' | 'fromDay' | 'toDay'>): {
  title: string
  fromDay: Day
  toDay: Day
} {
  const next = addDays(toDay, 1)
  const years = Number(next.slice(0, 4)) - Number(fromDay.slice(0, 4))
  const wholeYears = years > 0 && next.slice(5) === fromDay.slice(5)
  const end = wholeYears
    ? addDays(after(next, `P${years}Y`), -1)
    : addDays(next, dayNumber(toDay) - dayNumber(fromDay))
  const moved = wholeYears ? years : Number(end.slice(0, 4)) - Number(toDay.slice(0, 4))
  return {
    title: title.replace(/\b20\d\d\b/g, (year) => String(Number(year) + moved)),
    fromDay: next,
    toDay: end,
  }
}

/** The days that something new in a plan usually holds: from today, or from when the plan begins, to its end. */
export function usualDays(
  plan: Pick<ActionPlan, 'fromDay' | 'toDay'> | null,
  today: Day,
): { from: Day; to: Day | null } {
  const from = plan && plan.fromDay > today ? plan.fromDay : today
  return { from, to: plan && plan.toDay >= from ? plan.toDay : null }
}

export type PlanProblemCode =
  | 'missing'
  | 'tooLong'
  | 'personalData'
  | 'beforeFrom'
  | 'notYet'
  | 'unknown'
  | 'alreadyRolledOver'
  | 'changedMeanwhile'
  | 'outOfReach'
export type PlanProblem = { field: string; code: PlanProblemCode }

export type WrittenPlan = { agreement: string; title: string; fromDay: Day | null; toDay: Day | null }

export function problemsWithPlan(written: WrittenPlan, agreements: readonly string[]): PlanProblem[] {
  const { title, fromDay, toDay } = written
  return found([
    ['agreement', !agreements.includes(written.agreement) && 'unknown'],
    ['title', title === '' && 'missing'],
    ['title', textProblem(title)],
    ['fromDay', fromDay === null && 'missing'],
    ['toDay', toDay === null && 'missing'],
    ['toDay', fromDay !== null && toDay !== null && toDay < fromDay && 'beforeFrom'],
  ])
}

const longestText = 2000
/** A number may look like anything, a person's too: it is what the registry gave the case. */
export const longestCaseNumber = 100

export type WrittenAdoption = {
  adoptedBy: string
  adoptedOn: Day | null
  caseNumber: string
  reason: string
  /** How residents were heard before a revision. */
  consultation: string
  /** How many versions were adopted when the form was opened. */
  follows: number
}

/** A body adopts the plan on a day; a second version says why it came and how residents were heard. */
export function problemsWithAdoption(written: WrittenAdoption, adopted: number, today: Day): PlanProblem[] {
  const { adoptedBy, adoptedOn, caseNumber, reason, consultation } = written
  return found([
    ['adoptedBy', adoptedBy === '' && 'missing'],
    ['adoptedBy', textProblem(adoptedBy)],
    ['adoptedOn', adoptedOn === null && 'missing'],
    ['adoptedOn', adoptedOn !== null && adoptedOn > today && 'notYet'],
    ['caseNumber', caseNumber.length > longestCaseNumber && 'tooLong'],
    ['reason', adopted > 0 && reason === '' && 'missing'],
    ['reason', textProblem(reason, longestText)],
    ['consultation', adopted > 0 && consultation === '' && 'missing'],
    ['consultation', textProblem(consultation, longestText)],
    ['form', written.follows !== adopted && 'changedMeanwhile'],
  ])
}

function found(checks: [field: string, code: PlanProblemCode | false][]): PlanProblem[] {
  const all = checks.flatMap(([field, code]) => (code === false ? [] : [{ field, code }]))
  return all.filter(({ field }, place) => all.findIndex((other) => other.field === field) === place)
}
