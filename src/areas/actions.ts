import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import {
  isSameOccasion,
  type NewOccasion,
  type OccasionProblem,
  problemsWithOccasion,
  problemsWithStrike,
  type StrikeProblem,
} from './occasions.rules.ts'
import { type PasteProblem, readPasted } from './pasted.rules.ts'
import {
  areasOf,
  holdCalendar,
  riskOccasionsOf,
  saveArea,
  saveAreaVersion,
  saveOccasions,
  saveStrike,
} from './queries.ts'
import {
  type Area,
  type AreaChange,
  type AreaProblem,
  type NewArea,
  problemsWithArea,
  problemsWithAreaChange,
} from './rules.ts'

/** What is wrong with which of several occasions, counted from 0. */
export type ProblemAt = OccasionProblem & { at: number }

/** What came of adding: how many are new, and how many stood there before. */
export type Added = { added: number; alreadyThere: number }

/** Adds occasions to the partnership's calendar: all of them or, where one has a fault, none. */
export async function addOccasions(act: Act, occasions: NewOccasion[]): Promise<Added | ProblemAt[]> {
  const problems = occasions.flatMap((occasion, at) =>
    problemsWithOccasion(occasion, act.today).map((problem) => ({ ...problem, at })),
  )
  return problems.length > 0 ? problems : addMissing(act, occasions)
}

/** Adds what stands on the pasted lines, one occasion a line: every line or none. */
export async function addPasted(
  act: Act,
  pasted: { calendar: string; lines: string[] },
): Promise<(Added & { first: NewOccasion }) | PasteProblem[]> {
  const read = readPasted(pasted.calendar, pasted.lines, act.today)
  const [first] = read.occasions
  return first ? { first, ...(await addMissing(act, read.occasions)) } : read.problems
}

/**
 * What already stands in the calendar is not written a second time, so a form
 * sent twice and a list pasted again do no harm.
 */
async function addMissing(act: Act, occasions: NewOccasion[]): Promise<Added> {
  await holdCalendar(act)
  const standing: NewOccasion[] = await riskOccasionsOf(act.db, act.within)
  const missing = occasions.filter(
    (occasion, at) =>
      ![...standing, ...occasions.slice(0, at)].some((other) => isSameOccasion(occasion, other)),
  )
  for (const id of await saveOccasions(act, missing))
    await appendAudit(act.db, { at: act.at, act: 'add-risk-occasion', noun: 'riskOccasion', nounId: id })
  return { added: missing.length, alreadyThere: occasions.length - missing.length }
}

/** Strikes an occasion that holds. It stays on the page, crossed out, with the reason. */
export async function strikeOccasion(
  act: Act,
  occasion: string,
  reason: string,
): Promise<'struck' | StrikeProblem[]> {
  const problems = problemsWithStrike(reason)
  if (problems.length > 0) return problems
  await holdCalendar(act)
  const standing = await riskOccasionsOf(act.db, act.within)
  // Struck by somebody else a moment ago: what was asked for has happened.
  if (!standing.some(({ id }) => id === occasion)) return 'struck'
  await saveStrike(act, occasion, reason)
  await appendAudit(act.db, {
    at: act.at,
    act: 'strike-risk-occasion',
    noun: 'riskOccasion',
    nounId: occasion,
  })
  return 'struck'
}

export async function addArea(act: Act, area: NewArea): Promise<{ id: string } | AreaProblem[]> {
  const problems = problemsWithArea(area, await areasOf(act.db, act.within), act.today)
  if (problems.length > 0) return problems
  const id = await saveArea(act, area)
  await appendAudit(act.db, { at: act.at, act: 'add-area', noun: 'area', nounId: id })
  return { id }
}

/** Renames or ends an area; everything that points to it goes on doing so. */
export async function changeArea(
  act: Act,
  area: Area,
  change: AreaChange,
): Promise<'changed' | AreaProblem[]> {
  await holdCalendar(act)
  const problems = problemsWithAreaChange(area, change, await areasOf(act.db, act.within), act.today)
  if (problems.length > 0) return problems
  await saveAreaVersion(act, area.id, change)
  await appendAudit(act.db, { at: act.at, act: 'change-area', noun: 'area', nounId: area.id })
  return 'changed'
}
