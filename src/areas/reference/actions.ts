import type { Act } from '../../act.ts'
import { addArea } from '../actions.ts'
import type { AreaProblem, NewArea } from '../rules.ts'
import { takeInOutlines } from '../shapes/actions.ts'
import { type ReferenceArea, referenceOutline, treeKindOf } from './rules.ts'

/** Adds an area of the shipped list to the partnership's tree, with its official code and, where one is shipped, its outline. */
export async function takeOverArea(
  act: Act,
  country: 'SE' | 'DK',
  reference: ReferenceArea,
  wanted: Pick<NewArea, 'name' | 'parent'>,
): Promise<{ id: string } | AreaProblem[]> {
  const kind = treeKindOf(reference.kind)
  if (!kind) return [{ field: 'kind', code: 'unknown' }]
  const done = await addArea(act, { ...wanted, kind, code: reference.code, validFrom: null })
  if (Array.isArray(done)) return done
  const outline = referenceOutline(country, reference.key)
  if (outline) {
    const shape = [{ area: done.id, shape: outline.shape }]
    await takeInOutlines(act, null, shape, { source: outline.attribution, holdsFrom: null })
  }
  return done
}
