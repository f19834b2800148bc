import type { PreventionClass } from '../../agreement/rules.ts'
import type { Day } from '../../calendar.ts'
import { longestLine, textProblem } from '../free-text.rules.ts'
import { type Measure, type MeasureType, type Mechanism, mechanisms } from '../rules.ts'

/** Measures that work best together, over any focus areas: which, and why these. */
export type BundleWords = { name: string; why: string; measures: string[] }

export type BundleVersion = BundleWords & { number: number; reason: string; writtenAt: Date }

/** A bundle as it now reads, with every wording it has had, oldest first. */
export type Bundle = BundleWords & {
  id: string
  number: number
  versions: BundleVersion[]
  ending: { day: Day; reason: string } | null
}

export type BundleProblem = {
  field: string
  code:
    | 'missing'
    | 'tooLong'
    | 'personalData'
    | 'tooFew'
    | 'unknown'
    | 'outOfReach'
    | 'changedMeanwhile'
    | 'hasEnded'
}

const longestText = 4000

/** What keeps a bundle from being saved; one measure alone is no bundle. `known` are the measures it may hold. */
export function problemsWithBundle(
  { name, why, measures }: BundleWords,
  known: readonly string[],
): BundleProblem[] {
  return problemList([
    ['name', name === '' && 'missing'],
    ['name', textProblem(name, longestLine)],
    ['why', why === '' && 'missing'],
    ['why', textProblem(why, longestText)],
    ['measures', measures.some((measure) => !known.includes(measure)) && 'unknown'],
    ['measures', new Set(measures).size < 2 && 'tooFew'],
  ])
}

/** A change says why, follows what was on the screen, and comes before the end. */
export function problemsWithChange(
  { number, reason }: { number: number; reason: string },
  now: Pick<Bundle, 'number' | 'ending'>,
): BundleProblem[] {
  return problemList([
    ['reason', reason === '' && 'missing'],
    ['reason', textProblem(reason, longestText)],
    ['form', now.number !== number && 'changedMeanwhile'],
    ['form', now.ending !== null && 'hasEnded'],
  ])
}

export function problemsWithEnding(
  { day, reason }: { day: Day | null; reason: string },
  now: Pick<Bundle, 'ending'>,
): BundleProblem[] {
  return problemList([
    ['day', day === null && 'missing'],
    ['reason', reason === '' && 'missing'],
    ['reason', textProblem(reason, longestText)],
    ['form', now.ending !== null && 'hasEnded'],
  ])
}

/** The bundles that a measure is part of; one that has come to its end is history. */
export function bundlesWith(measure: string, bundles: readonly Bundle[]): Bundle[] {
  return bundles.filter(({ measures, ending }) => ending === null && measures.includes(measure))
}

type Part = Pick<
  Measure,
  | 'id'
  | 'classes'
  | 'types'
  | 'mechanisms'
  | 'offences'
  | 'allOffences'
  | 'affectsUnsafety'
  | 'plannedFrom'
  | 'plannedTo'
  | 'followUpLevel'
  | 'cancellation'
>

export type PartStanding = 'toCome' | 'goesOn' | 'over' | 'cancelled'

/** Where a part of a bundle stands on a day, by its own days: a cancelled one covers nothing any more. */
export function standingOfPart(part: Part, today: Day): PartStanding {
  const { cancellation, plannedFrom, plannedTo, followUpLevel } = part
  if (cancellation && cancellation.day <= today) return 'cancelled'
  if (followUpLevel === 'ended' || (plannedTo !== null && plannedTo < today)) return 'over'
  return plannedFrom !== null && plannedFrom > today ? 'toCome' : 'goesOn'
}

/** What measures reach as one, and by which of them each mechanism is covered; an empty list is a gap. */
export type Covered = {
  classes: PreventionClass[]
  types: MeasureType[]
  offences: string[]
  allOffences: boolean
  affectsUnsafety: boolean
  mechanisms: { mechanism: Mechanism; by: string[] }[]
}

/**
 * What measures cover together. Prevention works best combined, by measures
 * that work in different ways; what is cancelled or over covers nothing.
 */
export function coveredTogether(measures: readonly Part[], today: Day): Covered {
  const parts = measures.filter((part) => ['toCome', 'goesOn'].includes(standingOfPart(part, today)))
  return {
    classes: [...new Set(parts.flatMap(({ classes }) => classes))],
    types: [...new Set(parts.flatMap(({ types }) => types))],
    offences: [...new Set(parts.flatMap(({ offences }) => offences))],
    allOffences: parts.some(({ allOffences }) => allOffences),
    affectsUnsafety: parts.some(({ affectsUnsafety }) => affectsUnsafety),
    mechanisms: mechanisms.map((mechanism) => ({
      mechanism,
      by: parts.filter((part) => part.mechanisms.includes(mechanism)).map(({ id }) => id),
    })),
  }
}

type Check = readonly [field: string, code: BundleProblem['code'] | false]

/** One fault to a field: the first that was found. */
function problemList(checks: Check[]): BundleProblem[] {
  const found = checks.flatMap(([field, code]) => (code === false ? [] : [{ field, code }]))
  return found.filter(({ field }, place) => found.findIndex((other) => other.field === field) === place)
}
