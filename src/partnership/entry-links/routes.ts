import { inTransaction } from '../../database/transaction.ts'
import { type Filled, one } from '../../web/filled.ts'
import { type OpenVisit, open, type Route } from '../../web/route.ts'
import { newToken } from '../../web/secrets.ts'
import { beginSession } from '../actions.ts'
import { languagesIn } from '../languages.routes.ts'
import { organisationsOf } from '../organisations/queries.ts'
import { setUp } from '../set-up.actions.ts'
import type { FirstStart } from '../set-up.rules.ts'
import { partnershipName } from '../settings/queries.ts'
import { letIn } from '../sign-in.routes.ts'
import { userByEmail } from '../users/queries.ts'
import {
  acceptAsKnown,
  acceptAsNewcomer,
  type CameIn,
  isForSomebodyHere,
  setPasswordByLink,
} from './actions.ts'
import { type ClosedLink, closedLinkPage, type Invited, invitationPage, newPasswordPage } from './pages.tsx'
import { type EntryLink, findEntryLink } from './queries.ts'
import { standingOfLink } from './rules.ts'
import { setUpPage } from './set-up.pages.tsx'

export const entryLinkRoutes: Route[] = [
  open('GET', '/app/entry/:token', (visit) => behindLink(visit, (link) => pageOf(visit, link))),
  open('POST', '/app/entry/:token', (visit) => behindLink(visit, (link) => use(visit, link))),
]

async function behindLink(visit: OpenVisit, show: (link: EntryLink) => Promise<Response>): Promise<Response> {
  const link = await findEntryLink(visit.house.db.app, visit.params.token ?? '')
  const standing = standingOfLink(link, visit.at)
  if (standing === 'open' && link) return show(link)
  return closed(visit, standing === 'open' ? 'unknown' : standing)
}

function closed(visit: OpenVisit, why: ClosedLink): Response {
  return closedLinkPage({ language: visit.language, demo: visit.house.demo }, why)
}

async function pageOf(
  visit: OpenVisit,
  link: EntryLink,
  problems?: Partial<Record<string, string>>,
): Promise<Response> {
  const { language, filled, house } = visit
  const props = { language, demo: house.demo, filled, problems }
  if (link.kind === 'set-up') return setUpPage(props)
  if (link.kind === 'password') return newPasswordPage(props)
  const invited = await invitedBy(visit, link)
  return invited.left ? closed(visit, 'left') : invitationPage(props, invited)
}

function invitedBy({ house, at }: OpenVisit, link: EntryLink): Promise<Invited & { left: boolean }> {
  const { tenant, partnership } = link
  return inTransaction(house.db.app, { tenant, partnership, user: null }, async (db) => {
    const organisations = await organisationsOf(db)
    return {
      email: link.email ?? '',
      role: link.role ?? 'reader',
      partnershipName: await partnershipName(db, partnership),
      organisationName: organisations.find(({ id }) => id === link.organisation)?.name ?? '',
      known: (await userByEmail(db, link.email ?? '')) !== null,
      left: !(await isForSomebodyHere(db, link, at)),
    }
  })
}

/** Uses the link for what it is for; whoever comes in by it has a session at once. */
async function use(visit: OpenVisit, link: EntryLink): Promise<Response> {
  const outcome = await outcomeOf(visit, link)
  if (outcome === 'used' || outcome === 'left') return closed(visit, outcome)
  if (typeof outcome === 'string') return pageOf(visit, link, { password: outcome })
  if ('problems' in outcome) return pageOf(visit, link, outcome.problems)
  return begin(visit, outcome)
}

async function outcomeOf(visit: OpenVisit, link: EntryLink) {
  const { house, filled, at, language } = visit
  const { app } = house.db
  const written = {
    password: String(filled.password ?? ''),
    repeated: String(filled['password-repeated'] ?? ''),
  }
  if (link.kind === 'set-up') return setUp(app, link, { ...firstStartIn(filled), ...written, language }, at)
  if (link.kind === 'password') return setPasswordByLink(app, link, written, at)
  const { known } = await invitedBy(visit, link)
  if (known) return acceptAsKnown(app, link, { password: written.password, machine: visit.address }, at)
  return acceptAsNewcomer(app, link, { name: one(filled, 'name'), ...written, language }, at)
}

async function begin(visit: OpenVisit, cameIn: CameIn): Promise<Response> {
  const token = newToken()
  const device = visit.request.headers.get('user-agent') ?? ''
  const began = await beginSession(visit.house.db.app, { ...cameIn, device, at: visit.at, token })
  return began ? letIn(visit, token) : closed(visit, 'used')
}

function firstStartIn(filled: Filled): Omit<FirstStart, 'password' | 'repeated'> {
  return {
    name: one(filled, 'name'),
    kind: one(filled, 'kind'),
    country: one(filled, 'country'),
    languages: languagesIn(filled),
    slug: one(filled, 'slug').toLowerCase(),
    organisation: one(filled, 'organisation'),
    organisationKind: one(filled, 'organisationKind'),
    personName: one(filled, 'personName'),
    email: one(filled, 'email').toLowerCase(),
    role: one(filled, 'role'),
  }
}
