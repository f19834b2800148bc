import type { Day } from '../../calendar.ts'
import { countIn, type Months } from '../../offences/counting.rules.ts'
import { overdispersionTold, type Told } from '../../offences/development.rules.ts'
import type { Cell, Together } from '../../offences/disclosure/rules.ts'
import { daysOf, type Period, partsIn } from '../../offences/periods.rules.ts'
import { isSmall } from '../../statistics/disclosure/published.ts'
import { type JudgedChange, judgeChange, withoutChanceFinds } from '../../statistics/verdict.ts'

/** Into what the years of a table can be divided. Single months are mostly chance, and mostly too few to be told. */
export const tableUnits = ['year', 'half-year', 'quarter'] as const
export type TableUnit = (typeof tableUnits)[number]

/** What a table is to tell. */
export type Choice = { kinds: string[]; unit: TableUnit; fromYear: number; toYear: number }

export type ChoiceField = 'kinds' | 'unit' | 'fromYear' | 'toYear'
export type ChoiceProblem = 'missing' | 'noYear' | 'tooMany' | 'turned' | 'tooLong' | 'notOver'
export type ChoiceProblems = Partial<Record<ChoiceField, ChoiceProblem>>

/** What a form says of a table, as far as it could be read. */
export type WrittenChoice = { kinds: string[]; unit: string; fromYear: number | null; toYear: number | null }

const mostKinds = 8
const mostYears = 6

/** Reads what a table is to tell, or says what stands in its way. */
export function choiceOf(
  written: WrittenChoice,
  { kinds, today }: { kinds: readonly string[]; today: Day },
): Choice | { problems: ChoiceProblems } {
  const problems: ChoiceProblems = {}
  const chosen = kinds.filter((kind) => written.kinds.includes(kind))
  const unit = tableUnits.find((one) => one === written.unit)
  const { fromYear, toYear } = written
  if (chosen.length === 0) problems.kinds = 'missing'
  else if (chosen.length > mostKinds) problems.kinds = 'tooMany'
  if (!unit) problems.unit = 'missing'
  const isYear = (year: number | null): year is number =>
    year !== null && Number.isInteger(year) && year >= 1950 && year <= 2200
  if (!isYear(fromYear)) problems.fromYear = 'noYear'
  if (!isYear(toYear)) problems.toYear = 'noYear'
  if (!unit || !isYear(fromYear) || !isYear(toYear)) return { problems }
  const choice: Choice = { kinds: chosen, unit, fromYear, toYear }
  if (toYear < fromYear) problems.toYear = 'turned'
  else if (toYear - fromYear >= mostYears) problems.toYear = 'tooLong'
  else if (periodsIn(choice, today).length === 0) problems.toYear = 'notOver'
  return Object.keys(problems).length > 0 ? { problems } : choice
}

/** The parts of the years that are over, the earliest first. */
export function periodsIn({ unit, fromYear, toYear }: Choice, today: Day): Period[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at)
  return years
    .flatMap((year) => Array.from({ length: partsIn[unit] }, (_, at) => ({ year, unit, part: at + 1 })))
    .filter((period) => daysOf(period).to < today)
}

/** A place of a table: an area of one's own, or without one the whole partnership. */
export type Place = { area: string | null; name: string }

/** Why a number is kept back. Only those who publish read it: to residents all that is kept back looks alike. */
export type KeptWhy = 'small' | 'protects' | 'withheld'

/** What a cell says: its count, that it is kept back, or that nobody knows. */
export type Said =
  | { state: 'shown'; count: number; preliminary: boolean }
  | { state: 'kept'; why: KeptWhy }
  | { state: 'missing' }

/** A change of the latest part of the years against the same one of the year before. */
export type Change = { judged: JudgedChange; isWithdrawn: boolean }

/** A cell as residents read it: why it is kept back is not among it. */
export type ShownFigure = Place &
  Months & {
    kind: string
    period: Period
    state: Said['state']
    count: number | null
    preliminary: boolean
    change: Change | null
  }

export const asShown = ({ said, ...figure }: Figure): ShownFigure => ({
  ...figure,
  state: said.state,
  ...(said.state === 'shown'
    ? { count: said.count, preliminary: said.preliminary }
    : { count: null, preliminary: false }),
})

