import { day, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { endPointBasis, notePointBasis } from './basis.actions.ts'
import { endBasisPage, pointBasesPage } from './basis.pages.tsx'
import { pointBases } from './points.queries.ts'
import { pointsPath } from './words.pages.tsx'

/** On what ground exact points are kept. */
export const basisRoutes: Route[] = [
  get(pointsPath, 'import-figures', async (visit) =>
    pointBasesPage({ visit, bases: await basesHere(visit), filled: {} }),
  ),
  post(pointsPath, 'import-figures', async (visit) => {
    const { act, filled } = visit
    const done = await notePointBasis(act, {
      ...{ basis: one(filled, 'basis'), decidedBy: one(filled, 'decidedBy') },
      ...{ fromDay: day(filled, 'fromDay'), toDay: day(filled, 'toDay') },
    })
    if ('id' in done) return goTo(pointsPath)
    return pointBasesPage({ visit, bases: await basesHere(visit), filled, problems: done.problems })
  }),
  get(`${pointsPath}/:pointBasis/end`, 'import-figures', (visit) =>
    withBasis(visit, (basis) => endBasisPage({ visit, basis, filled: {} })),
  ),
  post(`${pointsPath}/:pointBasis/end`, 'import-figures', (visit) =>
    withBasis(visit, async (basis) => {
      const done = await endPointBasis(visit.act, basis.id, one(visit.filled, 'reason'))
      if (done === 'ended' || done === 'unknown') return goTo(pointsPath)
      return endBasisPage({ visit, basis, filled: visit.filled, problem: done })
    }),
  ),
]

const basesHere = ({ act }: Visit) => pointBases(act.db, act.within)

async function withBasis(
  visit: Visit,
  show: (basis: Awaited<ReturnType<typeof basesHere>>[number]) => Response | Promise<Response>,
): Promise<Response> {
  const basis = (await basesHere(visit)).find(({ id }) => id === visit.params.pointBasis)
  if (!basis) return notFoundPage(visit)
  return basis.ended ? goTo(pointsPath) : show(basis)
}
