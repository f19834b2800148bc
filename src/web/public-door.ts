import { dayIn } from '../calendar.ts'
import { asPublic } from '../database/transaction.ts'
import { partnershipAt, publicPartnershipAt } from '../partnership/public.queries.ts'
import { termHeading } from '../partnership/terms.rules.ts'
import { isLanguage } from './languages.ts'
import { PageCache } from './page-cache.ts'
import { notFoundPage } from './refusals.tsx'
import type { Asked, OpenVisit, PublicRoute, PublicVisit } from './route.ts'

const pages = new PageCache(32 * 1024 * 1024)

/**
 * The residents' door: the address says which partnership, the public role reads
 * what the public views show, and nothing else. A page is worked out once per
 * partnership version and day: the version is raised in each fact's own
 * transaction, so a page kept from before is never shown after.
 */
export async function enterPublic(route: PublicRoute, asked: Asked): Promise<Response> {
  const { partnership: slug = '', language = '' } = asked.params
  const found = await partnershipAt(asked.house.db, slug)
  if (!found || !isLanguage(language) || !found.languages.includes(language)) {
    return notFoundPage({ language: isLanguage(language) ? language : asked.language })
  }
  if (found.slug !== slug) return movedTo(found.slug, asked)
  const { version, ...partnership } = found
  const today = dayIn(partnership.timeZone, asked.at)
  const kept = {
    // No public page asks anything of the query, so a made-up one makes no new page.
    address: asked.path,
    stamp: `${partnership.id} ${version} ${today}`,
    accepts: asked.request.headers.get('accept-encoding'),
  }
  return pages.answer(kept, () =>
    asPublic(asked.house.db.public, { tenant: partnership.tenant, partnership: partnership.id }, async (db) =>
      route.handle(residentIn({ ...asked, language, partnership, db, today })),
    ),
  )
}

/** What a page answers, or what is done and answered once nothing is read any more. */
export type Shown = Response | (() => Promise<Response>)

/**
 * An open address of a partnership's site: read as a stranger reads, and kept by
 * nobody. What comes in goes another way, and only after the reading is over, so
 * that hundreds who send at once do not hold the readers' connections.
 */
export async function inPublic(
  visit: OpenVisit,
  show: (reading: PublicVisit) => Shown | Promise<Shown>,
): Promise<Response> {
  const { partnership: slug = '', language } = visit.params
  const found = await publicPartnershipAt(visit.house.db.public, slug)
  if (!found || !isLanguage(language) || !found.languages.includes(language)) return notFoundPage(visit)
  const { version: _, ...partnership } = found
  const place = { tenant: partnership.tenant, partnership: partnership.id }
  const today = dayIn(partnership.timeZone, visit.at)
  const shown = await asPublic(visit.house.db.public, place, async (db) =>
    show(residentIn({ ...visit, partnership, db, today, language })),
  )
  return typeof shown === 'function' ? shown() : shown
}

/** Somebody who reads a partnership's site, with what the partnership calls its plan. */
export function residentIn<V extends Omit<PublicVisit, 'planCalled'>>(
  visit: V,
): V & Pick<PublicVisit, 'planCalled'> {
  return { ...visit, planCalled: termHeading(visit.partnership, 'actionPlan', visit.language) }
}

/**
 * The partnership goes by another address now: the same page there. It is kept
 * by nobody on the way, since a partnership may go back to an address it had.
 */
function movedTo(slug: string, { path, request }: Asked): Response {
  const location = `/${slug}${path.slice(path.indexOf('/', 1))}${new URL(request.url).search}`
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } })
}
