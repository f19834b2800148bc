import { agreementsOf } from '../agreement/queries.ts'
import { notFoundPage } from '../web/refusals.tsx'
import { get, type Route } from '../web/route.ts'
import { agreementDocumentRoutes } from './agreement-document/routes.ts'
import { agreementPartsPage } from './pages.tsx'
import { partTwosOf } from './queries.ts'

/** What law and agreement ask for, and whether it is in place. */
export const dutiesRoutes: Route[] = [
  get('/app/duties/agreement-parts/:agreement', 'read-plan', async (visit) => {
    const { db, within, today } = visit.act
    const agreement = (await agreementsOf(db, within)).find(({ id }) => id === visit.params.agreement)
    if (!agreement) return notFoundPage(visit)
    return agreementPartsPage(visit, agreement, await partTwosOf(db, within, agreement, today))
  }),
  ...agreementDocumentRoutes,
]
