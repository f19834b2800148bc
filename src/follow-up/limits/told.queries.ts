import { measuresOf } from '../../action-plan/queries.ts'
import { frozenVersions } from '../../agreement/links/baseline.queries.ts'
import { focusAreasOf } from '../../agreement/queries.ts'
import { areasOf } from '../../areas/queries.ts'
import type { Area } from '../../areas/rules.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { followedOf, indicatorsOf, observationsOf } from '../../offences/indicators/queries.ts'
import type { Indicator, Observation } from '../../offences/indicators/rules.ts'
import { limitAnswersOf, limitsOf } from './queries.ts'
import {
  type Limit,
  type LimitAnswer,
  type LimitStanding,
  type Seen,
  seenOnTheWay,
  standingOf,
} from './rules.ts'

/** A limit with everything that is told of it. */
export type LimitTold = {
  limit: Limit
  indicator: Indicator
  /** What the limit is for: a focus area's or a measure's title. */
  title: string
  standing: LimitStanding
  /** What a single value could show of the way to the goal; null where the indicator counts no offences. */
  seen: Seen | null
  /** The indicator's values, the latest last. */
  observations: readonly Observation[]
  answers: LimitAnswer[]
}

/** The limits that hold, those that ask for a decision first. */
export async function limitsTold(db: Trx, partnership: string, today: Day): Promise<LimitTold[]> {
  const limits = await limitsOf(db, partnership)
  if (limits.length === 0) return []
  const indicators = await indicatorsOf(db, partnership)
  const observations = await observationsOf(db, partnership)
  const followed = await followedOf(db, partnership)
  const answers = await limitAnswersOf(db, partnership)
  const titles = await titlesOf(db, partnership)
  const frozenOn = (await frozenVersions(db, partnership))[0]?.frozenOn ?? null
  const told = limits.flatMap((limit) => {
    const indicator = indicators.find(({ id }) => id === limit.indicator)
    if (!indicator) return []
    const own = answers.filter((answer) => answer.limit === limit.id)
    const values = observations.get(limit.indicator) ?? []
    const standing = standingOf(limit, values, own, { frozenOn, today })
    const counted = followed.get(limit.indicator)
    return [
      {
        ...{ limit, indicator, answers: own, observations: values, standing },
        title: titles.get(limit.measure ?? limit.focusArea ?? '') ?? '',
        seen:
          counted?.counted === 'offences'
            ? seenOnTheWay(limit, standing.baseline?.value ?? null, values, counted.unit)
            : null,
      },
    ]
  })
  return told.sort((one, other) => Number(other.standing.asks) - Number(one.standing.asks))
}

/** What a limit can be for. */
export type CanBeFor = {
  indicators: Indicator[]
  focusAreas: { id: string; title: string }[]
  measures: { id: string; title: string }[]
  areas: Area[]
}

export async function whatLimitsCanBeFor(db: Trx, partnership: string): Promise<CanBeFor> {
  return {
    indicators: await indicatorsOf(db, partnership),
    focusAreas: (await focusAreasOf(db, partnership)).map(({ id, name }) => ({ id, title: name })),
    measures: (await measuresOf(db, partnership)).map(({ id, title }) => ({ id, title })),
    areas: await areasOf(db, partnership),
  }
}

async function titlesOf(db: Trx, partnership: string): Promise<Map<string, string>> {
  const { focusAreas, measures } = await whatLimitsCanBeFor(db, partnership)
  return new Map([...focusAreas, ...measures].map(({ id, title }) => [id, title]))
}
