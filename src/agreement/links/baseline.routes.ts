import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { withAgreement, withWhole } from '../visited.routes.ts'
import { tieBaseline } from './baseline.actions.ts'
import { type Baselines, tiePage } from './baseline.pages.tsx'
import { baselinesOf, citationsOf, frozenVersions } from './baseline.queries.ts'

const address = '/app/agreement/:id/baseline'

/** The version of the picture an agreement rests on. */
export const baselineRoutes: Route[] = [
  get(address, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) =>
        tiePage({ visit, agreement, frozen: await frozenVersions(visit.act.db, visit.act.within) }),
      ),
    ),
  ),
  post(address, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) => {
        const [picture = '', number = ''] = one(visit.filled, 'version').split(' ')
        const baseline = { agreement: agreement.id, picture, number: Number(number) }
        const problem = await tieBaseline(visit.act, baseline)
        if (!problem) return goTo(`/app/agreement/${agreement.id}?saved`)
        const frozen = await frozenVersions(visit.act.db, visit.act.within)
        return tiePage({ visit, agreement, frozen, problem })
      }),
    ),
  ),
]

/** What an agreement's page shows of its baseline. */
export async function baselinesFor({ act }: Visit): Promise<Baselines> {
  const { db, within } = act
  return {
    tied: await baselinesOf(db, within),
    citations: await citationsOf(db, within),
    frozen: await frozenVersions(db, within),
  }
}