/** The latest part of the years among some cells. */
export const latestOf = <Of extends Months>(all: readonly Of[]): string =>
  all.reduce((last, { from }) => (from > last ? from : last), '')

export type Figure = Place & Months & { kind: string; period: Period; said: Said; change: Change | null }

/** What a table is made from. */
export type Ground = {
  places: readonly Place[]
  figures: (area: string | null, kind: string) => readonly Told[]
  fewest: number
}

const idOf = ({ area, kind, from }: Pick<Cell, 'kind' | 'from'> & { area: string | null }) =>
  `${area ?? ''} ${kind} ${from}`

/** The cells of areas that a table would tell, each for itself. */
export function cellsOf(choice: Choice, { places }: Pick<Ground, 'places'>, today: Day): Together[] {
  return places.flatMap(({ area }) =>
    area === null
      ? []
      : choice.kinds.flatMap((kind) =>
          periodsIn(choice, today).map((period) => {
            const cell = { area, kind, ...daysOf(period) }
            return { id: idOf(cell), cells: [cell] }
          }),
        ),
  )
}

/**
 * The table as residents may read it. `tellable` says of which areas' cells the
 * numbers may go out; of the whole partnership everything but the small ones may.
 */
export function tableOf(
  choice: Choice,
  { places, figures, fewest }: Ground,
  { tellable, today }: { tellable: ReadonlySet<string>; today: Day },
): Figure[] {
  const all = choice.kinds.flatMap((kind) =>
    places.flatMap((place) =>
      periodsIn(choice, today).map((period): Omit<Figure, 'change'> => {
        const days = daysOf(period)
        const told = countIn(figures(place.area, kind), days)
        const mayTell = place.area === null || tellable.has(idOf({ area: place.area, kind, ...days }))
        return { ...place, ...days, kind, period, said: saidOf(told, mayTell, fewest) }
      }),
    ),
  )
  return withChanges(all, figures)
}

function saidOf(told: ReturnType<typeof countIn>, mayTell: boolean, fewest: number): Said {
  if (told.count === null)
    return told.why === 'withheld' ? { state: 'kept', why: 'withheld' } : { state: 'missing' }
  if (isSmall(told.count, fewest)) return { state: 'kept', why: 'small' }
  return mayTell ? { state: 'shown', ...told } : { state: 'kept', why: 'protects' }
}

/** What is called clear is clear among everything the table says. */
function withChanges(all: readonly Omit<Figure, 'change'>[], figures: Ground['figures']): Figure[] {
  const latest = latestOf(all)
  const alone = all.map((figure): JudgedChange | null => {
    const before = all.find((one) => isYearBefore(one, figure))
    if (figure.from !== latest || figure.said.state !== 'shown' || before?.said.state !== 'shown') return null
    return judgeChange(
      { count: before.said.count, exposure: 1 },
      { count: figure.said.count, exposure: 1 },
      { overdispersion: overdispersionTold(figures(figure.area, figure.kind)) ?? 1 },
    )
  })
  const together = withoutChanceFinds(alone)
  return all.map((figure, at) => {
    const judged = together[at] ?? null
    return {
      ...figure,
      change: judged && { judged, isWithdrawn: judged.verdict !== alone[at]?.verdict },
    }
  })
}

type OfPeriod = Pick<Figure, 'area' | 'kind' | 'period'>

/** Whether one cell tells of the same part of the year before. */
export const isYearBefore = (one: OfPeriod, figure: OfPeriod): boolean =>
  one.area === figure.area &&
  one.kind === figure.kind &&
  one.period.part === figure.period.part &&
  one.period.year === figure.period.year - 1

/** What tells two tables of the same choice apart: what was looked at is what is published. */
export const stampOf = (figures: readonly Figure[]): string =>
  figures.map(({ said }) => (said.state === 'shown' ? said.count : said.state[0])).join(' ')

/** What stands in the way of correcting a table in words. */
export type CorrectionProblem = 'missing' | 'tooLong' | 'personalData'
export const longestCorrection = 900
