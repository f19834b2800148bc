import type { StartingPoint } from '../../action-plan/starting-points/rules.ts'
import type { ResultStory } from '../../publication/result-stories/rules.ts'
import { type Chain, ofKind } from './rules.ts'

const idsOf = (chain: Chain, kind: 'measure' | 'focus-area') =>
  new Set(ofKind(chain.nodes, kind).map(({ id }) => id))

/**
 * What the measures of a stretch began with. What has led to no measure stands
 * with its focus area, so that a decision not to start is followed back as well.
 */
export function beganWith(points: readonly StartingPoint[], around: Chain): StartingPoint[] {
  const measures = idsOf(around, 'measure')
  const areas = idsOf(around, 'focus-area')
  return points.filter((point) =>
    point.measures.length > 0
      ? point.measures.some(({ measure }) => measures.has(measure))
      : point.focusArea !== null && areas.has(point.focusArea),
  )
}

/** The stories of results that the measures of a stretch led to. */
export function resultsOfMeasures(results: readonly ResultStory[], around: Chain): ResultStory[] {
  const measures = idsOf(around, 'measure')
  return results.filter(({ measure }) => measures.has(measure))
}
