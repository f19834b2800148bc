import { notFoundPage } from '../../web/refusals.tsx'
import { siteOf } from '../../web/resident-page.tsx'
import type { Visit } from '../../web/route.ts'
import { statusesIn, statusesToShow } from './ground.queries.ts'
import { type Published, publishedIn, roundsOf, wordsIn } from './queries.ts'
import { noWords, type Round, type Words } from './rules.ts'
import { type AreaStatus, type Shown, shownOf } from './value.rules.ts'

type Show<Told> = (told: Told) => Response | Promise<Response>

/** The round in the address. */
export async function withRound(visit: Visit, show: Show<Round>): Promise<Response> {
  const { act, params } = visit
  const round = (await roundsOf(act.db, act.within)).find(({ id }) => id === params.areaStatusRound)
  return round ? show(round) : notFoundPage(visit)
}

/** An area of a round with everything that is told of it. */
export type OneArea = {
  round: Round
  status: AreaStatus
  words: Words | null
  /** As residents read it, or would if it were published now. */
  shown: Shown
  published: Published | null
  /** Every area of the round, in its order. */
  areas: readonly string[]
}

/** The area of a round in the address. */
export const withArea = (visit: Visit, show: Show<OneArea>): Promise<Response> =>
  withRound(visit, async (round) => {
    const all = await areasOfRound(visit, round)
    const told = all.find(({ status }) => status.area === visit.params.area)
    return told ? show(told) : notFoundPage(visit)
  })

/** Every area of a round. */
export async function areasOfRound(visit: Visit, round: Round): Promise<OneArea[]> {
  const { db, within, today } = visit.act
  const words = await wordsIn(db, round.id)
  const published = await publishedIn(db, round.id)
  const { statuses, mayShow } = await statusesToShow(db, within, round, today)
  const areas = statuses.map(({ area }) => area)
  return statuses.map((status) => {
    const own = words.get(status.area) ?? null
    const out = published.get(status.area) ?? null
    return {
      ...{ round, status, words: own, published: out, areas },
      shown: out?.shown ?? shownOf(status, own ?? noWords, mayShow),
    }
  })
}

export const statusesOfRound = ({ act }: Visit, round: Round): Promise<AreaStatus[]> =>
  statusesIn(act.db, act.within, round, act.today)

/** Where residents read of an area. */
export const addressOf = (visit: Visit, area: string): string =>
  `${visit.house.mailer?.site ?? new URL(visit.request.url).origin}${siteOf({
    partnership: visit.partnership,
    language: visit.partnership.languages[0] ?? visit.language,
  })}/area/${area}`
