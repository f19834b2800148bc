import { clustersOf, type Neighbours } from '../gi-star.ts'
import { statusOf } from './rate.ts'

export function giStarAnswer({ values, neighbours }: Neighbours) {
  const found = clustersOf({ values, neighbours })
  if ('problem' in found)
    return { status: statusOf(found.problem), z: null, p: null, q: null, hot: [], cold: [] }
  return { status: 'ok', ...found }
}
