import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import type { Trx } from '../database/transaction.ts'
import type { Permission, Reach } from '../partnership/rules.ts'
import type { Filled, Upload } from './filled.ts'
import type { House } from './house.ts'
import type { Language } from './languages.ts'
import type { PublicPartnership, SignedIn } from './visitor.ts'

/**
 * An address and what stands behind it. A room's `routes.ts` is a list of
 * these and nothing else; the door asks who may pass before it calls `handle`.
 */
export type Route = SignedInRoute | PublicRoute | OpenRoute

type Address = { method: 'GET' | 'POST'; path: string }

/** Behind the sign-in; needs a permission, or only a session where `permission` is `'any-role'`. */
export type SignedInRoute = Address & {
  door: 'signed-in'
  permission: Permission | 'any-role'
  handle: (visit: Visit) => Response | Promise<Response>
  /** Takes in files that are larger than any form, from whoever is signed in. */
  takesLargeFiles?: boolean
}

/** A page for residents: read through the public views, in the public role. */
export type PublicRoute = Address & {
  door: 'public'
  handle: (visit: PublicVisit) => Response | Promise<Response>
}

/** One of the few addresses that take somebody in without a session; each names itself in the list of open addresses. */
export type OpenRoute = Address & {
  door: 'open'
  handle: (visit: OpenVisit) => Response | Promise<Response>
}

export type Asked = {
  request: Request
  house: House
  path: string
  params: Record<string, string>
  query: URLSearchParams
  filled: Filled
  uploads: Record<string, Upload>
  language: Language
  at: Date
}

export type Visit = Asked &
  SignedIn & {
    act: Act
    /** How far this address's permission reaches. */
    reach: Reach
    /** Whether the door would open for another one, so that nobody is shown a link that is closed to them. */
    may: (permission: Permission) => boolean
    /** What the plan is called here, as a heading; null where the reader's language has its own word for it. */
    planCalled: string | null
  }
export type PublicVisit = Asked & {
  partnership: PublicPartnership
  db: Trx
  today: Day
  /** What the partnership calls its plan, in the reader's language; null where it has no word of its own. */
  planCalled: string | null
}
export type OpenVisit = Asked & { address: string }

export const get = (
  path: string,
  permission: SignedInRoute['permission'],
  handle: SignedInRoute['handle'],
): SignedInRoute => ({ method: 'GET', path, door: 'signed-in', permission, handle })

export const post = (
  path: string,
  permission: SignedInRoute['permission'],
  handle: SignedInRoute['handle'],
): SignedInRoute => ({ method: 'POST', path, door: 'signed-in', permission, handle })

/** A form with a file that may be larger than any other form. */
export const postLargeFile = (
  path: string,
  permission: SignedInRoute['permission'],
  handle: SignedInRoute['handle'],
): SignedInRoute => ({ ...post(path, permission, handle), takesLargeFiles: true })

export const publicPage = (path: string, handle: PublicRoute['handle']): PublicRoute => ({
  method: 'GET',
  path,
  door: 'public',
  handle,
})

export const open = (method: 'GET' | 'POST', path: string, handle: OpenRoute['handle']): OpenRoute => ({
  method,
  path,
  door: 'open',
  handle,
})
