import type { Route } from '../web/route.ts'
import { auditEntryRoutes } from './audit-entries/routes.ts'
import { entryLinkRoutes } from './entry-links/routes.ts'
import { grantRoutes } from './grants/routes.ts'
import { partnershipHomeRoutes } from './home.routes.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { publicPartnershipRoutes } from './public.routes.ts'
import { sessionRoutes } from './sessions/routes.ts'
import { settingsRoutes } from './settings/routes.ts'
import { signInRoutes } from './sign-in.routes.ts'
import { userRoutes } from './users/routes.ts'

/** Every address of the room but the demonstration's own. */
export const partnershipRoutes: Route[] = [
  ...publicPartnershipRoutes,
  ...signInRoutes,
  ...entryLinkRoutes,
  ...sessionRoutes,
  ...partnershipHomeRoutes,
  ...userRoutes,
  ...organisationRoutes,
  ...settingsRoutes,
  ...grantRoutes,
  ...auditEntryRoutes,
]
