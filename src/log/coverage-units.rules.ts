import type { Commitment } from '../action-plan/rules.ts'
import type { Day } from '../calendar.ts'
import { textProblem } from './free-text.rules.ts'
import { lastDayOf } from './questions.rules.ts'
import type { CoverageUnit, Problem } from './rules.ts'

/** Classes, schools or areas to be covered, one name a line, from a day on. */
export type NewUnits = { commitment: string; names: string[]; from: Day | null }

export type UnitsProblem = Problem<
  'names' | 'from',
  'namesMissing' | 'tooMany' | 'tooLong' | 'personalData' | 'dayMissing' | 'dayBeforeTerm' | 'dayAfterTerm'
>

/** More classes than any municipality has are a wrong paste. */
export const mostUnits = 500

/** What is wrong with a list of units. A name that already stands there is no fault: it is not added again. */
export function problemsWithUnits({ names, from }: NewUnits, commitment: Commitment): UnitsProblem[] {
  const problems: UnitsProblem[] = []
  const text = names.map((name) => textProblem(name, 'line')).find((problem) => problem !== null)
  if (names.length === 0) problems.push({ field: 'names', code: 'namesMissing' })
  else if (names.length > mostUnits) problems.push({ field: 'names', code: 'tooMany' })
  else if (text) problems.push({ field: 'names', code: text })
  const last = lastDayOf(commitment)
  if (from === null) problems.push({ field: 'from', code: 'dayMissing' })
  else if (from < commitment.begins) problems.push({ field: 'from', code: 'dayBeforeTerm' })
  else if (last !== null && from > last) problems.push({ field: 'from', code: 'dayAfterTerm' })
  return problems
}

/** The names that no unit of the day bears yet, each once, as they were first written. */
export function newNames({ names, from }: NewUnits, units: CoverageUnit[]): string[] {
  const standing = units.filter(({ to }) => to === null || from === null || to >= from)
  const taken = new Set(standing.map(({ name }) => name.toLowerCase()))
  return names.filter((name) => {
    const isNew = !taken.has(name.toLowerCase())
    taken.add(name.toLowerCase())
    return isNew
  })
}

/** Another name for a unit, or the day after which it is no more. */
export type UnitChange = { unit: string; name: string; to: Day | null }

export type UnitChangeProblem = Problem<
  'name' | 'to',
  'nameMissing' | 'nameTaken' | 'tooLong' | 'personalData' | 'endsBeforeItBegins'
>

export function problemsWithUnitChange(
  { unit, name, to }: UnitChange,
  units: CoverageUnit[],
): UnitChangeProblem[] {
  const problems: UnitChangeProblem[] = []
  const text = textProblem(name, 'line')
  const others = units.filter((other) => other.id !== unit && other.to === null)
  if (name === '') problems.push({ field: 'name', code: 'nameMissing' })
  else if (text) problems.push({ field: 'name', code: text })
  else if (to === null && others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    problems.push({ field: 'name', code: 'nameTaken' })
  const from = units.find(({ id }) => id === unit)?.from ?? null
  if (to !== null && from !== null && to < from) problems.push({ field: 'to', code: 'endsBeforeItBegins' })
  return problems
}
