import type { Kysely } from 'kysely'
import type pg from 'pg'
import { appendAudit } from '../database/audit.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import type { Language } from '../web/languages.ts'
import { digestOf, hashPassword, newToken } from '../web/secrets.ts'
import type { CameIn } from './entry-links/actions.ts'
import { type EntryLink, takeLink } from './entry-links/queries.ts'
import { foundTenant } from './founding.queries.ts'
import { saveOrganisation } from './organisations/queries.ts'
import { isOrganisationKind, usualPartyOf } from './organisations/rules.ts'
import { anyIn } from './problems.rules.ts'
import { standWithin } from './queries.ts'
import {
  begunPartnerships,
  hasUsers,
  replaceSetUpLink,
  savePrintedLink,
  userWithRole,
} from './set-up.queries.ts'
import {
  type FirstStart,
  type FirstStartProblems,
  problemsWithFirstStart,
  usualTimeZone,
} from './set-up.rules.ts'
import { isAddressTaken, saveAddress, saveSettings } from './settings/queries.ts'
import { usualFewest } from './settings/rules.ts'
import { hoursLater, lasts } from './sign-in.rules.ts'
import { savePassword, saveRole, saveUser } from './users/queries.ts'

/**
 * The token of the link behind which a partnership is set up, for the terminal
 * of the first start; null once there is a user. A link printed before and not
 * used no longer opens anything.
 */
export async function setUpLink(owner: pg.Pool, at: Date): Promise<string | null> {
  if (await hasUsers(owner)) return null
  const token = newToken()
  const link = { tokenDigest: digestOf(token), at, expiresAt: hoursLater(at, lasts.setUpLink) }
  if (await replaceSetUpLink(owner, link)) return token
  return newTenantLink(owner, at)
}

/** Makes room on this server for a partnership that shares nothing with the others, and gives its link's token. */
export async function newTenantLink(owner: pg.Pool, at: Date): Promise<string> {
  const token = newToken()
  const link = { tokenDigest: digestOf(token), at, expiresAt: hoursLater(at, lasts.setUpLink) }
  await savePrintedLink(owner, { ...link, ...(await foundTenant(owner, at)), kind: 'set-up' })
  return token
}

/**
 * A link for a partnership that nobody can let people into any more, printed
 * by whoever runs the server. Somebody who still has a role gets a new
 * password; anybody else is invited as administrator, to the partnership at
 * `slug` or to the only one there is.
 */
export async function lostAdministratorLink(
  owner: pg.Pool,
  email: string,
  at: Date,
  slug?: string,
): Promise<{ kind: 'password' | 'invitation'; token: string } | 'whichPartnership'> {
  const token = newToken()
  const address = email.toLowerCase()
  const link = { tokenDigest: digestOf(token), at, expiresAt: hoursLater(at, lasts.passwordLink) }
  const known = slug === undefined ? await userWithRole(owner, address) : null
  if (known) {
    await savePrintedLink(owner, { ...link, ...known, kind: 'password', email: address })
    return { kind: 'password', token }
  }
  const begun = (await begunPartnerships(owner)).filter(
    ({ addresses }) => slug === undefined || addresses.includes(slug),
  )
  const [only] = begun
  if (!only || begun.length > 1) return 'whichPartnership'
  const { tenant, partnership, organisation } = only
  const role = 'administrator' as const
  const place = { tenant, partnership, organisation }
  await savePrintedLink(owner, { ...link, ...place, role, kind: 'invitation', email: address })
  return { kind: 'invitation', token }
}

/** The first start: names the partnership and lets its first person in, all or nothing. */
export async function setUp(
  app: Kysely<Tables>,
  link: EntryLink,
  wanted: FirstStart & { language: Language },
  at: Date,
): Promise<CameIn | 'used' | { problems: FirstStartProblems }> {
  const { tenant, partnership } = link
  const hash = await hashPassword(wanted.password)
  return inTransaction(app, { tenant, partnership, user: null }, async (db) => {
    const problems = problemsWithFirstStart(wanted, await isAddressTaken(db, wanted.slug))
    if (anyIn(problems)) return { problems }
    if (!(await takeLink(db, link, 'used', at))) return 'used'
    const { email, personName, language } = wanted
    const user = await saveUser(db, { tenant, email, name: personName, language, at })
    await standWithin(db, { partnership, user })
    await savePassword(db, { tenant, user, hash, at })
    await firstRows(db, wanted, { tenant, partnership, user, at })
    await appendAudit(db, { at, act: 'set-up', noun: 'partnership', nounId: partnership })
    return { tenant, partnership, user }
  })
}

type Place = { tenant: string; partnership: string; user: string; at: Date }

async function firstRows(
  db: Trx,
  wanted: FirstStart,
  { tenant, partnership, user, at }: Place,
): Promise<void> {
  const kind = isOrganisationKind(wanted.organisationKind) ? wanted.organisationKind : 'other'
  const country = wanted.country === 'DK' ? 'DK' : 'SE'
  const organisation = await saveOrganisation(
    db,
    { tenant, partnership, at },
    { name: wanted.organisation, kind, party: usualPartyOf(kind) },
  )
  const role = wanted.role === 'administrator' ? 'administrator' : 'coordinator'
  await saveRole(db, { tenant, partnership, user, organisation, role, by: user, at })
  await saveAddress(db, { slug: wanted.slug, tenant, partnership, at })
  await saveSettings(
    db,
    {
      name: wanted.name,
      kind: wanted.kind === 'police-area' ? 'police-area' : 'municipality',
      country,
      languages: wanted.languages,
      timeZone: usualTimeZone(country),
      termSet: {},
      accent: '#1f5a7a',
      logo: null,
      logoAlt: null,
      responsibleBoard: null,
      contact: null,
      published: false,
      fewestShown: usualFewest,
    },
    { tenant, partnership, by: user, at },
  )
}
