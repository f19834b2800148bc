import { open, type Route } from '../web/route.ts'
import { publicPartnerships } from './public.queries.ts'
import { frontDoorPage } from './sign-in.pages.tsx'

/** The front door of the server, for whoever does not know yet where to go. */
export const publicPartnershipRoutes: Route[] = [
  open('GET', '/', async ({ house, language }) =>
    frontDoorPage({ language, demo: house.demo, partnerships: await publicPartnerships(house.db.public) }),
  ),
]
