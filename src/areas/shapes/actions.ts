import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { textProblem } from '../free-text.rules.ts'
import { removeAreaUpload } from '../uploads.queries.ts'
import { type CornersProblem, outlineOfCorners } from './corners.rules.ts'
import type { Shape } from './geometry.rules.ts'
import { type Outline, outlinesOn } from './outlines.rules.ts'
import { outlinesOf, saveOutline } from './queries.ts'

/** Where outlines come from, and from which day the boundary runs so; null where it always did. */
export type Drawing = { source: string; holdsFrom: Day | null }

export type SourceProblem = 'missing' | 'too-long' | 'personal-data'

export const longestSource = 200

/** Keeps the outlines of areas. What stands there already is not kept twice; what stood there stays. */
export async function takeInOutlines(
  act: Act,
  upload: string | null,
  outlines: readonly { area: string; shape: Shape }[],
  { source, holdsFrom }: Drawing,
): Promise<{ drawn: number; unchanged: number } | { problem: SourceProblem }> {
  const problem = problemWithSource(source)
  if (problem) return { problem }
  const standing = await outlinesOf(act.db, act.within)
  const news = outlines.filter((one) => !isDrawn(one, holdsFrom, standing, act.today))
  for (const outline of news) {
    const id = await saveOutline(act, { ...outline, source, holdsFrom })
    await appendAudit(act.db, { at: act.at, act: 'draw-outline', noun: 'areaOutline', nounId: id })
  }
  if (upload) await removeAreaUpload(act, upload)
  return { drawn: news.length, unchanged: outlines.length - news.length }
}

/** Keeps an outline whose corners somebody typed, or pointed at on a map. */
export async function drawOutline(
  act: Act,
  area: string,
  corners: string,
  drawing: Drawing,
): Promise<'drawn' | { corners?: CornersProblem; source?: SourceProblem }> {
  const outline = outlineOfCorners(corners)
  const source = problemWithSource(drawing.source)
  if ('problem' in outline || source)
    return { ...('problem' in outline && { corners: outline.problem }), ...(source && { source }) }
  await takeInOutlines(act, null, [{ area, shape: outline.shape }], drawing)
  return 'drawn'
}

export function problemWithSource(source: string): SourceProblem | null {
  return source === '' ? 'missing' : textProblem(source, longestSource)
}

/** Whether the area has this very outline already, on the day from which it is to hold. */
function isDrawn(
  one: { area: string; shape: Shape },
  holdsFrom: Day | null,
  standing: readonly Outline[],
  today: Day,
): boolean {
  const holding = outlinesOn(
    standing.filter(({ area }) => area === one.area),
    holdsFrom ?? today,
  )
  return holding.some(({ shape }) => isSameShape(shape, one.shape))
}

/** The database keeps the names of a shape in an order of its own, so its two parts are compared one by one. */
const isSameShape = (one: Shape, other: Shape): boolean =>
  one.type === other.type && JSON.stringify(one.coordinates) === JSON.stringify(other.coordinates)
