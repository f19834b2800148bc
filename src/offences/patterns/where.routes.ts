import type { Visit } from '../../web/route.ts'
import { placeOf } from './again.rules.ts'
import { dwellingsOf } from './dwellings.rules.ts'
import { dwellingsExposed, exposedIn } from './exposures.rules.ts'
import { exposuresOf, outlinesOf } from './queries.ts'
import { baseOf, monthly, monthsBetween } from './rules.ts'
import { comparedIn } from './shown.routes.ts'
import { timedOf } from './timed.routes.ts'
import { type WhereValue, wherePage } from './where.pages.tsx'
import { halfOfHomes, whereOf } from './where.rules.ts'

/** Where the chosen kind happens. */
export async function shownWhere(visit: Visit): Promise<Response> {
  const { db, within, today } = visit.act
  const { chosen, compared } = await comparedIn(visit)
  if (!compared) return wherePage({ visit, chosen, told: null })
  const { areas, years, varying, span, base, unplaced } = compared
  return wherePage({
    ...{ visit, chosen },
    told: {
      ...{ span, base, varying, unplaced },
      where: whereOf(areas, { varying, years }),
      ...(await homesHit(visit, chosen?.kind, areas)),
      shapes: await outlinesOf(db, within, today),
    },
  })
}

/** Of burglaries, how they lie on single homes and on types of home: as far as files of events tell it. */
async function homesHit(
  visit: Visit,
  kind: string | undefined,
  areas: readonly { area: string }[],
): Promise<Pick<WhereValue, 'homes' | 'dwellings'>> {
  const timed = kind !== undefined && baseOf(kind) === 'dwellings' ? await timedOf(visit, kind) : null
  if (!timed) return { homes: null, dwellings: null }
  const { events, span } = timed
  const exposures = await exposuresOf(visit.act.db, visit.act.within)
  const ids = areas.map(({ area }) => area)
  const places = events.map(placeOf).filter((place) => place !== null)
  const base = exposedIn(ids, 'dwellings', exposures)
  const homes = base && exposures(null, base)
  return {
    homes: homes === null ? null : halfOfHomes(places, homes),
    dwellings: dwellingsOf(
      events.map(({ dwelling }) => dwelling),
      dwellingsExposed(ids, exposures),
      monthsBetween(span.first, span.last).length / 12,
      monthly(events, span),
    ),
  }
}
