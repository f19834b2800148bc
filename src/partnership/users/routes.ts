import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { newToken } from '../../web/secrets.ts'
import { invite, renewInvitation, withdrawInvitation } from '../entry-links/actions.ts'
import { openInvitations } from '../entry-links/queries.ts'
import { answeredForBy, organisationsThatLeft, organisationsToChoose } from '../organisations/queries.ts'
import { organisationIn } from '../organisations/routes.ts'
import { runsOn } from '../organisations/rules.ts'
import { openSessions } from '../sessions/queries.ts'
import { hoursLater, lasts } from '../sign-in.rules.ts'
import { changeRole, endRole, makePasswordLink } from './actions.ts'
import { alreadyInvitedPage, aNewOne, invitePage, linkPage } from './invite.pages.tsx'
import { peoplePage, peoplePath } from './pages.tsx'
import { type Person, personPage } from './person.pages.tsx'
import { hereAndBelow, partnershipsOf, roleHolders } from './queries.ts'
import { mayMakePasswordLink } from './rules.ts'

export const userRoutes: Route[] = [
  get(peoplePath, 'keep-people', async (visit) => {
    const { db, within, at, today } = visit.act
    return peoplePage(visit, {
      holders: await roleHolders(db, within),
      invitations: await openInvitations(db, within, at),
      left: await organisationsThatLeft(db, today),
    })
  }),
  get(`${peoplePath}/invite`, 'keep-people', async (visit) =>
    invitePage(visit, await organisationsToChoose(visit.act.db, visit.act.today)),
  ),
  post(`${peoplePath}/invite`, 'keep-people', async (visit) => {
    const { act, filled } = visit
    const token = newToken()
    const email = one(filled, 'email').toLowerCase()
    const wanted = { email, role: one(filled, 'role'), organisation: one(filled, 'organisation') }
    const added = wanted.organisation === aNewOne ? organisationIn(filled, 'new-') : null
    const faults = await invite(act, wanted, added, token)
    if (!faults) return shownLink(visit, 'invitation', email, token)
    const waiting = (await openInvitations(act.db, act.within, act.at)).find((one) => one.email === email)
    // The button pressed twice: the first answer, and the link on it, was never seen.
    if (waiting && faults.problems.email === 'alreadyInvited') return alreadyInvitedPage(visit, waiting)
    return invitePage(visit, await organisationsToChoose(visit.act.db, visit.act.today), faults)
  }),
  post(`${peoplePath}/invitations/:entryLink/renew`, 'keep-people', async (visit) => {
    const token = newToken()
    const renewed = await renewInvitation(visit.act, visit.params.entryLink ?? '', token)
    if (typeof renewed === 'string') return goTo(`${peoplePath}?done=${renewed}`)
    return shownLink(visit, 'invitation', renewed.email, token)
  }),
  post(`${peoplePath}/invitations/:entryLink/withdraw`, 'keep-people', async (visit) => {
    const done = await withdrawInvitation(visit.act, visit.params.entryLink ?? '')
    return done ? goTo(`${peoplePath}?done=withdrawn`) : notFoundPage(visit)
  }),
  get(`${peoplePath}/:roleAssignment`, 'keep-people', async (visit) => {
    const person = await personOf(visit)
    return person ? personPage(visit, person) : notFoundPage(visit)
  }),
  post(`${peoplePath}/:roleAssignment/role`, 'keep-people', async (visit) => {
    const { act, params, filled } = visit
    const faults = await changeRole(act, params.roleAssignment ?? '', one(filled, 'role'))
    if (faults === null) return goTo(`${peoplePath}?done=role`)
    const person = await personOf(visit)
    return person ? personPage(visit, person, faults === 'notHere' ? undefined : faults) : notFoundPage(visit)
  }),
  post(`${peoplePath}/:roleAssignment/password-link`, 'keep-people', async (visit) => {
    const token = newToken()
    const outcome = await makePasswordLink(visit.act, visit.params.roleAssignment ?? '', token)
    const person = await personOf(visit)
    if (outcome !== 'made') return person ? personPage(visit, person) : notFoundPage(visit)
    return shownLink(visit, 'password', person?.holder.name ?? '', token)
  }),
  post(`${peoplePath}/:roleAssignment/end`, 'keep-people', async (visit) => {
    const { act, params, filled } = visit
    const leaving = { successor: one(filled, 'successor') || null, reason: one(filled, 'reason') }
    const faults = await endRole(act, params.roleAssignment ?? '', leaving)
    if (faults === null) return goTo(`${peoplePath}?done=ended`)
    const person = await personOf(visit)
    return person && faults !== 'notHere' ? personPage(visit, person, faults) : notFoundPage(visit)
  }),
]

async function personOf({ act, params }: Visit): Promise<Person | null> {
  const { db, within, at, today } = act
  const everybody = await roleHolders(db, within)
  const holder = everybody.find(({ id }) => id === params.roleAssignment)
  if (!holder) return null
  const serves = await partnershipsOf(db, holder.user)
  const made = await openInvitations(db, within, at)
  return {
    holder,
    left: await organisationsThatLeft(db, today),
    everybody,
    elsewhere: serves.filter(({ id }) => id !== within),
    sessions: await openSessions(db, holder.user, at),
    invitations: made.filter(({ madeBy }) => madeBy === holder.user),
    answersFor: (await answeredForBy(db, holder.organisation)).filter((held) => runsOn(held, today)),
    mayMakePasswordLink: mayMakePasswordLink(
      serves.map(({ id }) => id),
      await hereAndBelow(db, within),
    ),
  }
}

function shownLink(visit: Visit, kind: 'invitation' | 'password', forWhom: string, token: string): Response {
  const hours = kind === 'invitation' ? lasts.invitation : lasts.passwordLink
  const address = new URL(`/app/entry/${token}`, visit.request.url)
  // Behind a proxy the request itself arrives without encryption.
  if (visit.house.secure) address.protocol = 'https:'
  return linkPage(visit, {
    kind,
    forWhom,
    address: address.href,
    expiresAt: hoursLater(visit.at, hours),
  })
}
