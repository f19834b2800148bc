import type { Visit } from '../../web/route.ts'
import { outlinesOf } from './queries.ts'
import { comparedIn } from './shown.routes.ts'
import { wherePage } from './where.pages.tsx'
import { whereOf } from './where.rules.ts'

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
      ...{ homes: null, dwellings: null },
      shapes: await outlinesOf(db, within, today),
    },
  })
}
