import { goTo } from '../web/layout.tsx'
import { get, post, type Route } from '../web/route.ts'
import { amendAgreement, wordsOf } from './actions.ts'
import { councilsFormPage } from './councils.pages.tsx'
import { amendmentIn, councilsIn, filledWithCouncils } from './filled.routes.ts'
import { withAgreement, withWhole } from './visited.routes.ts'

const path = '/app/agreement/:id/councils'

/** The councils an agreement describes, changed by themselves: the agreement's own form is long enough. */
export const councilRoutes: Route[] = [
  get(path, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, (agreement) =>
        councilsFormPage({ visit, agreement, filled: filledWithCouncils(agreement.councils) }),
      ),
    ),
  ),
  post(path, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) => {
        const { act, filled } = visit
        const words = { ...wordsOf(agreement), councils: councilsIn(filled) }
        const done = await amendAgreement(act, agreement, words, amendmentIn(filled))
        if ('id' in done) return goTo(`/app/agreement/${agreement.id}?saved`)
        return councilsFormPage({ visit, agreement, filled, ...done })
      }),
    ),
  ),
]
