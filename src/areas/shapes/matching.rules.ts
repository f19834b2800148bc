import { sameWord } from '../names.rules.ts'
import type { Area } from '../rules.ts'
import { crossingIn } from './crossing.rules.ts'
import type { Drawn, OutlineFile, ShapeProblem } from './geojson.rules.ts'
import { type Corner, partsOf, ringsOf, type Shape, squareKilometres } from './geometry.rules.ts'

type Known = Pick<Area, 'id' | 'name' | 'code'>

/** What a file says of an area: its outline, or why there is none. */
export type Matched = {
  area: Known
  shape: Shape | null
  problem: ShapeProblem | 'twice' | null
  /** In how many pieces the file drew it, when they belong together. */
  pieces: number
  corners: number
  squareKilometres: number
  /** Where the outline crosses or touches itself. */
  crossing: Corner | null
  /** How many rings around no ground were left out. */
  empty: number
}

/** What became of a file: the areas it drew, those it did not, and the first of what it drew besides. */
export type Reading = {
  written: OutlineFile['written']
  matched: Matched[]
  missing: Known[]
  unmatched: { number: number; names: string[] }
}

/**
 * Which drawn things of a file are which areas: by code where one has it, else
 * by name. Islands that a file draws one by one are one area when everything
 * else that stands beside them is the same; otherwise two things of one name
 * are two places, and nobody but a person knows which is meant.
 */
export function matchedOutlines({ written, drawn }: OutlineFile, areas: readonly Known[]): Reading {
  const taken = new Set<Drawn>()
  const matched = areas.flatMap((area): Matched[] => {
    const coded = drawn.filter(
      ({ words }) => area.code && Object.values(words).some((word) => isCode(word, area)),
    )
    const its =
      coded.length > 0
        ? coded
        : drawn.filter(({ words }) => Object.values(words).some((word) => sameWord(word, area.name)))
    for (const one of its) taken.add(one)
    return its.length === 0 ? [] : [joined(area, its)]
  })
  const others = drawn.filter((one) => !taken.has(one))
  return {
    written,
    matched,
    missing: areas.filter(({ id }) => !matched.some(({ area }) => area.id === id)),
    unmatched: { number: others.length, names: others.slice(0, 10).map(nameOf) },
  }
}

/** "0101" and "101" are one code: programs that take it for a number lose the nought. */
const isCode = (word: string, { code }: Known): boolean =>
  code !== null && bareCode(word) !== '' && bareCode(word) === bareCode(code)

const bareCode = (code: string) => code.replace(/^0+(?=\d)/, '')

function joined(area: Known, its: readonly Drawn[]): Matched {
  const told = (shape: Shape | null, problem: Matched['problem']): Matched => ({
    ...{ area, shape, problem, pieces: its.length },
    corners: shape ? ringsOf(shape).flat().length : 0,
    squareKilometres: shape ? squareKilometres(shape) : 0,
    crossing: shape ? firstCrossing(shape) : null,
    empty: its.reduce((sum, one) => sum + one.empty, 0),
  })
  const [first] = its
  if (!first) return told(null, 'tooFewCorners')
  if (its.length === 1) return told(first.shape, first.problem)
  if (its.some((one) => !saysTheSame(one, first))) return told(null, 'twice')
  const problem = its.find((one) => one.problem)?.problem
  if (problem) return told(null, problem)
  const coordinates = its.flatMap(({ shape }) => (shape ? partsOf(shape) : []))
  return told({ type: 'MultiPolygon', coordinates }, null)
}

const saysTheSame = (one: Drawn, other: Drawn): boolean =>
  JSON.stringify(namesIn(one)) === JSON.stringify(namesIn(other))

/** What stands beside it in words or as a code; measures and running numbers differ from island to island. */
const namesIn = ({ words }: Drawn): [string, string][] =>
  Object.entries(words).filter(
    ([name, word]) =>
      !/^(?:fid|ogc_fid|objectid|gml_?id|id.?lokalid|shape_|area|areal|length|perimeter)/i.test(name) &&
      !/^\d+\.\d+$/.test(word),
  )

export function firstCrossing(shape: Shape): Corner | null {
  for (const ring of ringsOf(shape)) {
    const crossing = crossingIn(ring)
    if (crossing) return crossing
  }
  return null
}

/** What a drawn thing is called: the longest words beside it that are no number. */
function nameOf({ words }: Drawn): string {
  const names = Object.values(words).filter((word) => /\p{L}/u.test(word) && word.length <= 80)
  return names[0] ?? Object.values(words)[0] ?? '–'
}
