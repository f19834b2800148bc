import { concentrationOf } from '../concentration.ts'
import { statusOf } from './rate.ts'

export function concentrationAnswer({ counts }: { counts: number[] }) {
  const found = concentrationOf(counts)
  const known = 'problem' in found ? null : found
  return {
    status: 'problem' in found ? statusOf(found.problem) : 'ok',
    gini: known?.gini ?? null,
    generalisedGini: known?.generalised ?? null,
    generalisedGiniUnbiased: known?.unbiased ?? null,
    shareOfAreasFor25: known?.holdAQuarter ?? null,
    shareOfAreasFor50: known?.holdHalf ?? null,
    areasWithNone: known?.without ?? null,
  }
}
