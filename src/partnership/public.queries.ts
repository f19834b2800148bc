import type { Kysely, NotNull } from 'kysely'
import type { Database } from '../database/connect.ts'
import type { Tables } from '../database/tables.ts'
import { actsSaved } from '../database/transaction.ts'
import { isLanguage } from '../web/languages.ts'
import type { PartnershipFace, PublicPartnership } from '../web/visitor.ts'

/** A view's columns all count as nullable; these never are. */
type Always = {
  slug: NotNull
  leadsTo: NotNull
  tenant: NotNull
  partnership: NotNull
  name: NotNull
  kind: NotNull
  country: NotNull
  languages: NotNull
  timeZone: NotNull
  accent: NotNull
  version: NotNull
}

/**
 * The partnership that an address leads residents to, with the version of its
 * facts; null where none shows itself. Asked by a former address, its `slug` is
 * the one that holds now.
 */
export async function publicPartnershipAt(
  publicReader: Kysely<Tables>,
  slug: string,
): Promise<(PublicPartnership & { version: number }) | null> {
  const row = await publicReader
    .selectFrom('publicPartnership')
    .selectAll()
    .$narrowType<Always>()
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ? { ...faceOf({ ...row, slug: row.leadsTo }), version: row.version } : null
}

/** Every partnership that shows itself, by name: the front door of the server. */
export async function publicPartnerships(publicReader: Kysely<Tables>): Promise<PublicPartnership[]> {
  const rows = await publicReader
    .selectFrom('publicPartnership')
    .selectAll()
    .$narrowType<Always>()
    .whereRef('slug', '=', 'leadsTo')
    .orderBy('name')
    .execute()
  return rows.map(faceOf)
}

type FaceRow = {
  tenant: string
  partnership: string
  slug: string
  name: string
  kind: string
  country: string
  languages: string[]
  timeZone: string
  termSet: unknown
  accent: string
  logo: string | null
  logoAlt: string | null
  responsibleBoard: string | null
  contact: string | null
}

/** A partnership's face as its settings row holds it. */
export function faceOf(row: FaceRow): PartnershipFace {
  return {
    tenant: row.tenant,
    id: row.partnership,
    slug: row.slug,
    name: row.name,
    kind: row.kind === 'police-area' ? 'police-area' : 'municipality',
    country: row.country === 'DK' ? 'DK' : 'SE',
    languages: row.languages.filter(isLanguage),
    timeZone: row.timeZone,
    termSet: row.termSet as Record<string, string>,
    accent: row.accent,
    logo: row.logo,
    logoAlt: row.logoAlt,
    responsibleBoard: row.responsibleBoard,
    contact: row.contact,
  }
}

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
