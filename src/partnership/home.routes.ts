import { get, type Route } from '../web/route.ts'
import { partnershipPage } from './home.pages.tsx'

export const partnershipHomeRoutes: Route[] = [
  get('/app/partnership', 'any-role', async (visit) => partnershipPage(visit)),
]
