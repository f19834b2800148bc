import { noSessionCookie, sessionCookie, sessionIn } from '../web/cookies.ts'
import { one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { get, type OpenVisit, open, post, type Route } from '../web/route.ts'
import { newToken } from '../web/secrets.ts'
import { beginSession, signIn, signOut } from './actions.ts'
import { findSession } from './queries.ts'
import { endOwnSession, switchPartnership } from './sessions/actions.ts'
import { resumedPage, resumeOf, signInPage } from './sign-in.pages.tsx'
import { usersByEmail } from './sign-in.queries.ts'
import { isOwnPath } from './sign-in.rules.ts'
import { switchPage } from './switch.pages.tsx'

export const signInRoutes: Route[] = [
  open('GET', '/app/sign-in', async (visit) => signInPage({ ...(await pageOf(visit)), filled: {} })),
  open('POST', '/app/sign-in', async (visit) => {
    const { house, filled, at } = visit
    if (one(filled, 'language') !== '') return signInPage({ ...(await pageOf(visit)), filled })
    const token = newToken()
    const tried = {
      email: one(filled, 'email').toLowerCase(),
      password: String(filled.password ?? ''),
      machine: visit.address,
      device: visit.request.headers.get('user-agent') ?? '',
      at,
      token,
    }
    const outcome = await signIn(house.db.app, tried)
    if (outcome !== 'in') return signInPage({ ...(await pageOf(visit)), filled, problem: outcome })
    return letIn(visit, token)
  }),
  post('/app/sign-out', 'any-role', async ({ house, session, act }) => {
    await endOwnSession(act, session)
    return goTo('/', { 'set-cookie': noSessionCookie(house.secure) })
  }),
  get('/app/switch', 'any-role', (visit) => switchPage(visit)),
  post('/app/switch', 'any-role', async ({ act, filled, heldRoles, session }) => {
    const wanted = one(filled, 'partnership')
    if (!heldRoles.some((role) => role.partnership === wanted)) return goTo('/app/switch')
    await switchPartnership(act, session, wanted)
    // Whoever switches from a list of several is shown the same list of the one they chose.
    const to = one(filled, 'to')
    return goTo(isOwnPath(to) ? to : '/app')
  }),
]

/** One press in the demo; outside it these addresses do not exist. */
export const demoSignInRoutes: Route[] = [
  open('POST', '/app/demo-sign-in', async (visit) => {
    const { house, filled, at } = visit
    const [user] = await usersByEmail(house.db.app, one(filled, 'email'))
    const token = newToken()
    const device = visit.request.headers.get('user-agent') ?? ''
    if (!user || !(await beginSession(house.db.app, { ...user, device, at, token })))
      return signInPage({ ...(await pageOf(visit)), filled: {}, problem: 'wrongPassword' })
    return letIn(visit, token)
  }),
]

async function pageOf(visit: OpenVisit) {
  const { house, language, filled } = visit
  return { language, demo: house.demo, resume: resumeOf(filled), demoUsers: house.demoUsers }
}

/** The old session ends with the new one's beginning; what was being written goes on. */
export async function letIn(visit: OpenVisit, token: string): Promise<Response> {
  const { house, request, filled, language, at } = visit
  const before = await findSession(house.db.app, sessionIn(request), at)
  if (before) await signOut(house.db.app, before, at)
  const cookie = { 'set-cookie': sessionCookie(token, house.secure) }
  const resume = resumeOf(filled)
  if (!resume?.filled) return goTo(resume?.path ?? '/app', cookie)
  const page = resumedPage({ language, ...resume, filled: resume.filled })
  page.headers.set('set-cookie', cookie['set-cookie'])
  return page
}
