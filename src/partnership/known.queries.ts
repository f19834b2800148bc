import type { Database } from '../database/connect.ts'
import { actsSaved } from '../database/transaction.ts'
import { publicPartnershipAt } from './public.queries.ts'

/** How long what the database said may be told again, in milliseconds: a burst of readers, not a visit. */
const moment = 20

type Found = ReturnType<typeof publicPartnershipAt>
type Known = { found: Found; acts: number; at: number }
const known = new WeakMap<Database, Map<string, Known>>()

/**
 * The partnership that an address leads residents to, with the version of its
 * facts, asked of the database once for all who come in the same moment.
 *
 * Nobody is told less than what was saved before they came: an answer is told
 * again only while this process has saved nothing since it was asked for. What
 * another process saves (the command line, a second server) is seen a moment later.
 */
export function partnershipAt(db: Database, slug: string): Found {
  const places = known.get(db) ?? new Map<string, Known>()
  known.set(db, places)
  const acts = actsSaved(db.app)
  const at = performance.now()
  const last = places.get(slug)
  if (last && last.acts === acts && at - last.at < moment) return last.found
  const found = publicPartnershipAt(db.public, slug)
  places.set(slug, { found, acts, at })
  // An address that leads nowhere, or an answer that never came, is not kept: anybody can make them up.
  const forget = () => {
    if (places.get(slug)?.found === found) places.delete(slug)
  }
  found.then((partnership) => partnership ?? forget(), forget)
  return found
}
