import { after, type Day } from '../../calendar.ts'
import { isTooLong } from '../lengths.rules.ts'
import type { Problems } from '../problems.rules.ts'
import { problemWithReason, type ReasonProblem } from '../reason.rules.ts'

/** What an organisation is. The list is the field's own; what fits none is `other`. */
export const organisationKinds = [
  'police',
  'municipality',
  'department',
  'region',
  'state-agency',
  'infrastructure-owner',
  'housing-organisation',
  'homeowner-association',
  'voluntary-organisation',
  'business',
  'restaurateur',
  'school',
  'insurer',
  'sports-club',
  'elder-council',
  'bus-company',
  'youth-centre',
  'health-centre',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** For which party of an agreement somebody speaks; most partners speak for neither. */
export const parties = ['police', 'municipality'] as const
export type Party = (typeof parties)[number]

export function isOrganisationKind(value: string): value is OrganisationKind {
  return organisationKinds.some((kind) => kind === value)
}

/** Police and municipality are parties by their kind, and a department speaks for its municipality. */
export function usualPartyOf(kind: OrganisationKind): Party | null {
  if (kind === 'police' || kind === 'municipality') return kind
  return kind === 'department' ? 'municipality' : null
}

export type NewOrganisation = { name: string; kind: string; party: Party | null }
export type OrganisationProblems = Problems<'name' | 'kind', NameProblem>
type NameProblem = 'missing' | 'tooLong' | 'exists'

/** What is wrong with a new organisation; the same name twice would split what it does in two. */
export function problemsWithOrganisation(
  wanted: NewOrganisation,
  names: readonly string[],
): OrganisationProblems {
  return {
    name: problemWithName(wanted.name, names),
    kind: isOrganisationKind(wanted.kind) ? undefined : 'missing',
  }
}

function problemWithName(name: string, others: readonly string[]): NameProblem | undefined {
  if (name === '') return 'missing'
  if (isTooLong(name, 'name')) return 'tooLong'
  return others.some((other) => other.toLowerCase() === name.toLowerCase()) ? 'exists' : undefined
}

/** What an organisation is from now on: a new name, or its last day here (null while it goes on). */
export type OrganisationChange = { name: string; toDay: Day | null; reason: string }

export type OrganisationChangeProblems = Problems<
  'name' | 'toDay' | 'reason',
  NameProblem | 'noReason' | ReasonProblem | 'nothingChanged' | 'stillAnswers' | 'beforeItCame' | 'tooFarAway'
>

/** Something an organisation is responsible for, and the last day it runs; null where it has none. */
export type Answering = { lastDay: Day | null }

/** Whether it still runs on a day. */
export function runsOn({ lastDay }: Answering, day: Day): boolean {
  return lastDay === null || lastDay >= day
}

/** Whether it runs longer than a day; what ends on the day itself is brought to its end. */
export function runsAfter({ lastDay }: Answering, day: Day): boolean {
  return lastDay === null || lastDay > day
}

/**
 * What stands in the way of renaming or ending an organisation. Residents must
 * always see who answers for what, so one that is responsible for something
 * that runs longer does not leave before somebody else is.
 */
export function problemsWithChange(
  now: { name: string; toDay: Day | null; enteredOn: Day },
  change: OrganisationChange,
  around: { otherNames: readonly string[]; answersFor: readonly Answering[]; today: Day },
): OrganisationChangeProblems {
  const { name, toDay, reason } = change
  const same = name === now.name && toDay === now.toDay
  return {
    name: problemWithName(name, around.otherNames) ?? (same ? 'nothingChanged' : undefined),
    toDay: toDay === null || toDay === now.toDay ? undefined : problemWithLastDay(toDay, now, around),
    reason: reason === '' ? 'noReason' : problemWithReason(reason),
  }
}

/** Further ahead nobody knows who works together: it is a slip of the pen. */
const furthestYears = 10

function problemWithLastDay(
  day: Day,
  { enteredOn }: { enteredOn: Day },
  { answersFor, today }: { answersFor: readonly Answering[]; today: Day },
): 'beforeItCame' | 'tooFarAway' | 'stillAnswers' | undefined {
  if (day < enteredOn) return 'beforeItCame'
  if (day > after(today, `P${furthestYears}Y`)) return 'tooFarAway'
  return answersFor.some((one) => runsAfter(one, day)) ? 'stillAnswers' : undefined
}

/** Whether it has left by a day: its last day lies behind. */
export function hasLeft({ toDay }: { toDay: Day | null }, day: Day): boolean {
  return toDay !== null && toDay < day
}

/**
 * The organisations that may be chosen on a day for something new: those that
 * still work here, and those that were chosen before and stay where they are named.
 */
export function choosable<O extends { id: string; toDay: Day | null }>(
  organisations: readonly O[],
  day: Day,
  chosen: readonly string[] = [],
): O[] {
  return organisations.filter((one) => !hasLeft(one, day) || chosen.includes(one.id))
}
