import type { Context } from 'hono'
import type { Act } from '../act.ts'
import { dayIn } from '../calendar.ts'
import { inTransaction } from '../database/transaction.ts'
import { findSession, touchSession, whoIs } from '../partnership/queries.ts'
import { mayEnter, type Permission, reachOf } from '../partnership/rules.ts'
import { signInPage } from '../partnership/sign-in.pages.tsx'
import { termHeading } from '../partnership/terms.rules.ts'
import { sessionIn } from './cookies.ts'
import { countsOnce } from './form-id.ts'
import type { House } from './house.ts'
import { enterPublic } from './public-door.ts'
import { namesOf, notAllowedPage } from './refusals.tsx'
import type { Asked, Route, SignedInRoute } from './route.ts'
import { pageInstead, savedOnlyIfRead } from './unread.tsx'

/**
 * The one door. Nothing behind `/app` is reached but through here: a live
 * session, a role in the partnership acted for, and a cell of the permission
 * table that says yes. Then one transaction is opened, standing within the
 * partnership's walls, and the page or action runs in it.
 */
export async function enter(route: Route, asked: Asked, c: Context): Promise<Response> {
  if (route.door === 'open') return route.handle({ ...asked, address: remoteAddress(c, asked.house) })
  if (route.door === 'public') return enterPublic(route, asked)
  return enterSignedIn(route, asked)
}

async function enterSignedIn(route: SignedInRoute, asked: Asked): Promise<Response> {
  const { house, at } = asked
  const session = await findSession(house.db.app, sessionIn(asked.request), at)
  if (!session) return signInFirst(asked)
  const walls = { tenant: session.tenant, partnership: session.partnership, user: session.user }
  return inTransaction(house.db.app, walls, async (db) => {
    const who = await whoIs(db, session)
    if (!who) return signInFirst(asked)
    await touchSession(db, session.id, at)
    const { role, organisation, ...signedIn } = who
    const { permission } = route
    const language = who.person.language
    if (permission !== 'any-role' && !mayEnter(role, permission)) return notAllowedPage({ language })
    const act: Act = {
      db,
      tenant: session.tenant,
      within: session.partnership,
      by: session.user,
      organisation,
      role,
      at,
      today: dayIn(signedIn.partnership.timeZone, at),
    }
    const reach = permission === 'any-role' ? 'no' : reachOf(role, permission)
    const may = (other: Permission) => mayEnter(role, other)
    const planCalled = termHeading(signedIn.partnership, 'actionPlan', language)
    const visit = { ...asked, ...signedIn, language, act, reach, may, planCalled }
    return countsOnce(visit, (once) => savedOnlyIfRead(once, route.handle))
  }).catch(pageInstead)
}

/** Nobody is signed in: the way in, carrying along what was being written. A file cannot be carried. */
function signInFirst({ house, language, filled, uploads, request, path }: Asked): Response {
  const resume =
    path === '/app/sign-out'
      ? { path: '/app', filled: null, files: [] }
      : { path, filled: request.method === 'POST' ? filled : null, files: namesOf(uploads) }
  return signInPage({ language, demo: house.demo, demoUsers: house.demoUsers, filled: {}, resume })
}

/** Where a request comes from: the proxy's word where one stands in front, else the socket. */
function remoteAddress(c: Context, house: House): string {
  const forwarded = house.secure ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return forwarded ?? incoming?.socket?.remoteAddress ?? ''
}
