import { get, type Route } from '../web/route.ts'
import { partnershipPage } from './home.pages.tsx'
import { settingsHistory } from './settings/queries.ts'

export const partnershipHomeRoutes: Route[] = [
  get('/app/partnership', 'any-role', async (visit) => {
    const [current] = await settingsHistory(visit.act.db, visit.act.within)
    return partnershipPage(visit, current?.settings.published ?? false)
  }),
]
