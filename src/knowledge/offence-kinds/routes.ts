import { get, type Route } from '../../web/route.ts'
import { offenceKindsPage } from './pages.tsx'

/** The shipped lists that focus areas and measures choose from; there is nothing to write. */
export const offenceKindsRoutes: Route[] = [
  get('/app/knowledge/offence-kinds', 'read-plan', (visit) => offenceKindsPage(visit)),
]
