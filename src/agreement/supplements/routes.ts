import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { amendmentIn } from '../filled.routes.ts'
import { agreementsOf } from '../queries.ts'
import type { Agreement } from '../rules.ts'
import { withAgreement, withWhole } from '../visited.routes.ts'
import { addSupplement, amendSupplement, strikeSupplement } from './actions.ts'
import { strikeSupplementPage, supplementFormPage } from './pages.tsx'
import { supplementsOf } from './queries.ts'
import type { Supplement, SupplementWords } from './rules.ts'

const newAt = '/app/agreement/:id/supplements/new'
const amendAt = '/app/agreement/supplements/:supplement/amend'
const strikeAt = '/app/agreement/supplements/:supplement/strike'

/** What others do beside the priorities of an agreement. */
export const supplementRoutes: Route[] = [
  get(newAt, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, (agreement) => supplementFormPage({ visit, agreement, filled: {} })),
    ),
  ),
  post(newAt, 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) => {
        const { act, filled } = visit
        const done = await addSupplement(act, agreement.id, supplementIn(filled))
        return 'id' in done ? shown(agreement) : supplementFormPage({ visit, agreement, filled, ...done })
      }),
    ),
  ),
  get(amendAt, 'adopt', (visit) =>
    withSupplement(visit, async (agreement, amends) =>
      supplementFormPage({ visit, agreement, amends, filled: filledWith(amends) }),
    ),
  ),
  post(amendAt, 'adopt', (visit) =>
    withSupplement(visit, async (agreement, amends) => {
      const { act, filled } = visit
      const done = await amendSupplement(act, amends, supplementIn(filled), amendmentIn(filled))
      if ('id' in done) return shown(agreement)
      return supplementFormPage({ visit, agreement, amends, filled, ...done })
    }),
  ),
  get(strikeAt, 'adopt', (visit) =>
    withSupplement(visit, async (agreement, supplement) =>
      strikeSupplementPage({ visit, agreement, supplement, filled: {} }),
    ),
  ),
  post(strikeAt, 'adopt', (visit) =>
    withSupplement(visit, async (agreement, supplement) => {
      const { act, filled } = visit
      const problem = await strikeSupplement(act, supplement, one(filled, 'reason'))
      if (!problem) return shown(agreement)
      return strikeSupplementPage({ visit, agreement, supplement, filled, problem })
    }),
  ),
]

const shown = ({ id }: Agreement) => goTo(`/app/agreement/${id}?saved#supplements`)

function supplementIn(filled: Filled): SupplementWords {
  return {
    title: one(filled, 'title'),
    owner: one(filled, 'owner'),
    description: one(filled, 'description'),
    link: one(filled, 'link'),
    from: day(filled, 'from'),
    to: day(filled, 'to'),
  }
}

function filledWith({ title, owner, description, link, from, to }: Supplement): Filled {
  return { title, owner, description, link, from: from ?? '', to: to ?? '' }
}

/** The supplement of the address while it stands; one of another partnership is not there. */
function withSupplement(
  visit: Visit,
  show: (agreement: Agreement, supplement: Supplement) => Promise<Response>,
): Promise<Response> {
  return withWhole(visit, async () => {
    const { db, within } = visit.act
    const found = (await supplementsOf(db, within)).find(({ id }) => id === visit.params.supplement)
    const agreement = (await agreementsOf(db, within)).find(({ id }) => id === found?.agreement)
    return found && !found.struck && agreement ? show(agreement, found) : notFoundPage(visit)
  })
}
