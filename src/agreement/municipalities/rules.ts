import type { Problems } from '../../partnership/problems.rules.ts'
import type { CoveredMunicipality } from '../rules.ts'

/** A municipality's partnership below a police area's. */
export type MunicipalityBelow = {
  id: string
  name: string
  /** Whether it lets the police area read its rows; if not, nothing is known of what it has. */
  isOpen: boolean
}

export type MunicipalitiesProblem = 'unknown' | 'twice' | 'backwards'
export type MunicipalitiesProblems = Problems<'municipalities', MunicipalitiesProblem>

/** What is wrong with the municipalities of an agreement: each lies below the police area, once, and leaves after it came. */
export function problemsWithMunicipalities(
  covered: readonly CoveredMunicipality[],
  below: readonly { id: string }[],
): MunicipalitiesProblems {
  const ids = covered.map(({ municipality }) => municipality)
  const isStranger = ids.some((id) => !below.some((one) => one.id === id))
  const isBackwards = covered.some(({ from, to }) => from !== null && to !== null && to < from)
  const isTwice = new Set(ids).size < ids.length
  return {
    municipalities: isStranger ? 'unknown' : isTwice ? 'twice' : isBackwards ? 'backwards' : undefined,
  }
}
