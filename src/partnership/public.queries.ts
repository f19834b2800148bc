import type { Kysely, NotNull } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { isLanguage } from '../web/languages.ts'
import type { PartnershipFace, PublicPartnership } from '../web/visitor.ts'

/** A view's columns all count as nullable; these never are. */
type Always = {
  slug: NotNull
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

/** The partnership that an address leads residents to, with the version of its facts; null where none shows itself. */
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
  return row ? { ...faceOf(row), version: row.version } : null
}

/** Every partnership that shows itself, by name: the front door of the server. */
export async function publicPartnerships(publicReader: Kysely<Tables>): Promise<PublicPartnership[]> {
  const rows = await publicReader
    .selectFrom('publicPartnership')
    .selectAll()
    .$narrowType<Always>()
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
