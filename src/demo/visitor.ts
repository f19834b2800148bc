import type { Act } from '../act.ts'
import { dayIn } from '../calendar.ts'
import type { Database } from '../database/connect.ts'
import { inTransaction } from '../database/transaction.ts'
import { beginSession } from '../partnership/actions.ts'
import { heldRoles, partnershipFace } from '../partnership/queries.ts'
import { usersByEmail } from '../partnership/sign-in.queries.ts'
import type { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { newToken } from '../web/secrets.ts'

/** Begins a session for somebody, in a partnership of theirs, and gives the cookie that a browser would send. */
export async function signedIn(house: House, email: string, partnership?: string): Promise<string> {
  const [user] = await usersByEmail(house.db.app, email)
  if (!user) throw new Error(`nobody has the address ${email}`)
  const token = newToken()
  const began = await beginSession(house.db.app, {
    tenant: user.tenant,
    user: user.user,
    partnership,
    device: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    at: house.now(),
    token,
  })
  if (!began) throw new Error(`${email} has no role`)
  return `samsyn=${token}`
}

/** Somebody at a browser: asks for pages and sends forms with the cookie they have. */
export type Visitor = {
  get(path: string): Promise<Response>
  /** Opens a page as a browser does: where it leads on at once, what is there. */
  open(path: string): Promise<Response>
  post(path: string, filled?: Record<string, string> | [string, string][] | FormData): Promise<Response>
}

/** A visitor of the app; without a cookie a stranger. */
export function visitor(app: ReturnType<typeof createApp>, cookie?: string): Visitor {
  const headers: Record<string, string> = cookie ? { cookie } : {}
  return {
    get: async (path) => app.request(path, { headers }),
    open: async (path) => {
      const answer = await app.request(path, { headers })
      const onwards = answer.headers.get('location')
      return onwards === null ? answer : app.request(onwards, { headers })
    },
    post: async (path, filled = {}) =>
      app.request(path, {
        method: 'POST',
        headers,
        body: filled instanceof FormData ? filled : new URLSearchParams(filled),
      }),
  }
}

type Doing = { db: Database; email: string; within: string; at: Date }

/** Does something as somebody would in a partnership they have a role in, without a browser. */
export async function actAs<T>({ db, email, within, at }: Doing, work: (act: Act) => Promise<T>): Promise<T> {
  const [user] = await usersByEmail(db.app, email)
  if (!user) throw new Error(`nobody has the address ${email}`)
  const asker = { tenant: user.tenant, partnership: within, user: user.user }
  return inTransaction(db.app, asker, async (trx) => {
    const held = (await heldRoles(trx, user.user)).find(({ partnership }) => partnership === within)
    const face = await partnershipFace(trx, within)
    if (!held || !face) throw new Error(`${email} has no role there`)
    const { role, organisation } = held
    const today = dayIn(face.timeZone, at)
    return work({ db: trx, tenant: user.tenant, within, by: user.user, organisation, role, at, today })
  })
}
