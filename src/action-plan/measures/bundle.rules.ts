import type { PreventionClass } from '../../agreement/rules.ts'
import type { MeasureType, MeasureWords } from '../rules.ts'

/**
 * What measures cover together. Prevention works best combined: a measure with
 * its sub-topics shows which classes and types they reach as one.
 */
export function coveredTogether(measures: readonly Pick<MeasureWords, 'classes' | 'types'>[]): {
  classes: PreventionClass[]
  types: MeasureType[]
} {
  return {
    classes: [...new Set(measures.flatMap(({ classes }) => classes))],
    types: [...new Set(measures.flatMap(({ types }) => types))],
  }
}
